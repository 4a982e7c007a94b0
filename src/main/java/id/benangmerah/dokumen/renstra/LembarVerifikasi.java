package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Block;
import id.benangmerah.dokumen.Block.Paragraph;
import id.benangmerah.dokumen.Block.Signature;
import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.periksa.Chapter;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.periksa.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The sheet that Bappelitbangda returns to the department after verifying its plan: what was
/// found, what should stand there, and what the department does about it.
public final class LembarVerifikasi {

    public static final String SLUG = "lembar-verifikasi";

    private static final String BLANK = "........................................";
    private static final int COLUMNS = 7;

    private final RevisionReport checked;
    private final List<Row> rows = new ArrayList<>();
    private int number;

    private LembarVerifikasi(RevisionReport checked) {
        this.checked = checked;
    }

    /// @param written the day the revision was made
    public static Dokumen of(RevisionReport checked, LocalDate written) {
        var sheet = new LembarVerifikasi(checked);
        Arrays.stream(Chapter.values()).forEach(sheet::addChapter);
        var renstra = checked.plan().renstra();
        var blocks = new ArrayList<Block>();
        blocks.addAll(sheet.head(written));
        blocks.add(sheet.rows.isEmpty() ? new Paragraph("Tidak ada temuan.") : sheet.table());
        blocks.addAll(signatures(renstra));
        return new Dokumen(
                SLUG,
                List.of(
                        "Lembar Verifikasi",
                        "Rencana Strategis " + renstra.identitas().perangkatDaerah(),
                        renstra.identitas().daerah() + " " + Titles.period(renstra)),
                Paper.F4_LANDSCAPE,
                blocks);
    }

    private List<Block> head(LocalDate written) {
        var identitas = checked.plan().renstra().identitas();
        var revisi = checked.revisi();
        return List.of(
                new Paragraph("Daerah: " + identitas.daerah()),
                new Paragraph("Perangkat daerah: " + identitas.perangkatDaerah()),
                new Paragraph("Dokumen: " + dokumen()),
                new Paragraph("Periode: " + identitas.periode().awal() + "-"
                        + identitas.periode().akhir()),
                new Paragraph("Naskah yang diperiksa: revisi " + revisi.nomor() + " tanggal " + Angka.format(written)
                        + ", SHA-256 " + revisi.sha256()),
                new Paragraph("Hasil: " + counts(checked.report())),
                new Paragraph("Tingkat: "
                        + Arrays.stream(Level.values())
                                .map(level -> level.word() + " (" + level.meaning() + ")")
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private String dokumen() {
        var act = checked.plan().renstra().penetapan();
        return act == null
                ? "Rencana Strategis"
                : act.bentuk() + " Nomor " + act.nomor() + " Tahun " + act.tahun() + " tentang " + act.tentang();
    }

    private static String counts(Report report) {
        var open = Arrays.stream(Level.values())
                .map(level -> report.open(level).size() + " " + level.word())
                .collect(Collectors.joining(", "));
        return open + " perlu ditindaklanjuti; " + report.accepted().size() + " temuan diterima dengan alasan.";
    }

    private void addChapter(Chapter chapter) {
        var here = checked.report().findings().stream()
                .filter(finding -> finding.place().chapter() == chapter)
                .toList();
        if (here.isEmpty()) return;
        rows.add(new Row(Style.GROUP, List.of(Cell.text(chapter.title()).columns(COLUMNS))));
        here.forEach(finding -> rows.add(row(finding)));
    }

    private Row row(Finding finding) {
        number++;
        return new Row(
                Style.PLAIN,
                List.of(
                        Cell.text(String.valueOf(number)),
                        Cell.text(finding.place().label()),
                        Cell.text(finding.level().word() + " " + finding.code() + ". " + finding.sentence()),
                        Cell.text(finding.found().value()),
                        Cell.text(compared(finding)),
                        Cell.text(finding.mend()),
                        Cell.text(answer(finding))));
    }

    private static String compared(Finding finding) {
        var parts = new ArrayList<String>();
        var other = finding.other();
        if (other != null) parts.add(other.value() + " (" + other.place().label() + ")");
        var expected = finding.expected();
        if (expected != null && (other == null || !expected.equals(other.value()))) parts.add("seharusnya " + expected);
        return String.join("; ", parts);
    }

    private @Nullable String answer(Finding finding) {
        return checked.report()
                .acceptanceOf(finding)
                .map(accepted -> "Diterima: " + accepted.alasan()
                        + (accepted.oleh() == null ? "" : " (" + accepted.oleh() + ")"))
                .orElse(null);
    }

    private Table table() {
        var head = new Head()
                .single(Cells.left("No.", 10))
                .single(Cells.left("Bab/bagian", 35))
                .single(Cells.left("Temuan", 80))
                .single(Cells.left("Yang tertulis", 35))
                .single(Cells.left("Pembanding/seharusnya", 50))
                .single(Cells.left("Saran perbaikan", 50))
                .single(Cells.left("Tindak lanjut PD", 50));
        return new Table(head.columns(), head.rows(), rows);
    }

    private static List<Block> signatures(Renstra renstra) {
        var daerah = renstra.identitas().daerah();
        return List.of(
                signature("Verifikator,", "Kepala Bappelitbangda " + daerah),
                signature("Menindaklanjuti,", "Kepala " + renstra.identitas().perangkatDaerah() + " " + daerah));
    }

    private static Signature signature(String act, String position) {
        return new Signature(
                List.of("...................., .................... 20....", act), position, BLANK, null, BLANK);
    }
}
