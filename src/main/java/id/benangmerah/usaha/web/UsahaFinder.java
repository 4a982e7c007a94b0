package id.benangmerah.usaha.web;

import id.benangmerah.kernel.ListRange;
import id.benangmerah.usaha.UsahaAccess;
import id.benangmerah.usaha.UsahaFilter;
import id.benangmerah.usaha.UsahaRepository;
import id.benangmerah.web.SearchProvider;
import id.benangmerah.wilayah.Wilayah;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds enterprises by a part of their name, or by a whole NIB, NIK or phone number.
@Component
@Order(30)
class UsahaFinder implements SearchProvider {

    private static final int SHORTEST = 3;

    private final UsahaRepository usaha;
    private final Wilayah wilayah;

    UsahaFinder(UsahaRepository usaha, Wilayah wilayah) {
        this.usaha = usaha;
        this.wilayah = wilayah;
    }

    @Override
    public List<Hit> search(Query query) {
        if (query.words().length() < SHORTEST) return List.of();
        var scope = UsahaAccess.scope(query.user());
        if (!scope.open()) return List.of();
        var everywhere = UsahaFilter.ALL.withTeks(query.words());
        var filter = scope.within() == null ? everywhere : everywhere.inWilayah(scope.within());
        var found = usaha.list(filter, ListRange.first(query.limit()));
        return found.rows().stream()
                .map(row -> new Hit(
                        "Usaha", row.nama(), wilayah.findNama(row.kodeDesa()).orElse(null), "/usaha/" + row.id()))
                .toList();
    }
}
