package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.BagianRenja;
import id.benangmerah.anggaran.Kesesuaian;
import id.benangmerah.anggaran.LembarE821;
import id.benangmerah.anggaran.Renja;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.anggaran.RevisiRenja;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.web.components.Timeline;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A Renja as its page shows it.
public record RenjaView(
        RecordHeader header,
        DataTable table,
        Diff differences,
        Timeline history,
        String sheetHref,
        long open,
        boolean mayEdit) {

    private static final int SHOWN_REVISIONS = 12;

    static RenjaView of(RenjaService.Stored stored, RenjaService service, boolean mayEdit, ZoneId zone) {
        var renja = stored.renja();
        var sheet = service.lembar(renja);
        return new RenjaView(
                header(stored, service, sheet),
                table(renja, sheet, mayEdit),
                differences(sheet),
                history(service.listRevisi(renja.tahun()), zone),
                RenjaAccess.path(renja.tahun()) + "/e821",
                sheet.open(),
                mayEdit);
    }

    private static RecordHeader header(RenjaService.Stored stored, RenjaService service, LembarE821 sheet) {
        var renja = stored.renja();
        boolean after = service.candidatesOf(renja.tahun()).stream()
                .anyMatch(one ->
                        one.renstra().identitas().id().equals(renja.dasar().renstra())
                                && one.year().peralihan());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Dasar", RenjaWords.dasar(renja)));
        if (after) facts.add(new Fact("Target menurut Renstra", "kondisi akhir periode, karena tahun ini di luarnya"));
        facts.add(new Fact("Jumlah pagu", renja.jumlah().toString()));
        facts.add(new Fact("Berbeda dari Renstra", sheet.tidak() + " unsur"));
        if (!renja.peniadaanList().isEmpty())
            facts.add(new Fact(
                    "Ditiadakan",
                    renja.peniadaanList().stream()
                            .map(one -> one.kode() + " (" + one.alasan() + ")")
                            .collect(Collectors.joining("; "))));
        facts.add(new Fact("Belum dievaluasi (E.8.2.1)", sheet.open() + " unsur"));
        return new RecordHeader(
                "Rencana kerja", null, "Revisi " + stored.revisi().nomor(), null, facts);
    }

    private static DataTable table(Renja renja, LembarE821 sheet, boolean mayEdit) {
        Map<String, List<Kesesuaian>> byCode = sheet.barisList().stream()
                .map(LembarE821.Baris::kesesuaian)
                .collect(Collectors.groupingBy(Kesesuaian::kode));
        var rows = new ArrayList<DataTable.Row>();
        for (var bagian : renja.bagianList())
            addRows(rows, renja, bagian, RenjaWords.differing(byCode.getOrDefault(bagian.kode(), List.of())), mayEdit);
        var columns = List.of(
                Column.of("Kode"),
                Column.of("Program, kegiatan, subkegiatan"),
                Column.of("Indikator"),
                Column.numeric("Target", null),
                Column.numeric("Pagu", "Rp"),
                Column.of("Berbeda dari Renstra"));
        var total = DataTable.Row.of(
                Cell.text("Jumlah"),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.rupiah(renja.jumlah()),
                Cell.blank());
        return DataTable.of("Renja " + renja.tahun(), columns, rows).withTotals(total);
    }

    private static void addRows(
            List<DataTable.Row> rows, Renja renja, BagianRenja bagian, String differing, boolean mayEdit) {
        int depth = bagian.jenjang().ordinal();
        var href = mayEdit ? RenjaAccess.path(renja.tahun()) + "/bagian/" + bagian.kode() : null;
        int count = Math.max(1, bagian.targetList().size());
        for (int i = 0; i < count; i++) {
            var target = i < bagian.targetList().size() ? bagian.targetList().get(i) : null;
            var shown = target == null ? null : target.shown();
            boolean first = i == 0;
            rows.add(DataTable.Row.of(
                            !first
                                    ? Cell.blank()
                                    : href == null ? Cell.code(bagian.kode()) : Cell.link(bagian.kode(), href),
                            first ? Cell.text(bagian.nama()) : Cell.blank(),
                            target == null
                                    ? Cell.missing()
                                    : Cell.link(target.nama(), "/indikator/" + target.indikator()),
                            shown == null ? Cell.missing() : new Cell.Number(shown, null),
                            first ? Cell.rupiah(renja.paguOf(bagian)) : Cell.blank(),
                            !first ? Cell.blank() : differing.isEmpty() ? Cell.blank() : Cell.text(differing))
                    .indented(depth));
        }
    }

    private static Diff differences(LembarE821 sheet) {
        var changes = sheet.barisList().stream()
                .map(LembarE821.Baris::kesesuaian)
                .filter(row -> !row.sesuai())
                .map(row -> new Diff.Change(
                        row.kode() + " " + row.nama() + ": "
                                + row.unsur().label().toLowerCase(java.util.Locale.ROOT),
                        row.renstra(),
                        row.renja()))
                .toList();
        return new Diff("Renstra", "Renja", changes);
    }

    private static Timeline history(List<RevisiRenja> revisions, ZoneId zone) {
        return new Timeline(revisions.stream()
                .limit(SHOWN_REVISIONS)
                .map(revisi -> new Timeline.Entry(
                        Angka.format(revisi.dibuat().atZone(zone).toLocalDate()),
                        "Revisi " + revisi.nomor(),
                        revisi.pembuat() + ": " + revisi.pesan(),
                        null,
                        false))
                .toList());
    }
}
