package id.benangmerah.maps;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.wilayah.PlaceCheck;
import id.benangmerah.wilayah.PlaceCheck.Verdict;
import id.benangmerah.wilayah.PointSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of a [Points] while they are read.
final class PointColumns {

    private static final int FIRST_SIZE = 4096;
    private static final int NOWHERE = -1;

    private final PlaceCheck check;
    private final Map<String, Short> desaIndex = new HashMap<>();
    private final List<KodeWilayah> desaList;
    private final List<String> kinds;
    private final List<String> scales;
    private int size;
    private int located;

    int[] x = new int[FIRST_SIZE];
    int[] y = new int[FIRST_SIZE];
    long[] id = new long[FIRST_SIZE];
    short[] desa = new short[FIRST_SIZE];
    byte[] kind = new byte[FIRST_SIZE];
    byte[] scale = new byte[FIRST_SIZE];
    byte[] certificates = new byte[FIRST_SIZE];
    int[] years = new int[FIRST_SIZE];
    byte[] verdict = new byte[FIRST_SIZE];

    PointColumns(PointSource.Layer layer, List<KodeWilayah> desaList, PlaceCheck check) {
        this.check = check;
        this.desaList = desaList;
        kinds = List.copyOf(layer.kinds().keySet());
        scales = List.copyOf(layer.scales().keySet());
        for (int i = 0; i < desaList.size(); i++) desaIndex.put(desaList.get(i).kode(), (short) i);
    }

    /// Records of a desa that does not exist are not taken.
    void add(ResultSet row) throws SQLException {
        var where = desaIndex.get(row.getString("kode_desa"));
        if (where == null) return;
        if (size == id.length) grow();
        id[size] = row.getLong("id");
        desa[size] = where;
        kind[size] = (byte) place(kinds, row.getString("kind"));
        scale[size] = (byte) place(scales, row.getString("scale"));
        certificates[size] = row.getByte("certificates");
        years[size] = row.getInt("years");
        place(row, desaList.get(where));
        size++;
    }

    private static int place(List<String> codes, @Nullable String code) {
        return code == null ? NOWHERE : codes.indexOf(code);
    }

    private void place(ResultSet row, KodeWilayah kodeDesa) throws SQLException {
        x[size] = NOWHERE;
        y[size] = NOWHERE;
        verdict[size] = (byte) Verdict.INSIDE.ordinal();
        double latitude = row.getDouble("latitude");
        if (row.wasNull()) return;
        double longitude = row.getDouble("longitude");
        if (row.wasNull()) return;
        var judged = check.judge(latitude, longitude, kodeDesa);
        verdict[size] = (byte) judged.ordinal();
        if (judged == Verdict.NO_POSITION) return;
        x[size] = Mercator.x(longitude);
        y[size] = Mercator.y(latitude);
        located++;
    }

    int located() {
        return located;
    }

    /// The numbers of the rows: those with a place in Z-order, then the others.
    int[] order() {
        var keys = new long[size];
        for (int i = 0; i < size; i++) {
            long key = x[i] == NOWHERE ? 1L << 2 * Mercator.DEPTH : Mercator.order(x[i], y[i]);
            keys[i] = key << ROW_BITS | i;
        }
        Arrays.sort(keys);
        var order = new int[size];
        for (int i = 0; i < size; i++) order[i] = (int) (keys[i] & (1 << ROW_BITS) - 1);
        return order;
    }

    /// Beside a place in Z-order a `long` has room for the numbers of four million rows.
    private static final int ROW_BITS = 22;

    private void grow() {
        int capacity = size * 2;
        if (capacity > 1 << ROW_BITS) throw new IllegalStateException("Too many records for one map: " + size);
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        id = Arrays.copyOf(id, capacity);
        desa = Arrays.copyOf(desa, capacity);
        kind = Arrays.copyOf(kind, capacity);
        scale = Arrays.copyOf(scale, capacity);
        certificates = Arrays.copyOf(certificates, capacity);
        years = Arrays.copyOf(years, capacity);
        verdict = Arrays.copyOf(verdict, capacity);
    }

    Points freeze(PointSource.Layer layer) {
        return new Points(this, layer, new ArrayList<>(desaList));
    }
}
