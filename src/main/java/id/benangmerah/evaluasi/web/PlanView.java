package id.benangmerah.evaluasi.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Penetapan;
import id.benangmerah.rencana.Perkada;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Versi;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.DataTable.Row;
import id.benangmerah.web.components.RecordHeader.Fact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The plan in brief: the legal act, the period, and the cascade down to the programs with
/// their money.
public record PlanView(String stageHref, List<Fact> facts, DataTable table) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("id", "ID"));

    /// `perkada` is the act of a version that was enacted here.
    static PlanView of(Reading reading, Optional<Versi> versi, Optional<Perkada> perkada) {
        var plan = reading.plan();
        var facts = facts(plan);
        perkada.ifPresent(act -> act(facts, act));
        versi.ifPresent(one -> facts.add(
                new Fact("Versi", one.label() + ", tahap " + one.tahap().label())));
        return new PlanView("/rencana/tahapan/" + plan.identitas().id(), facts, table(reading));
    }

    private static List<Fact> facts(Renstra plan) {
        var facts = new ArrayList<Fact>();
        var identitas = plan.identitas();
        facts.add(new Fact("Perangkat daerah", identitas.perangkatDaerah() + " " + identitas.daerah()));
        facts.add(new Fact("Bidang urusan", identitas.bidangUrusan()));
        facts.add(new Fact(
                "Periode",
                identitas.periode().awal() + "–" + identitas.periode().akhir()));
        var penetapan = plan.penetapan();
        if (penetapan != null) act(facts, penetapan);
        var rpd = plan.rpd();
        if (rpd != null) facts.add(new Fact("Mendukung RPD", rpd.peraturan()));
        facts.add(new Fact("Isi", contents(plan)));
        return facts;
    }

    private static void act(List<Fact> facts, Penetapan act) {
        facts.add(new Fact("Peraturan", act.bentuk() + " Nomor " + act.nomor() + " Tahun " + act.tahun()));
        facts.add(new Fact("Tentang", act.tentang()));
        facts.add(new Fact("Ditetapkan", signed(act.ditetapkan())));
        facts.add(new Fact("Diundangkan", signed(act.diundangkan())));
        facts.add(new Fact("Mulai berlaku", act.mulaiBerlaku()));
        var gazette = act.beritaDaerah();
        if (gazette != null) {
            facts.add(new Fact("Berita Daerah", "Tahun " + gazette.tahun() + " Nomor " + gazette.nomor()));
        }
    }

    private static void act(List<Fact> facts, Perkada act) {
        facts.add(new Fact(
                "Peraturan Bupati",
                "Nomor " + act.nomor() + " Tahun " + act.tanggal().getYear()));
        facts.add(new Fact("Ditetapkan", Angka.format(act.tanggal())));
        facts.add(new Fact("Diundangkan", Angka.format(act.diundangkan())));
        facts.add(new Fact("Berita Daerah", "Tahun " + act.beritaDaerahTahun() + " Nomor " + act.beritaDaerahNomor()));
    }

    private static String signed(Penetapan.PenandaTangan by) {
        return by.tempat() + ", " + date(by.tanggal()) + ", " + by.jabatan() + " " + by.nama();
    }

    private static String date(String text) {
        return text.length() == 10 ? Angka.format(LocalDate.parse(text)) : MONTH.format(YearMonth.parse(text));
    }

    private static String contents(Renstra plan) {
        long kegiatan = plan.programList().stream()
                .mapToLong(program -> program.kegiatanList().size())
                .sum();
        long subKegiatan = plan.programList().stream()
                .flatMap(program -> program.kegiatanList().stream())
                .mapToLong(item -> item.subKegiatanList().size())
                .sum();
        return "%d tujuan, %d sasaran, %d program, %d kegiatan, %d subkegiatan"
                .formatted(
                        plan.tujuanList().size(),
                        plan.tujuanList().stream()
                                .mapToInt(tujuan -> tujuan.sasaranList().size())
                                .sum(),
                        plan.programList().size(),
                        kegiatan,
                        subKegiatan);
    }

    private static DataTable table(Reading reading) {
        var years = reading.plan().tahunList();
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Uraian"));
        columns.add(Column.of("Jenjang"));
        columns.add(Column.of("Keadaan " + reading.tahun()));
        columns.add(Column.of("Temuan pemeriksa"));
        years.forEach(year -> columns.add(Column.numeric("Pagu " + year, "Rp")));
        var perYear = years.stream()
                .map(year -> Cascade.of(reading.plan(), year, reading::rowsOf, reading::findOpen))
                .toList();
        var rows = perYear.getFirst()
                .nodes()
                .filter(node -> node.level().compareTo(Cascade.Level.PROGRAM) <= 0)
                .map(node -> row(reading, node, perYear))
                .toList();
        return DataTable.of("Tujuan, sasaran, dan program dengan pagu indikatif", columns, rows)
                .withTotals(total("Jumlah", years, year -> total(reading.plan(), year)));
    }

    private static Row row(Reading reading, Cascade.Node node, List<Cascade> perYear) {
        var cells = new ArrayList<Cell>();
        cells.add(
                Cell.link(node.nama(), reading.address("/rencana/" + node.id()).href()));
        cells.add(Cell.text((node.level().label() + "\u00a0" + node.number()).strip()));
        cells.add(node.state() == null ? Cell.text("") : Cell.state(node.state()));
        var findings = node.findings();
        cells.add(findings == null ? new Cell.Text("") : Cell.link(findings.label(), findings.href()));
        perYear.forEach(cascade -> cells.add(
                Cell.rupiah(cascade.find(node.id()).map(Cascade.Node::pagu).orElse(null))));
        return new Row(cells, node.level().ordinal());
    }

    private static Row total(String label, List<Tahun> years, Function<Tahun, @Nullable Rupiah> amount) {
        var cells =
                new ArrayList<Cell>(List.of(Cell.text(label), new Cell.Text(""), new Cell.Text(""), new Cell.Text("")));
        years.forEach(year -> cells.add(Cell.rupiah(amount.apply(year))));
        return new Row(cells, 0);
    }

    private static @Nullable Rupiah total(Renstra plan, Tahun year) {
        return plan.programList().stream()
                .map(program -> program.pagu().get(year))
                .filter(Objects::nonNull)
                .reduce(Rupiah::plus)
                .orElse(null);
    }
}
