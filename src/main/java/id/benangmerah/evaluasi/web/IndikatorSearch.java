package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.web.SearchProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds indicators by words of their names, or by their codes.
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
        return kinerja.katalog().indikatorList().stream()
                .filter(indikator -> matches(indikator.id() + " " + indikator.nama(), words))
                .map(indikator -> new Hit(
                        "Indikator",
                        indikator.nama(),
                        indikator.id() + ", " + indikator.jenjang().inSentence(),
                        "/indikator/" + indikator.id()))
                .limit(query.limit())
                .toList();
    }

    private static boolean matches(String text, List<String> words) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
