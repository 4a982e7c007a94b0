package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Table;
import id.benangmerah.dokumen.Table.Align;
import id.benangmerah.dokumen.Table.Column;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.NilaiCetak;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The cells that all tables of a plan share.
final class Cells {

    private Cells() {}

    /// A printed value: a number stays one, anything else keeps its words.
    static Cell printed(@Nullable NilaiCetak nilai, String unit) {
        if (nilai == null) return Cell.empty();
        return nilai.angka().map(number -> Cell.number(number, unit)).orElseGet(() -> Cell.text(nilai.teks()));
    }

    /// A target in a table that has a column for the unit: only `%` is written behind it.
    static Cell target(IndikatorRencana indikator, Tahun tahun) {
        return printed(indikator.target().get(tahun), percentOnly(indikator.satuan()));
    }

    static String percentOnly(String satuan) {
        return satuan.equals("%") ? "%" : "";
    }

    static @Nullable NilaiCetak awal(IndikatorRencana indikator) {
        return indikator.kondisiAwal() == null ? null : indikator.kondisiAwal().nilai();
    }

    static Cell indikator(IndikatorRencana indikator) {
        return Cell.text(indikator.nama()).leadingTo(address(indikator.id()));
    }

    static String address(String indikatorId) {
        return "/indikator/" + indikatorId;
    }

    static Table.Row head(List<Cell> cells) {
        return new Table.Row(Style.HEAD, cells);
    }

    /// The line `(1) (2) (3) …` under a head.
    static Table.Row numbers(int columns) {
        return new Table.Row(
                Style.NUMBERS,
                IntStream.rangeClosed(1, columns)
                        .mapToObj(i -> Cell.text("(" + i + ")"))
                        .toList());
    }

    static Column left(String label, double width_mm) {
        return new Column(label, width_mm, Align.LEFT);
    }

    static Column centre(String label, double width_mm) {
        return new Column(label, width_mm, Align.CENTRE);
    }

    static Column right(String label, double width_mm) {
        return new Column(label, width_mm, Align.RIGHT);
    }
}
