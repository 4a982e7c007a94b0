package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.ShippedData.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The grades of an instrument with their names, from `data/hukum/predikat.yaml`.
record PredikatScale(String instrument, String basis, List<String> words, List<Grade> grades) {

    record Grade(BigDecimal above, String letter, String name) {}

    private static final List<PredikatScale> SHIPPED = ShippedData.read("/data/hukum/predikat.yaml").stream()
            .map(PredikatScale::of)
            .toList();

    private static PredikatScale of(Entry entry) {
        return new PredikatScale(
                entry.text("instrumen"),
                entry.text("dasar"),
                entry.texts("kata"),
                entry.entries("skala").stream()
                        .map(grade -> new Grade(
                                new BigDecimal(grade.text("di_atas")), grade.text("predikat"), grade.text("sebutan")))
                        .toList());
    }

    /// The scale by which an indicator of this name is graded.
    static Optional<PredikatScale> find(String indicator) {
        var name = indicator.toLowerCase(Locale.ROOT);
        return SHIPPED.stream()
                .filter(scale -> scale.words.stream().anyMatch(name::contains))
                .findFirst();
    }

    Grade of(BigDecimal value) {
        return grades.stream()
                .filter(grade -> value.compareTo(grade.above) > 0)
                .findFirst()
                .orElse(grades.getLast());
    }

    Optional<Grade> grade(String letter) {
        return grades.stream().filter(grade -> grade.letter.equals(letter)).findFirst();
    }
}
