package id.benangmerah.drafting;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Targets or money of the whole cascade as one table, edited like a spreadsheet.
///
/// @param targets otherwise money
public record GridPage(
        String action,
        long revisi,
        boolean targets,
        List<String> columns,
        List<Line> lines,
        @Nullable String whyNot,
        @Nullable String problem,
        String backHref,
        String otherHref) {

    /// A row of the table. `parent` is the node whose money it adds to, `cells` is empty for a
    /// heading; `sum` marks a row whose children make it.
    public record Line(
            String id,
            @Nullable String parent,
            String label,
            String href,
            int depth,
            boolean heading,
            boolean sum,
            String unit,
            List<Input> cells) {}

    public boolean editable() {
        return whyNot == null;
    }

    /// @param path of the plan or of the scenario that is edited
    static GridPage of(OpenDraft draft, String path, boolean targets, Map<String, String> sent, Faults faults) {
        var builder = new Builder(draft, targets, new Inputs(draft, sent, faults.bySlot()));
        return new GridPage(
                path + "/kisi",
                draft.revisi().nomor(),
                targets,
                builder.columns(),
                builder.lines(),
                draft.whyNot(),
                faults.bySlot().isEmpty() ? null : faults.told(draft.labels()),
                path,
                path + "/kisi?isi=" + (targets ? "pagu" : "target"));
    }

    private static final class Builder {
        private final OpenDraft draft;
        private final Renstra renstra;
        private final boolean targets;
        private final Inputs inputs;
        private final List<Line> lines = new ArrayList<>();

        Builder(OpenDraft draft, boolean targets, Inputs inputs) {
            this.draft = draft;
            this.renstra = draft.renstra();
            this.targets = targets;
            this.inputs = inputs;
        }

        List<String> columns() {
            var years = new ArrayList<String>();
            if (targets) years.add("Kondisi awal");
            renstra.tahunList().forEach(year -> years.add(year.toString()));
            if (targets) years.add("Kondisi akhir");
            return years;
        }

        List<Line> lines() {
            if (targets) renstra.tujuanList().forEach(tujuan -> add(tujuan, null, 0));
            renstra.programList().forEach(program -> add(program, null, 0));
            return lines;
        }

        private void add(PlanNode node, @Nullable String parent, int depth) {
            lines.add(new Line(
                    node.id(),
                    parent,
                    (targets ? "" : node.id() + " ") + node.nama(),
                    Paths.part(draft.id(), node.id()),
                    depth,
                    targets,
                    !node.children().isEmpty(),
                    targets ? "" : "Rp",
                    targets ? List.of() : money(node.id())));
            if (targets) node.indikatorList().forEach(indikator -> add(indikator, depth + 1));
            node.children().forEach(child -> add(child, node.id(), depth + 1));
        }

        private void add(IndikatorRencana indikator, int depth) {
            var cells = new ArrayList<Input>();
            cells.add(cell(indikator.id(), "kondisi_awal.nilai"));
            renstra.tahunList().forEach(year -> cells.add(cell(indikator.id(), "target." + year)));
            cells.add(cell(indikator.id(), "kondisi_akhir"));
            lines.add(new Line(
                    indikator.id(),
                    null,
                    indikator.nama(),
                    Paths.part(draft.id(), indikator.id()),
                    depth,
                    false,
                    false,
                    indikator.satuan(),
                    cells));
        }

        private List<Input> money(String node) {
            return renstra.tahunList().stream()
                    .map(year -> cell(node, "pagu." + year))
                    .toList();
        }

        private Input cell(String part, String field) {
            var slot = Slot.of(part, field);
            return inputs.input(slot, PlanSchema.fieldAt(draft.facts(), slot).orElseThrow());
        }
    }

    /// The sum of a column over the programs, as the page first shows it.
    public String total(int column) {
        var sum = lines.stream()
                .filter(line -> line.depth() == 0)
                .map(line -> Entry.read(
                        PlanSchema.Kind.MONEY, line.cells().get(column).value()))
                .filter(value -> value != null && value.matches("-?\\d{1,18}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Rupiah(sum).toString();
    }
}
