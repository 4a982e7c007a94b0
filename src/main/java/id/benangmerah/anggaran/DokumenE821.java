package id.benangmerah.anggaran;

import id.benangmerah.anggaran.LembarE821.Baris;
import id.benangmerah.dokumen.Block;
import id.benangmerah.dokumen.Block.Paragraph;
import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table;
import id.benangmerah.dokumen.Table.Align;
import id.benangmerah.dokumen.Table.Column;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Identitas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The E.8.2.1 sheet as a document: every compared element of the Renja of a year.
public final class DokumenE821 {

    static final String BLANK = "........................................";

    private static final List<Column> COLUMNS = List.of(
            new Column("No", 10, Align.CENTRE),
            new Column("Renstra PD", 65, Align.LEFT),
            new Column("Renja PD", 65, Align.LEFT),
            new Column("Sesuai: Ya", 14, Align.CENTRE),
            new Column("Sesuai: Tidak", 14, Align.CENTRE),
            new Column("Evaluasi", 47, Align.LEFT),
            new Column("Tindak Lanjut", 47, Align.LEFT),
            new Column("Hasil Tindak Lanjut", 48, Align.LEFT));

    private DokumenE821() {}

    public static Dokumen of(Identitas identitas, Tahun tahun, LembarE821 sheet) {
        var periode = identitas.periode();
        return new Dokumen(
                "e821-" + tahun,
                List.of(
                        "Formulir E.8.2.1",
                        "Pengendalian dan Evaluasi terhadap Pelaksanaan Renstra Perangkat Daerah",
                        "Renja Tahun " + tahun),
                Paper.F4_LANDSCAPE,
                List.of(
                        new Paragraph("Daerah: " + identitas.daerah()),
                        new Paragraph("Perangkat daerah: " + identitas.perangkatDaerah()),
                        new Paragraph("Periode Renstra: " + periode.awal() + "-" + periode.akhir()),
                        new Table(COLUMNS, head(), body(sheet)),
                        signature(identitas)));
    }

    private static List<Row> head() {
        var top = List.of(
                Cell.text("No").rows(2),
                Cell.text("Renstra PD").rows(2),
                Cell.text("Renja PD").rows(2),
                Cell.text("Kesesuaian").columns(2),
                Cell.text("Evaluasi").rows(2),
                Cell.text("Tindak Lanjut").rows(2),
                Cell.text("Hasil Tindak Lanjut").rows(2));
        var below = List.of(Cell.text("Ya"), Cell.text("Tidak"));
        var numbers = Stream.of("", "(1)", "(2)", "(3a)", "(3b)", "(4)", "(5)", "(6)")
                .map(Cell::text)
                .toList();
        return List.of(new Row(Style.HEAD, top), new Row(Style.HEAD, below), new Row(Style.NUMBERS, numbers));
    }

    private static List<Row> body(LembarE821 sheet) {
        var rows = new ArrayList<Row>();
        var part = "";
        int number = 0;
        for (var baris : sheet.barisList()) {
            var row = baris.kesesuaian();
            if (!row.kode().equals(part)) {
                part = row.kode();
                var style = row.jenjang() == BagianRenja.Jenjang.PROGRAM ? Style.GROUP : Style.SUBGROUP;
                rows.add(new Row(
                        style, List.of(Cell.text(row.kode() + " " + row.nama()).columns(COLUMNS.size()))));
            }
            rows.add(row(++number, baris));
        }
        return rows;
    }

    private static Row row(int number, Baris baris) {
        var row = baris.kesesuaian();
        var said = baris.penilaian();
        return new Row(
                Style.PLAIN,
                List.of(
                        Cell.text(String.valueOf(number)),
                        Cell.text(stated(row, row.renstra())),
                        Cell.text(stated(row, row.renja())),
                        Cell.text(row.sesuai() ? "Ya" : ""),
                        Cell.text(row.sesuai() ? "" : "Tidak"),
                        Cell.text(said == null ? null : said.evaluasi()),
                        Cell.text(said == null ? null : said.tindakLanjut()),
                        Cell.text(said == null ? null : said.hasil())));
    }

    private static String stated(Kesesuaian row, @Nullable String value) {
        return row.element() + ": " + (value == null ? "tidak ada" : value);
    }

    private static Block signature(Identitas identitas) {
        return new Block.Signature(
                List.of("...................., .................... 20...."),
                "Kepala " + identitas.perangkatDaerah() + " " + identitas.daerah(),
                BLANK,
                null,
                BLANK);
    }
}
