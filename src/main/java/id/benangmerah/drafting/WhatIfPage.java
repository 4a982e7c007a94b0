package id.benangmerah.drafting;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.draft.Consequences;
import id.benangmerah.rencana.periksa.Checker;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Scenarios side by side: money and funded output from the whole plan down to the programs, and
/// what the checker says of each.
public record WhatIfPage(String path, List<Column> columns, List<Line> lines, List<Output> outputs, boolean mayTry) {

    /// The plan as it is (without `href`), or a scenario.
    public record Column(String name, String href, String editHref, long galat, long peringatan, long fresh) {}

    /// A row for a part of the tree and a year, with a cell for each column.
    public record Line(String label, int depth, String year, List<CellOf> cells) {}

    /// @param difference with its sign; empty where there is none
    /// @param funded percent of the promised output; empty for the plan as it is
    public record CellOf(String money, String difference, String funded, boolean isShort) {}

    /// A changed output of one scenario.
    public record Output(
            String scenario,
            String label,
            String href,
            String year,
            String unitCost,
            String promised,
            String affordable,
            String funded,
            boolean isShort) {}

    /// A scenario with its plan.
    record Tried(String name, String href, Renstra plan) {}

    static WhatIfPage of(OpenDraft draft, List<Tried> scenarios, boolean mayTry) {
        return new Builder(draft, scenarios).build(mayTry);
    }

    private static final class Builder {
        private final OpenDraft draft;
        private final Renstra was;
        private final List<Tried> scenarios;
        private final List<Consequences> effects;

        Builder(OpenDraft draft, List<Tried> scenarios) {
            this.draft = draft;
            this.was = draft.renstra();
            this.scenarios = scenarios;
            this.effects = scenarios.stream()
                    .map(scenario -> Consequences.of(was, scenario.plan()))
                    .toList();
        }

        WhatIfPage build(boolean mayTry) {
            return new WhatIfPage(draft.path() + "/skenario", columns(), lines(), outputs(), mayTry);
        }

        private List<Column> columns() {
            var before = Checker.check(was).open();
            var columns = new ArrayList<Column>();
            columns.add(column("Rencana", "", "", before, before));
            for (var scenario : scenarios)
                columns.add(column(
                        scenario.name(),
                        scenario.href(),
                        scenario.href() + "/kisi?isi=pagu",
                        Checker.check(scenario.plan()).open(),
                        before));
            return columns;
        }

        private static Column column(
                String name, String href, String editHref, List<Finding> open, List<Finding> before) {
            var known = before.stream().map(Finding::id).toList();
            return new Column(
                    name,
                    href,
                    editHref,
                    open.stream()
                            .filter(finding -> finding.level() == Level.GALAT)
                            .count(),
                    open.stream()
                            .filter(finding -> finding.level() == Level.PERINGATAN)
                            .count(),
                    open.stream()
                            .filter(finding -> !known.contains(finding.id()))
                            .count());
        }

        private List<Line> lines() {
            var lines = new ArrayList<Line>();
            for (var year : was.tahunList()) lines.add(line("Seluruh rencana", 0, year, _ -> true));
            for (var tujuan : was.tujuanList())
                for (var sasaran : tujuan.sasaranList()) {
                    add(lines, sasaran.nama(), 1, program -> program.sasaran().equals(sasaran.id()));
                    for (var program : was.programsOf(sasaran))
                        add(
                                lines,
                                program.kode() + " " + program.nama(),
                                2,
                                one -> one.id().equals(program.id()));
                }
            return lines;
        }

        /// Only years in which some scenario differs.
        private void add(List<Line> lines, String label, int depth, Predicate<Program> programs) {
            for (var year : was.tahunList()) {
                var line = line(label, depth, year, programs);
                if (line.cells().stream().anyMatch(cell -> !cell.difference().isEmpty() || cell.isShort()))
                    lines.add(line);
            }
        }

        private Line line(String label, int depth, Tahun year, Predicate<Program> programs) {
            var base = money(was, year, programs);
            var cells = new ArrayList<CellOf>();
            cells.add(new CellOf(base.toString(), "", "", false));
            for (int i = 0; i < scenarios.size(); i++) {
                var now = money(scenarios.get(i).plan(), year, programs);
                var funded = effects.get(i).funded(programs, year);
                boolean isShort =
                        funded.filter(percent -> percent.intValue() < 100).isPresent();
                cells.add(new CellOf(
                        now.toString(),
                        now.compareTo(base) == 0 ? "" : signed(now.minus(base)),
                        funded.map(percent -> Angka.format(percent) + " %").orElse(""),
                        isShort));
            }
            return new Line(label, depth, year.toString(), cells);
        }

        private static Rupiah money(Renstra plan, Tahun year, Predicate<Program> programs) {
            return plan.programList().stream()
                    .filter(programs)
                    .map(program -> Consequences.money(program, year))
                    .reduce(Rupiah.ZERO, Rupiah::plus);
        }

        private static String signed(Rupiah difference) {
            return (difference.amount().signum() > 0 ? "+" : "−")
                    + new Rupiah(difference.amount().abs());
        }

        private List<Output> outputs() {
            var outputs = new ArrayList<Output>();
            for (int i = 0; i < scenarios.size(); i++)
                for (var output : effects.get(i).changed())
                    outputs.add(told(scenarios.get(i).name(), output));
            return outputs;
        }

        private Output told(String scenario, Consequences.Output output) {
            var unit = " " + output.indikator().satuan();
            return new Output(
                    scenario,
                    output.node() + " " + output.name(),
                    Paths.part(draft.id(), output.node()),
                    output.tahun().toString(),
                    output.unitCost() + " per" + unit,
                    Angka.format(output.targetNow()) + unit,
                    Angka.format(output.affordable()) + unit,
                    Angka.format(output.funded()) + " %",
                    output.isShort());
        }
    }
}
