package id.benangmerah.rencana;

/// A fault of the plan file with its place; `line` and `column` count from 1, `path` is
/// `program[0].kegiatan[2].pagu.2025`.
public record ReadProblem(int line, int column, String path, String sentence) {
    @Override
    public String toString() {
        var place = path.isEmpty() ? "" : " (" + path + ")";
        return "baris %d, kolom %d%s: %s".formatted(line, column, place, sentence);
    }
}
