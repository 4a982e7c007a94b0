package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.PerjanjianKinerja;
import id.benangmerah.anggaran.PerjanjianService.Standing;
import id.benangmerah.anggaran.RevisiPerjanjian;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.web.components.Timeline;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A performance agreement as its page shows it: the published text, or what is derived
/// where nothing is published yet.
///
/// @param differences null where there is nothing to compare
public record PerjanjianView(
        RecordHeader header,
        List<Link> actions,
        DataTable kinerja,
        DataTable anggaran,
        @Nullable Diff differences,
        Timeline history) {

    static PerjanjianView of(Standing standing, List<RevisiPerjanjian> revisions, boolean mayPublish, ZoneId zone) {
        var isi = standing.shown();
        return new PerjanjianView(
                header(standing, isi),
                actions(standing, isi, mayPublish),
                kinerja(isi),
                anggaran(isi),
                standing.changes().isEmpty() ? null : differences(standing),
                history(revisions, zone));
    }

    private static RecordHeader header(Standing standing, PerjanjianKinerja isi) {
        var dasar = isi.dasar();
        return new RecordHeader(
                "Perjanjian kinerja",
                null,
                PerjanjianAccess.state(standing),
                null,
                List.of(
                        new Fact("Pihak pertama", signer(isi.pertama())),
                        new Fact("Pihak kedua", signer(isi.kedua())),
                        new Fact(
                                "Dasar",
                                dasar.renja() == null
                                        ? "Renstra revisi " + dasar.revisi() + " (Renja belum disusun)"
                                        : "Renja " + isi.tahun() + " revisi " + dasar.renja()),
                        new Fact("Jumlah anggaran", isi.jumlah().toString())));
    }

    private static String signer(PerjanjianKinerja.Pihak pihak) {
        return pihak.nama() == null ? pihak.jabatan() : pihak.jabatan() + ": " + pihak.nama();
    }

    private static List<Link> actions(Standing standing, PerjanjianKinerja isi, boolean mayPublish) {
        var unit = standing.unit();
        var links = new ArrayList<Link>();
        links.add(new Link("Lembar untuk dicetak", PerjanjianAccess.path(isi.tahun(), unit, "/dokumen")));
        if (mayPublish && standing.derived() != null)
            links.add(new Link(
                    standing.published() == null ? "Terbitkan" : "Terbitkan revisi",
                    PerjanjianAccess.path(isi.tahun(), unit, "/terbitkan")));
        return links;
    }

    private static DataTable kinerja(PerjanjianKinerja isi) {
        var rows = new ArrayList<DataTable.Row>();
        var part = "";
        for (var kinerja : isi.kinerjaList()) {
            boolean first = !kinerja.bagian().equals(part);
            part = kinerja.bagian();
            var shown = kinerja.shown();
            rows.add(DataTable.Row.of(
                    first ? Cell.text(kinerja.sasaran()) : Cell.blank(),
                    Cell.link(kinerja.nama(), "/indikator/" + kinerja.indikator()),
                    shown == null ? Cell.missing() : new Cell.Number(shown, null)));
        }
        var columns = List.of(Column.of("Sasaran"), Column.of("Indikator kinerja"), Column.numeric("Target", null));
        return DataTable.of("Sasaran, indikator, dan target", columns, rows);
    }

    private static DataTable anggaran(PerjanjianKinerja isi) {
        var rows = isi.anggaranList().stream()
                .map(anggaran -> DataTable.Row.of(
                        Cell.code(anggaran.kode()),
                        Cell.text(anggaran.nama()),
                        Cell.rupiah(anggaran.pagu()),
                        Cell.text(anggaran.keterangan())))
                .toList();
        var columns = List.of(
                Column.of("Kode"), Column.of("Nama"), Column.numeric("Anggaran", "Rp"), Column.of("Keterangan"));
        var total = DataTable.Row.of(Cell.text("Jumlah"), Cell.blank(), Cell.rupiah(isi.jumlah()), Cell.blank());
        return DataTable.of("Anggaran", columns, rows).withTotals(total);
    }

    private static Diff differences(Standing standing) {
        var published = standing.published();
        return new Diff(
                published == null ? "" : published.revisi().label(),
                "Sekarang",
                standing.changes().stream()
                        .map(one -> new Diff.Change(one.tempat(), one.sebelum(), one.sesudah()))
                        .toList());
    }

    private static Timeline history(List<RevisiPerjanjian> revisions, ZoneId zone) {
        return new Timeline(revisions.stream()
                .map(revisi -> new Timeline.Entry(
                        Angka.format(revisi.dibuat().atZone(zone).toLocalDate()),
                        revisi.label(),
                        reason(revisi),
                        PerjanjianAccess.path(revisi.tahun(), revisi.unit(), "/dokumen") + "&revisi=" + revisi.nomor(),
                        false))
                .toList());
    }

    private static String reason(RevisiPerjanjian revisi) {
        var sebab = revisi.sebab();
        return sebab == null
                ? revisi.pembuat() + " menerbitkannya."
                : revisi.pembuat() + ": " + sebab.label() + ". " + revisi.alasan();
    }
}
