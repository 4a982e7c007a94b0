package id.benangmerah.rencana.periksa.report;

import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.periksa.Report;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The counts of a report in one line.
final class Summary {
    private Summary() {}

    /// `3 galat, 12 peringatan, 0 saran terbuka; 2 temuan diterima.`
    static String of(Report report) {
        var counts = Arrays.stream(Level.values())
                .map(level -> Angka.format(report.open(level).size()) + " " + level.word())
                .collect(Collectors.joining(", "));
        return counts + " terbuka; " + Angka.format(report.accepted().size()) + " temuan diterima.";
    }
}
