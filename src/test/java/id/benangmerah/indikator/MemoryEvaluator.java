package id.benangmerah.indikator;

import id.benangmerah.indikator.ToyRegistry.Row;
import id.benangmerah.indikator.formula.Condition;
import id.benangmerah.indikator.formula.Condition.Value;
import id.benangmerah.indikator.formula.Criterion;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.kernel.Tahun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// The slow oracle: the meaning of a criterion, record by record, without SQL. The village of
/// a member is the smallest code among the rows of the fact that drives the population.
@NullMarked
final class MemoryEvaluator {

    private final AsOf asOf;

    MemoryEvaluator(AsOf asOf) {
        this.asOf = asOf;
    }

    /// The village for which the record counts, empty when it does not belong.
    Optional<String> member(Criterion criterion, List<Row> record, Tahun tahun) {
        var known = record.stream()
                .filter(row -> !row.recorded().isAfter(asOf.known())
                        && row.superseded().isAfter(asOf.known()))
                .toList();
        var driving = driving(criterion);
        var rows = rows(known, driving.fakta(), driving.when(), tahun).toList();
        if (rows.isEmpty() || !holds(criterion, known, tahun)) return Optional.empty();
        return rows.stream().map(Row::desa).min(String::compareTo);
    }

    /// The first in the order of rarity among the facts that every member must have; the
    /// register itself otherwise.
    private static Criterion.Holds driving(Criterion criterion) {
        return criterion.conjuncts().stream()
                .filter(Criterion.Holds.class::isInstance)
                .map(Criterion.Holds.class::cast)
                .min(java.util.Comparator.comparingInt(MemoryEvaluator::rarity))
                .orElse(new Criterion.Holds(ToyRegistry.REGISTERED, When.PADA, Condition.ALWAYS));
    }

    private static int rarity(Criterion.Holds atom) {
        if (atom.fakta().equals(ToyRegistry.REGISTERED)) return atom.when() == When.MULAI ? 2 : 9;
        return switch (atom.when()) {
            case SELAMA -> atom.fakta() instanceof Fakta.Tahunan ? 6 : 0;
            case MULAI -> 1;
            case PADA -> 4;
            case HINGGA -> 5;
        };
    }

    private boolean holds(Criterion criterion, List<Row> record, Tahun tahun) {
        return switch (criterion) {
            case Criterion.And(var parts) -> parts.stream().allMatch(part -> holds(part, record, tahun));
            case Criterion.Or(var parts) -> parts.stream().anyMatch(part -> holds(part, record, tahun));
            case Criterion.Not(var part) -> !holds(part, record, tahun);
            case Criterion.Holds(var fakta, var when, var condition) ->
                rows(record, fakta, when, tahun).anyMatch(row -> meets(condition, row));
            case Criterion.Rose(var fakta, var atribut) -> {
                var now = amount(record, fakta, atribut, tahun);
                var before = amount(record, fakta, atribut, tahun.plus(-1));
                yield now.isPresent() && before.isPresent() && now.get().compareTo(before.get()) > 0;
            }
            case Criterion.Documented(var fakta, var atribut) ->
                amount(record, fakta, atribut, tahun).isPresent()
                        && amount(record, fakta, atribut, tahun.plus(-1)).isPresent();
        };
    }

    private Stream<Row> rows(List<Row> record, Fakta fakta, When when, Tahun tahun) {
        var end = tahun.lastDay().isBefore(asOf.date()) ? tahun.lastDay() : asOf.date();
        return record.stream().filter(row -> row.fakta().equals(fakta)).filter(row -> switch (when) {
            case PADA -> !row.from().isAfter(end) && row.until().isAfter(end);
            case HINGGA -> !row.from().isAfter(end);
            case MULAI -> within(row.from(), tahun, end);
            case SELAMA ->
                fakta instanceof Fakta.Tahunan ? row.tahun() == tahun.value() : within(row.from(), tahun, end);
        });
    }

    private static boolean within(LocalDate day, Tahun tahun, LocalDate end) {
        return !day.isBefore(tahun.firstDay()) && !day.isAfter(end);
    }

    private Optional<Integer> amount(List<Row> record, Fakta fakta, Atribut atribut, Tahun tahun) {
        if (!atribut.kode().equals("angka")) throw new IllegalArgumentException(atribut.kode());
        return rows(record, fakta, When.SELAMA, tahun)
                .flatMap(row -> Optional.ofNullable(row.angka()).stream())
                .findFirst();
    }

    private static boolean meets(Condition condition, Row row) {
        return switch (condition) {
            case Condition.Always _ -> true;
            case Condition.AllOf(var parts) -> parts.stream().allMatch(part -> meets(part, row));
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(part -> meets(part, row));
            case Condition.OneOf(var _, var values) ->
                values.stream().anyMatch(value -> compare(row, value) instanceof Integer order && order == 0);
            case Condition.Compare(var _, var comparator, var value) ->
                compare(row, value) instanceof Integer order && comparator.accepts(order);
        };
    }

    private static @Nullable Integer compare(Row row, Value value) {
        return switch (value) {
            case Value.Text(var text) ->
                row.kode() == null ? null : (Integer) row.kode().compareTo(text);
            case Value.Number(var number) ->
                row.angka() == null
                        ? null
                        : (Integer) BigDecimal.valueOf(row.angka()).compareTo(number);
            case Value.Truth(var truth) -> row.benar() == null ? null : (Integer) Boolean.compare(row.benar(), truth);
        };
    }
}
