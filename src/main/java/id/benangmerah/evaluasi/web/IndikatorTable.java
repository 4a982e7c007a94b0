package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Capaian;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.indikator.AsOf;
import id.benangmerah.web.Address;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Indicators as rows: target, value, achievement, state.
final class IndikatorTable {

    private IndikatorTable() {}

    static DataTable of(String caption, List<Kinerja> kinerjaList, AsOf asOf, Slice slice, Address address) {
        var columns = List.of(
                Column.of("Indikator").sortedBy("nama", address),
                Column.of("Kode"),
                Column.of("Satuan"),
                Column.numeric("Target", null),
                Column.numeric("Nilai", null).sortedBy("nilai", address),
                Column.of("Capaian").sortedBy("capaian", address),
                Column.of("Keadaan"));
        var rows = sorted(kinerjaList, address.value("urut")).stream()
                .map(kinerja -> row(kinerja, asOf, slice))
                .toList();
        return DataTable.of(caption, columns, rows);
    }

    private static DataTable.Row row(Kinerja kinerja, AsOf asOf, Slice slice) {
        return DataTable.Row.of(
                Cell.link(
                        kinerja.indikator().nama(),
                        slice.at(KinerjaDisplay.path(kinerja)).href()),
                Cell.code(kinerja.indikator().id()),
                Cell.text(kinerja.indikator().satuan()),
                target(kinerja),
                Cell.figure(KinerjaDisplay.figure(kinerja, asOf, slice).withoutUnit()),
                Cell.capaian(KinerjaDisplay.bar(kinerja)),
                state(kinerja));
    }

    static Cell target(Kinerja kinerja) {
        return kinerja.target()
                .<Cell>map(nilai -> nilai.isNumber()
                        ? new Cell.Number(KinerjaDisplay.cetak(nilai), null)
                        : Cell.text(KinerjaDisplay.cetak(nilai)))
                .orElseGet(() -> Cell.text("tidak dicetak"));
    }

    static Cell state(Kinerja kinerja) {
        return Cell.state(KinerjaDisplay.state(kinerja));
    }

    private static List<Kinerja> sorted(List<Kinerja> kinerjaList, @Nullable String order) {
        if (order == null) return kinerjaList;
        boolean descending = order.startsWith("-");
        return switch (descending ? order.substring(1) : order) {
            case "nama" ->
                sorted(
                        kinerjaList,
                        Comparator.comparing(kinerja -> kinerja.indikator().nama()),
                        descending);
            case "nilai" -> sorted(kinerjaList, byNumber(k -> k.value().orElse(null), descending), false);
            case "capaian" -> sorted(kinerjaList, byNumber(IndikatorTable::percent, descending), false);
            default -> kinerjaList;
        };
    }

    private static List<Kinerja> sorted(List<Kinerja> kinerjaList, Comparator<Kinerja> order, boolean reversed) {
        return kinerjaList.stream().sorted(reversed ? order.reversed() : order).toList();
    }

    /// What has no number stands last in either direction.
    private static Comparator<Kinerja> byNumber(Number number, boolean descending) {
        Comparator<BigDecimal> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(number::of, Comparator.nullsLast(order));
    }

    private interface Number {
        @Nullable
        BigDecimal of(Kinerja kinerja);
    }

    private static @Nullable BigDecimal percent(Kinerja kinerja) {
        return kinerja.capaian() instanceof Capaian.Dinilai judged ? judged.percent() : null;
    }
}
