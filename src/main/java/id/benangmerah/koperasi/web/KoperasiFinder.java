package id.benangmerah.koperasi.web;

import id.benangmerah.kernel.ListRange;
import id.benangmerah.koperasi.KoperasiAccess;
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
        var scope = KoperasiAccess.scope(query.user());
        if (!scope.open()) return List.of();
        var everywhere = KoperasiFilter.ALL.withTeks(query.words());
        var filter = scope.within() == null ? everywhere : everywhere.inWilayah(scope.within());
        var found = koperasi.list(filter, ListRange.first(query.limit()));
        return found.rows().stream()
                .map(row -> new Hit(
                        "Koperasi", row.nama(), wilayah.findNama(row.kodeDesa()).orElse(null), "/koperasi/" + row.id()))
                .toList();
    }
}
