package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.web.SearchProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds parts of the plan by the words of their names or by their codes.
@Component
@Order(1)
class PlanSearch implements SearchProvider {

    private final KinerjaService service;

    PlanSearch(KinerjaService service) {
        this.service = service;
    }

    @Override
    public List<Hit> search(Query query) {
        var words = query.words().strip().toLowerCase(Locale.ROOT).split("\\s+");
        return service.plan()
                .nodes()
                .filter(node -> matches(node, words))
                .limit(query.limit())
                .map(node -> new Hit(level(node), node.nama(), node.id(), "/rencana/" + node.id()))
                .toList();
    }

    private static boolean matches(PlanNode node, String... words) {
        var text = (node.id() + " " + node.nama()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(text::contains);
    }

    private static String level(PlanNode node) {
        return node.level().substring(0, 1).toUpperCase(Locale.ROOT)
                + node.level().substring(1);
    }
}
