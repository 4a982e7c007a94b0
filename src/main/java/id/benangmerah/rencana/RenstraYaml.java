package id.benangmerah.rencana;

import java.util.List;

/// The plan file: text to tree, with every fault named, and tree to canonical text.
/// The format is described in `docs/format-renstra.md` and `docs/renstra.schema.json`.
public final class RenstraYaml {
    private RenstraYaml() {}

    /// The plan, or why the text is not one.
    public sealed interface Result {
        /// For texts that must be plans, such as stored revisions: a fault is a bug.
        default Renstra renstra() {
            return switch (this) {
                case Readable(var renstra) -> renstra;
                case Unreadable(var problems) -> throw new IllegalStateException(problems.toString());
            };
        }
    }

    public record Readable(Renstra renstra) implements Result {}

    /// All problems found, in the order of the file; never empty.
    public record Unreadable(List<ReadProblem> problems) implements Result {}

    public static Result read(String yaml) {
        return RecordReader.read(yaml);
    }

    /// The same tree always gives the same bytes; comments of an earlier text are not
    /// kept.
    public static String write(Renstra renstra) {
        return RecordWriter.write(renstra);
    }
}
