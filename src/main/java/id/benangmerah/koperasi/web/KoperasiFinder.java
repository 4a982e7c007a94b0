package id.benangmerah.koperasi.web;

import id.benangmerah.kernel.ListRange;
import id.benangmerah.koperasi.KoperasiFilter;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.web.SearchProvider;
import id.benangmerah.wilayah.Wilayah;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds cooperatives by a part of their name or the beginning of their NIK koperasi.
@Component
@Order(20)
class KoperasiFinder implements SearchProvider {

    private final KoperasiRepository koperasi;
    private final Wilayah wilayah;

    KoperasiFinder(KoperasiRepository koperasi, Wilayah wilayah) {
        this.koperasi = koperasi;
        this.wilayah = wilayah;
    }

    @Override
    public List<Hit> search(Query query) {
        var found = koperasi.list(KoperasiFilter.ALL.withTeks(query.words()), ListRange.first(query.limit()));
        return found.rows().stream()
                .map(row -> new Hit(
                        "Koperasi", row.nama(), wilayah.findNama(row.kodeDesa()).orElse(null), "/koperasi/" + row.id()))
                .toList();
    }
}
