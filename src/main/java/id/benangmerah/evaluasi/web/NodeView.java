package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.Tujuan;
import id.benangmerah.web.Address;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.web.components.TrendChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One node of the plan: its indicators through the years, its money, what is above and
/// below it, who answers for it, and what the regulation prints around it.
///
/// @param accountability null for a goal of the regional plan, which is not the department's
public record NodeView(
        Cascade.Node node,
        Tahun tahun,
        List<Step> thread,
        List<Fact> facts,
        List<Shown> indikatorList,
        List<YearMoney> pagu,
        List<Child> children,
        List<String> strategies,
        @Nullable Accountability accountability,
        String treeHref) {

    /// @param years each year that evidence or the plan has
    public record Shown(IndikatorRow row, TrendChart trend, List<Year> years) {

        public @Nullable String formula() {
            return row.kinerja().indikator().formulaCetak();
        }

        public @Nullable String baseline() {
            var baseline = row.kinerja().indikator().kondisiAwal();
            return baseline == null ? null : KinerjaDisplay.cetak(baseline);
        }
    }

    public record Year(Tahun tahun, IndikatorRow row) {}

    /// @param printed the printed text where it is not the amount itself
    public record YearMoney(
            Tahun tahun, Money money, @Nullable String printed) {}

    public record Child(Cascade.Node node, String href) {}

    /// The page of another part for the same year.
    public String hrefOf(Accountability.Part part) {
        return Address.of("/rencana/" + part.id()).with("tahun", tahun).href();
    }

    static Optional<NodeView> of(Reading reading, String id) {
        var cascade = Cascade.of(reading);
        return cascade.find(id).map(node -> of(reading, cascade, node));
    }

    private static NodeView of(Reading reading, Cascade cascade, Cascade.Node node) {
        var plan = reading.plan();
        var printed = plan.findNode(node.id());
        return new NodeView(
                node,
                reading.tahun(),
                cascade.above(node.id()).stream()
                        .map(above -> Step.of(
                                above.level().label(),
                                above.nama(),
                                reading.address("/rencana/" + above.id()).href()))
                        .toList(),
                printed.map(NodeView::facts).orElse(List.of()),
                node.indikatorList().stream().map(row -> shown(reading, row)).toList(),
                printed.map(found -> pagu(plan, found)).orElse(List.of()),
                node.children().stream()
                        .map(child -> new Child(
                                child, reading.address("/rencana/" + child.id()).href()))
                        .toList(),
                strategies(plan, node.id()),
                printed.isEmpty() ? null : new Accountability.Reader(plan).of(node.id()),
                reading.address("/pohon").with("pilih", node.id()).href());
    }

    private static Shown shown(Reading reading, IndikatorRow row) {
        var trend = reading.trend(row.kinerja());
        var years = trend.points().stream()
                .map(point -> Tahun.of(Integer.parseInt(point.label())))
                .map(year -> new Year(year, reading.row(of(reading, row.kinerja(), year))))
                .toList();
        return new Shown(row, trend, years);
    }

    private static Kinerja of(Reading reading, Kinerja kinerja, Tahun year) {
        return reading.service().of(kinerja.indikator(), year, KodeWilayah.KABUPATEN, reading.grid());
    }

    /// Of each year of the plan; for tujuan and sasaran the sum of their programs.
    private static List<YearMoney> pagu(Renstra plan, PlanNode node) {
        return plan.tahunList().stream().map(year -> money(plan, node, year)).toList();
    }

    private static YearMoney money(Renstra plan, PlanNode node, Tahun year) {
        return switch (node) {
            case Tujuan tujuan ->
                new YearMoney(
                        year,
                        Money.of(sum(
                                tujuan.sasaranList().stream()
                                        .flatMap(sasaran -> plan.programsOf(sasaran).stream())
                                        .toList(),
                                year)),
                        null);
            case Sasaran sasaran -> new YearMoney(year, Money.of(sum(plan.programsOf(sasaran), year)), null);
            case Program program -> printed(year, program.pagu(), program.paguCetak());
            case Kegiatan kegiatan -> printed(year, kegiatan.pagu(), kegiatan.paguCetak());
            case SubKegiatan subKegiatan -> printed(year, subKegiatan.pagu(), subKegiatan.paguCetak());
        };
    }

    private static YearMoney printed(Tahun year, Map<Tahun, Rupiah> pagu, Map<Tahun, NilaiCetak> cetak) {
        var print = cetak.get(year);
        return new YearMoney(year, Money.of(pagu.get(year)), print == null ? null : print.toString());
    }

    private static @Nullable Rupiah sum(List<Program> programs, Tahun year) {
        return programs.stream()
                .map(program -> program.pagu().get(year))
                .filter(Objects::nonNull)
                .reduce(Rupiah::plus)
                .orElse(null);
    }

    private static List<Fact> facts(PlanNode node) {
        var facts = new ArrayList<Fact>();
        switch (node) {
            case Tujuan _, Sasaran _ -> {}
            case Program program -> {
                place(facts, program.unitKerja(), program.lokasi(), program.sumberDana());
                add(facts, "Mendukung sasaran karena", program.dasarKaitan());
                add(facts, "Sasaran program (tercetak)", program.sasaranProgram());
                add(facts, "Kolom Tujuan T-C.27 (tercetak)", program.tujuanCetak());
                add(facts, "Kolom Sasaran T-C.27 (tercetak)", program.sasaranCetak());
            }
            case Kegiatan kegiatan -> place(facts, kegiatan.unitKerja(), kegiatan.lokasi(), kegiatan.sumberDana());
            case SubKegiatan subKegiatan ->
                place(facts, subKegiatan.unitKerja(), subKegiatan.lokasi(), subKegiatan.sumberDana());
        }
        return facts;
    }

    private static void place(
            List<Fact> facts, @Nullable String unitKerja, @Nullable String lokasi, @Nullable String sumberDana) {
        add(facts, "Unit kerja", unitKerja);
        add(facts, "Lokasi", lokasi);
        add(facts, "Sumber dana", sumberDana);
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) facts.add(new Fact(label, value));
    }

    /// The strategi that Tabel 5.1 ties to a tujuan or sasaran.
    private static List<String> strategies(Renstra plan, String id) {
        var kebijakan = plan.kebijakan();
        if (kebijakan == null) return List.of();
        return kebijakan.kaitanList().stream()
                .filter(kaitan -> kaitan.tujuan().equals(id) || kaitan.sasaran().equals(id))
                .flatMap(kaitan -> kebijakan.strategiList().stream()
                        .filter(strategi -> strategi.id().equals(kaitan.strategi())))
                .map(strategi -> strategi.nama())
                .distinct()
                .toList();
    }
}
