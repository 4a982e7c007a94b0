package id.benangmerah.drafting;

import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.indikator.Populasi;
import id.benangmerah.indikator.formula.Evaluation;
import id.benangmerah.indikator.formula.Explanation;
import id.benangmerah.indikator.formula.Formula;
import id.benangmerah.indikator.formula.FormulaParser;
import id.benangmerah.indikator.formula.Measurement;
import id.benangmerah.indikator.formula.Parsed;
import id.benangmerah.indikator.formula.PopulationSize;
import id.benangmerah.indikator.sumber.Satuan;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.components.Link;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What a formula that somebody writes would give on the evidence of a day.
@Component
public class FormulaPreview {

    private final MeasurementService measurements;

    FormulaPreview(MeasurementService measurements) {
        this.measurements = measurements;
    }

    /// @param problems what is wrong with the formula; empty when it was understood
    /// @param words the formula with its numbers filled in
    /// @param value the result, or why there is none
    public record Preview(List<String> problems, String words, String value) {}

    Preview of(String text, Tahun tahun, LocalDate asOf) {
        if (text.isBlank()) return new Preview(List.of(), "", "");
        return switch (FormulaParser.parse("rumus", text, units())) {
            case Parsed.Invalid<Formula>(var problems) ->
                new Preview(
                        problems.stream()
                                .map(problem -> (problem.column() > 0 ? "Huruf ke-" + problem.column() + ": " : "")
                                        + problem.message())
                                .toList(),
                        "",
                        "");
            case Parsed.Valid<Formula>(var formula) -> valued(formula, tahun, measurements.asOf(asOf));
        };
    }

    private static Preview valued(Formula formula, Tahun tahun, EvidenceGrid grid) {
        Function<String, PopulationSize> size = name -> grid.size(name, tahun, KodeWilayah.KABUPATEN);
        Function<String, String> word = name -> switch (size.apply(name)) {
            case PopulationSize.Known known -> Angka.format(known.amount()) + " " + name;
            case PopulationSize.Missing _ -> name;
        };
        return new Preview(
                List.of(),
                Explanation.of(formula, word, word),
                switch (Evaluation.of(formula, size, size)) {
                    case Measurement.Measured measured -> Angka.format(measured.value(), 2);
                    case Measurement.NotMeasured(var reason) -> reason;
                });
    }

    private Map<String, Satuan> units() {
        var units = new LinkedHashMap<String, Satuan>();
        measurements.kamus().populations().forEach(population -> units.put(population.kode(), population.satuan()));
        return units;
    }

    /// The populations that a formula may name: what they are, and how they are written.
    List<Link> populations() {
        return measurements.kamus().populations().stream()
                .map((Populasi population) -> new Link(population.nama(), population.kode()))
                .toList();
    }
}
