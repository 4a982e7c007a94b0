package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.web.SearchProvider;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds parts of the plan, from tujuan to subkegiatan, by words of their names or by their codes.
@Component
@Order(1)
class PlanSearch implements SearchProvider {

    private final KinerjaService kinerja;

    PlanSearch(KinerjaService kinerja) {
        this.kinerja = kinerja;
    }

    @Override
    public List<Hit> search(Query query) {
        return kinerja.plan()
                .nodes()
                .filter(node -> query.matches(node.id() + " " + node.nama()))
                .map(node -> new Hit(level(node), node.nama(), node.id(), "/rencana/" + node.id()))
                .limit(query.limit())
                .toList();
    }

    private static String level(PlanNode node) {
        var word = node.level();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
