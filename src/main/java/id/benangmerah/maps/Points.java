package id.benangmerah.maps;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.wilayah.PlaceCheck.Verdict;
import id.benangmerah.wilayah.PointSource;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// All records of a layer as columns of numbers: first those with a place, in Z-order, so that
/// a tile is one stretch of them; then those without. Some twenty bytes a record.
public final class Points {

    private final PointSource.Layer layer;
    private final List<KodeWilayah> desaList;
    private final int located;
    private final int[] x;
    private final int[] y;
    private final long[] id;
    private final short[] desa;
    private final byte[] kind;
    private final byte[] scale;
    private final byte[] certificates;
    private final int[] years;
    private final byte[] verdict;

    Points(PointColumns columns, PointSource.Layer layer, List<KodeWilayah> desaList) {
        this.layer = layer;
        this.desaList = desaList;
        int[] order = columns.order();
        int size = order.length;
        located = columns.located();
        x = new int[size];
        y = new int[size];
        id = new long[size];
        desa = new short[size];
        kind = new byte[size];
        scale = new byte[size];
        certificates = new byte[size];
        years = new int[size];
        verdict = new byte[size];
        for (int i = 0; i < size; i++) {
            int from = order[i];
            x[i] = columns.x[from];
            y[i] = columns.y[from];
            id[i] = columns.id[from];
            desa[i] = columns.desa[from];
            kind[i] = columns.kind[from];
            scale[i] = columns.scale[from];
            certificates[i] = columns.certificates[from];
            years[i] = columns.years[from];
            verdict[i] = columns.verdict[from];
        }
    }

    public PointSource.Layer layer() {
        return layer;
    }

    public int size() {
        return id.length;
    }

    public int located() {
        return located;
    }

    boolean isLocated(int i) {
        return i < located;
    }

    int x(int i) {
        return x[i];
    }

    int y(int i) {
        return y[i];
    }

    long id(int i) {
        return id[i];
    }

    KodeWilayah desa(int i) {
        return desaList.get(desa[i]);
    }

    int desaIndex(int i) {
        return desa[i];
    }

    int desaCount() {
        return desaList.size();
    }

    List<KodeWilayah> desaList() {
        return desaList;
    }

    int kind(int i) {
        return kind[i];
    }

    int scale(int i) {
        return scale[i];
    }

    int certificates(int i) {
        return certificates[i];
    }

    int years(int i) {
        return years[i];
    }

    Verdict verdict(int i) {
        return VERDICTS[verdict[i]];
    }

    boolean isMisplaced(int i) {
        return VERDICTS[verdict[i]].isWrong();
    }

    private static final Verdict[] VERDICTS = Verdict.values();

    /// The records that the filter lets through, in their order.
    void each(MapFilter filter, IntConsumer action) {
        each(filter, 0, size(), action);
    }

    /// Those with a place.
    void eachLocated(MapFilter filter, IntConsumer action) {
        each(filter, 0, located, action);
    }

    /// Those inside a tile.
    void eachIn(Tile tile, MapFilter filter, IntConsumer action) {
        int from = find(Mercator.firstOf(tile.zoom(), tile.x(), tile.y()));
        int until = find(Mercator.endOf(tile.zoom(), tile.x(), tile.y()));
        each(filter, from, until, action);
    }

    private void each(MapFilter filter, int from, int until, IntConsumer action) {
        var test = new Test(filter);
        for (int i = from; i < until; i++) if (test.passes(i)) action.accept(i);
    }

    /// The first located record at or after a place in Z-order.
    private int find(long order) {
        int low = 0;
        int high = located;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Mercator.order(x[middle], y[middle]) < order) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// A filter as numbers to compare with; a code that the layer does not have lets nothing through.
    private final class Test {

        private final int wantedKind;
        private final int wantedScale;
        private final int wantedCertificate;
        private final int wantedYear;
        private final boolean onlyMisplaced;
        private final boolean @Nullable [] inScope;

        Test(MapFilter filter) {
            wantedKind = filter.kind() == null ? -1 : indexOf(layer.kinds().keySet(), filter.kind());
            wantedScale = filter.scale() == null ? -1 : indexOf(layer.scales().keySet(), filter.scale());
            wantedCertificate = filter.certificate() == null
                    ? -1
                    : 1 << indexOf(layer.certificates().keySet(), filter.certificate());
            wantedYear = filter.helpedIn() == null ? 0 : yearBit(filter.helpedIn());
            onlyMisplaced = filter.misplaced();
            inScope = filter.scope() == null ? null : scope(filter.scope());
        }

        boolean passes(int i) {
            return (wantedKind < 0 || kind[i] == wantedKind)
                    && (wantedScale < 0 || scale[i] == wantedScale)
                    && (wantedCertificate < 0 || (certificates[i] & wantedCertificate) != 0)
                    && (wantedYear == 0 || (years[i] & wantedYear) != 0)
                    && (!onlyMisplaced || isMisplaced(i))
                    && (inScope == null || inScope[desa[i]]);
        }

        private boolean[] scope(KodeWilayah region) {
            var inside = new boolean[desaList.size()];
            for (int i = 0; i < inside.length; i++) inside[i] = region.contains(desaList.get(i));
            return inside;
        }
    }

    static int yearBit(int year) {
        int bit = year - PointSource.FIRST_YEAR;
        return bit < 0 || bit > 30 ? 1 << 31 : 1 << bit;
    }

    /// 30 when unknown, a place that no record has.
    private static int indexOf(Iterable<String> codes, String code) {
        int index = 0;
        for (var known : codes) {
            if (known.equals(code)) return index;
            index++;
        }
        return 30;
    }
}
