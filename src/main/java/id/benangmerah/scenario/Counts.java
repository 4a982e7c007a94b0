package id.benangmerah.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How many of what in which year, written as a table; a scenario of another size scales
/// every number.
final class Counts {

    private final Map<String, int[]> rows = new HashMap<>();
    private final double scale;

    private Counts(double scale) {
        this.scale = scale;
    }

    /// Each line: a word, then a number for each year of [Years].
    static Counts parse(double scale, String table) {
        var counts = new Counts(scale);
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var cells = line.strip().split("\\s+");
            if (cells.length != Years.COUNT + 1) throw new IllegalArgumentException(line);
            counts.rows.put(
                    cells[0],
                    Arrays.stream(cells, 1, cells.length)
                            .mapToInt(Integer::parseInt)
                            .toArray());
        });
        return counts;
    }

    int of(String what, int year) {
        var row = rows.get(what);
        if (row == null) throw new IllegalArgumentException("no row " + what);
        return (int) Math.round(row[Years.index(year)] * scale);
    }
}
