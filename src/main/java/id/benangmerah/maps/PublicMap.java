package id.benangmerah.maps;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.wilayah.Wilayah;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The counts of a layer as the public may see them: by desa, under at most one filter.
public final class PublicMap {

    private final Points points;
    private final Wilayah wilayah;

    public PublicMap(Points points, Wilayah wilayah) {
        this.points = points;
        this.wilayah = wilayah;
    }

    /// The one property by which the public may filter; both null for all records.
    public record Property(@Nullable Kind kind, @Nullable String value) {

        public static final Property NONE = new Property(null, null);

        public enum Kind {
            KIND,
            SCALE,
            CERTIFICATE,
            HELPED
        }
    }

    /// What is told of a region.
    public sealed interface Told {}

    /// @param incomplete desa inside it are not told, so it is at least that many
    public record Number(int count, boolean incomplete) implements Told {}

    /// One to four.
    public record Few() implements Told {}

    /// Not told because it would tell of another count that is small.
    public record Hidden() implements Told {}

    public Map<KodeWilayah, Told> tell(Property property) {
        var byDesa = new HashMap<KodeWilayah, Told>();
        var totals = counts(_ -> 0, 1);
        var told = property.kind == null || property.value == null
                ? plain(totals)
                : filtered(property.kind, property.value, totals);
        for (int i = 0; i < told.size(); i++) byDesa.put(points.desaList().get(i), told.get(i));
        return withSums(byDesa);
    }

    private static List<Told> plain(int[][] totals) {
        var told = new ArrayList<Told>();
        for (var row : totals) told.add(number(row[0]));
        return told;
    }

    private List<Told> filtered(Property.Kind kind, String value, int[][] totals) {
        return switch (kind) {
            case KIND ->
                ofRow(counts(points::kind, keys(kind).size()), keys(kind).indexOf(value));
            case SCALE ->
                ofRow(counts(points::scale, keys(kind).size()), keys(kind).indexOf(value));
            case CERTIFICATE -> {
                int bit = 1 << keys(kind).indexOf(value);
                yield beside(counts(i -> (points.certificates(i) & bit) == 0 ? -1 : 0, 1), totals);
            }
            case HELPED -> {
                int bit = Points.yearBit(Integer.parseInt(value));
                yield beside(counts(i -> (points.years(i) & bit) == 0 ? -1 : 0, 1), totals);
            }
        };
    }

    /// The values that may be asked for.
    public List<String> keys(Property.Kind kind) {
        var layer = points.layer();
        return switch (kind) {
            case KIND -> List.copyOf(layer.kinds().keySet());
            case SCALE -> List.copyOf(layer.scales().keySet());
            case CERTIFICATE -> List.copyOf(layer.certificates().keySet());
            case HELPED -> List.of();
        };
    }

    private static List<Told> ofRow(int[][] counts, int column) {
        var told = new ArrayList<Told>();
        for (var row : counts) {
            var secret = PublicCounts.secret(Arrays.stream(row).boxed().toList());
            if (secret.whole()) told.add(new Hidden());
            else if (PublicCounts.isSmall(row[column])) told.add(new Few());
            else told.add(secret.columns().contains(column) ? new Hidden() : new Number(row[column], false));
        }
        return told;
    }

    private static List<Told> beside(int[][] with, int[][] totals) {
        var told = new ArrayList<Told>();
        for (int i = 0; i < with.length; i++) {
            int count = with[i][0];
            if (PublicCounts.isSmall(count)) told.add(new Few());
            else told.add(PublicCounts.mayTell(count, totals[i][0]) ? new Number(count, false) : new Hidden());
        }
        return told;
    }

    private static Told number(int count) {
        return PublicCounts.isSmall(count) ? new Few() : new Number(count, false);
    }

    /// By desa and column; the last column takes the records of a column that does not exist.
    private int[][] counts(IntUnaryOperator columnOf, int columns) {
        var counts = new int[points.desaCount()][columns + 1];
        for (int i = 0; i < points.size(); i++) {
            int column = columnOf.applyAsInt(i);
            counts[points.desaIndex(i)][column < 0 || column >= columns ? columns : column]++;
        }
        return counts;
    }

    /// A kecamatan and the kabupaten get the sum of what is told of their desa.
    private Map<KodeWilayah, Told> withSums(Map<KodeWilayah, Told> byDesa) {
        var all = new HashMap<>(byDesa);
        for (var kecamatan : wilayah.listKecamatan()) all.put(kecamatan.kode(), sum(byDesa, kecamatan.kode()));
        all.put(KodeWilayah.KABUPATEN, sum(byDesa, KodeWilayah.KABUPATEN));
        return all;
    }

    private static Told sum(Map<KodeWilayah, Told> byDesa, KodeWilayah region) {
        int count = 0;
        boolean incomplete = false;
        for (var entry : byDesa.entrySet()) {
            if (!region.contains(entry.getKey())) continue;
            if (entry.getValue() instanceof Number number) count += number.count;
            else incomplete = true;
        }
        return new Number(count, incomplete);
    }
}
