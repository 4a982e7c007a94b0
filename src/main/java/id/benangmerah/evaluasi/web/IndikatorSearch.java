package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.web.SearchProvider;
import java.util.List;
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
        return kinerja.katalog().indikatorList().stream()
                .filter(indikator -> query.matches(indikator.id() + " " + indikator.nama()))
                .map(indikator -> new Hit(
                        "Indikator",
                        indikator.nama(),
                        indikator.id() + ", " + indikator.jenjang().inSentence(),
                        "/indikator/" + indikator.id()))
                .limit(query.limit())
                .toList();
    }
}
