package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.Slot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What follows from an edit by arithmetic: a total that was the sum of its parts stays their
/// sum, and a table that repeated a value goes on repeating it. What disagreed before, or was
/// edited itself, is left as it is.
public final class Following {
    private static final Home PROGRAMS = new Home("", "pendanaan.program");

    private final PlanFacts before;
    private PlanFacts after;

    private Following(PlanFacts before, PlanFacts after) {
        this.before = before;
        this.after = after;
    }

    public static PlanFacts of(PlanFacts before, PlanFacts after) {
        var following = new Following(before, after);
        following.sumPagu();
        following.repeat();
        return following.after;
    }

    private void sumPagu() {
        for (var year : years()) {
            var field = "pagu." + year;
            for (var program : after.listOf(PROGRAMS)) {
                for (var kegiatan : after.listOf(new Home(program, "kegiatan")))
                    sum(Slot.of(kegiatan, field), new Home(kegiatan, "sub_kegiatan"), field);
                sum(Slot.of(program, field), new Home(program, "kegiatan"), field);
            }
            sum(Slot.of("", "pendanaan.jumlah_cetak." + year), PROGRAMS, field);
        }
    }

    private List<String> years() {
        int first = number(after.get("", "identitas.periode.awal"));
        int last = number(after.get("", "identitas.periode.akhir"));
        return first == 0 || last - first > 20
                ? List.of()
                : IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    private void sum(Slot total, Home parts, String field) {
        var was = before.get(total);
        if (!Objects.equals(was, after.get(total))) return;
        var then = sumOf(before, parts, field);
        var now = sumOf(after, parts, field);
        if (then.equals(now) || now.isEmpty()) return;
        var agreed = was == null
                ? then.isEmpty()
                : then.filter(sum -> equal(was, sum)).isPresent();
        if (agreed)
            after = PlanEdits.on(after).set(total, now.get().toPlainString()).facts();
    }

    private static boolean equal(String text, BigDecimal sum) {
        return amount(text).filter(amount -> amount.compareTo(sum) == 0).isPresent();
    }

    /// Empty when no part has a value, or one has no number.
    private static Optional<BigDecimal> sumOf(PlanFacts facts, Home parts, String field) {
        BigDecimal sum = null;
        for (var part : facts.listOf(parts)) {
            var text = facts.get(part, field);
            if (text == null) continue;
            var amount = amount(text);
            if (amount.isEmpty()) return Optional.empty();
            sum = sum == null ? amount.get() : sum.add(amount.get());
        }
        return Optional.ofNullable(sum);
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.matches("-?\\d{1,18}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /// Tabel 6.2 repeats the outcome and money of programs, 7.1 and 7.2 the key indicators.
    private void repeat() {
        for (var row : after.listOf(new Home("", "pendanaan.indikatif"))) {
            var program = after.get(row, "program");
            if (program == null) continue;
            repeat(row, program, "pagu.");
            after.listOf(new Home(program, "indikator")).stream()
                    .findFirst()
                    .ifPresent(indikator -> repeat(row, indikator, "target."));
        }
        for (var row : after.listOf(new Home("", "penyelenggaraan.iku"))) {
            var indikator = after.get(row, "indikator");
            if (indikator != null) repeat(row, indikator, "target.");
        }
    }

    private void repeat(String row, String source, String fields) {
        for (var year : years()) {
            var copy = Slot.of(row, fields + year);
            var was = before.get(copy);
            var said = before.get(source, fields + year);
            var says = after.get(source, fields + year);
            boolean repeated = was == null ? said == null : was.equals(said);
            if (repeated && before.has(row) && Objects.equals(was, after.get(copy)) && !Objects.equals(said, says))
                after = PlanEdits.on(after).set(copy, says).facts();
        }
    }
}
