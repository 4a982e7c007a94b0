package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.web.SearchProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds nodes of the plan and indicators by words of their names, or by their codes.
@Component
@Order(10)
class IndikatorSearch implements SearchProvider {

    private final KinerjaService kinerja;

    IndikatorSearch(KinerjaService kinerja) {
        this.kinerja = kinerja;
    }

    @Override
    public List<Hit> search(Query query) {
        var words = List.of(query.words().toLowerCase(Locale.ROOT).split(" "));
        var indicators = kinerja.katalog().indikatorList().stream()
                .filter(indikator -> matches(indikator.id() + " " + indikator.nama(), words))
                .map(indikator -> new Hit(
                        "Indikator",
                        indikator.nama(),
                        indikator.id() + ", " + indikator.jenjang().label().toLowerCase(Locale.ROOT),
                        "/indikator/" + indikator.id()))
                .limit(query.limit());
        var nodes = kinerja.plan()
                .nodes()
                .filter(node -> matches(node.id() + " " + node.nama(), words))
                .map(node -> new Hit(capital(node.level()), node.nama(), node.id(), "/rencana/" + node.id()))
                .limit(query.limit());
        return Stream.concat(nodes, indicators).toList();
    }

    private static boolean matches(String text, List<String> words) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
