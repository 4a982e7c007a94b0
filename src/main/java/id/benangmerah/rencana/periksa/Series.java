package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.NilaiCetak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A printed row of numbers over the years: the baseline and targets of an indicator, the
/// past realisasi of T-C.23, or the counts of Tabel 2.3. Cells that are no number are left
/// out.
record Series(
        Record part,
        String id,
        String name,
        String satuan,
        @Nullable String formula,
        SortedMap<Slot, Cell> cells) {

    /// The baseline of a plan, or a year. Baselines of different tables may name different
    /// years and are compared all the same.
    record Slot(@Nullable Tahun tahun) implements Comparable<Slot> {
        static final Slot BASELINE = new Slot(null);

        @Override
        public int compareTo(Slot other) {
            return Integer.compare(order(), other.order());
        }

        private int order() {
            return tahun == null ? 0 : tahun.value();
        }

        @Override
        public String toString() {
            return tahun == null ? "kondisi awal" : tahun.toString();
        }
    }

    record Cell(BigDecimal value, Place place) {}

    /// Baseline and targets.
    static Series of(Plan plan, IndikatorRencana indikator) {
        var cells = new TreeMap<Slot, Cell>();
        var place = plan.place(indikator);
        var awal = indikator.kondisiAwal();
        if (awal != null) add(cells, Slot.BASELINE, awal.nilai(), place.at("kondisi_awal", "kondisi awal"));
        addYears(cells, indikator.target(), place, "target");
        return new Series(indikator, indikator.id(), indikator.nama(), indikator.satuan(), indikator.formula(), cells);
    }

    static Series of(Plan plan, Pencapaian row) {
        var cells = new TreeMap<Slot, Cell>();
        addYears(cells, row.realisasi(), plan.place(row), "realisasi");
        return new Series(row, row.id(), row.indikator(), row.satuan(), null, cells);
    }

    static Series of(Plan plan, Keragaan row) {
        var cells = new TreeMap<Slot, Cell>();
        addYears(cells, row.nilai(), plan.place(row), "nilai");
        return new Series(row, row.id(), row.uraian(), row.satuan(), null, cells);
    }

    /// All rows of the plan that are series.
    static List<Series> list(Plan plan) {
        var list = new ArrayList<Series>();
        plan.measured().forEach(measured -> list.add(of(plan, measured.indikator())));
        plan.all(Keragaan.class).forEach(row -> list.add(of(plan, row)));
        plan.all(Pencapaian.class).forEach(row -> list.add(of(plan, row)));
        return list;
    }

    private static void addYears(
            SortedMap<Slot, Cell> cells, Map<Tahun, NilaiCetak> values, Place place, String property) {
        values.forEach((tahun, value) -> add(cells, new Slot(tahun), value, place.at(property, property, tahun)));
    }

    private static void add(SortedMap<Slot, Cell> cells, Slot slot, NilaiCetak value, Place place) {
        value.angka().ifPresent(number -> cells.put(slot, new Cell(number, place)));
    }

    boolean isPercentage() {
        return satuan.equals("%");
    }

    /// Whole numbers of something that is counted.
    boolean isCount() {
        return !isPercentage()
                && !cells.isEmpty()
                && cells.values().stream()
                        .allMatch(cell -> isWhole(cell.value()) && cell.value().signum() > 0);
    }

    List<Slot> slots() {
        return List.copyOf(cells.keySet());
    }

    List<BigDecimal> values() {
        return cells.values().stream().map(Cell::value).toList();
    }

    Place place(Slot slot) {
        return cell(slot).place();
    }

    BigDecimal value(Slot slot) {
        return cell(slot).value();
    }

    private Cell cell(Slot slot) {
        var cell = cells.get(slot);
        if (cell == null) throw new IllegalArgumentException("tidak ada nilai untuk " + slot);
        return cell;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
