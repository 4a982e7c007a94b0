package id.benangmerah.rencana.periksa.report;

import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.SourceLines;
import id.benangmerah.rencana.SourceLines.Spot;
import id.benangmerah.rencana.periksa.Checker;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Place;
import id.benangmerah.rencana.periksa.Report;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/// A plan with the lines of its file and what the checker found in it. `file` is the name
/// by which the reader knows the file.
public record CheckedPlan(Renstra renstra, String file, SourceLines lines, Report report) {

    public static CheckedPlan of(Renstra renstra, String file, String yaml) {
        var lines = CompletableFuture.supplyAsync(() -> SourceLines.of(yaml));
        var report = Checker.check(renstra);
        return new CheckedPlan(renstra, file, lines.join(), report);
    }

    /// The same plan with the findings that are asked for.
    public CheckedPlan only(Predicate<Finding> wanted) {
        return new CheckedPlan(renstra, file, lines, report.only(wanted));
    }

    public Optional<Spot> spot(Place place) {
        return lines.find(place.path());
    }

    /// `Dinas Koperasi Kabupaten Pasuruan 2024-2026`.
    public String title() {
        var identitas = renstra.identitas();
        return identitas.perangkatDaerah() + " " + identitas.daerah() + " "
                + identitas.periode().awal() + "-" + identitas.periode().akhir();
    }
}
