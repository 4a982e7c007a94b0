package id.benangmerah.maps;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.ListKey;
import id.benangmerah.kernel.ListPage;
import id.benangmerah.kernel.ListRange;
import id.benangmerah.wilayah.PlaceCheck.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The records whose place has to be looked at, by desa: those outside their village, or those
/// without a point.
public final class Misplaced {

    private static final Comparator<ListKey> ORDER =
            Comparator.comparing(ListKey::text).thenComparing(ListKey::id);

    private Misplaced() {}

    public record Row(long id, KodeWilayah desa, boolean located, Verdict verdict) {

        public ListKey key() {
            return new ListKey(desa.kode(), id);
        }
    }

    /// @param without those without a point instead of those with a wrong one
    public static List<Row> all(Points points, @Nullable KodeWilayah region, boolean without) {
        var rows = new ArrayList<Row>();
        points.each(new MapFilter(region, null, null, null, null, !without), i -> {
            if (without && (points.isLocated(i) || points.isMisplaced(i))) return;
            rows.add(new Row(points.id(i), points.desa(i), points.isLocated(i), points.verdict(i)));
        });
        rows.sort(Comparator.comparing(Row::key, ORDER));
        return rows;
    }

    public static ListPage<Row> page(List<Row> sorted, ListRange range) {
        var after = range.after();
        var before = range.before();
        if (before != null) {
            var rows = sorted.stream()
                    .filter(row -> ORDER.compare(row.key(), before) < 0)
                    .toList();
            return ListPage.of(
                    range, rows.reversed().stream().limit(range.size() + 1L).toList());
        }
        return ListPage.of(
                range,
                sorted.stream()
                        .filter(row -> after == null || ORDER.compare(row.key(), after) > 0)
                        .limit(range.size() + 1L)
                        .toList());
    }
}
