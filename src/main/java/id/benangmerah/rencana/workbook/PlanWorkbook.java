package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.Renstra;
import java.util.List;

/// The workbook of a plan: values to file, with the same bytes for the same plan, and file to
/// values, with every fault named at its cell.
public final class PlanWorkbook {
    private PlanWorkbook() {}

    /// The revision that a workbook was made from.
    public record Origin(String renstraId, long revisi, String sha256) {}

    public sealed interface Result {}

    /// A plan; the warnings name cells that were taken otherwise than they look.
    public record Readable(PlanFacts facts, Renstra renstra, Origin origin, List<CellFault> warnings)
            implements Result {}

    /// Never empty.
    public record Refused(List<CellFault> faults) implements Result {}

    public static byte[] write(PlanFacts facts, Origin origin) {
        return new WorkbookWriter(facts.inOrder(), origin).write();
    }

    public static Result read(byte[] file) {
        return switch (GridReader.read(file)) {
            case GridReader.Grids(var sheets, var faults, var warnings) ->
                new PlanReader(sheets, faults, warnings).read();
            case GridReader.Unreadable(var fault) -> new Refused(List.of(fault));
        };
    }
}
