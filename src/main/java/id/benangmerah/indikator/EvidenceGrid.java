package id.benangmerah.indikator;

import id.benangmerah.indikator.DefinisiIndikator.Method;
import id.benangmerah.indikator.DefinisiIndikator.TargetType;
import id.benangmerah.indikator.DefinisiIndikator.Versi;
import id.benangmerah.indikator.formula.Evaluation;
import id.benangmerah.indikator.formula.Measurement;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.indikator.formula.Measurement.NotMeasured;
import id.benangmerah.indikator.formula.PopulationSize;
import id.benangmerah.indikator.sql.Presence.Question;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Everything that the evidence says at one moment: the size of every population for every
/// year, village, kecamatan and the kabupaten. Asking it costs no query.
public final class EvidenceGrid {

    /// The sizes of the years, or of one frozen day.
    record Part(SizeGrid sizes, Map<Question, Boolean> presence) {}

    private final Kamus kamus;
    private final AsOf asOf;
    private final Part moving;
    private final Map<LocalDate, Part> frozen;
    private final Map<StatedValue.Key, StatedValue> stated;

    EvidenceGrid(
            Kamus kamus,
            AsOf asOf,
            Part moving,
            Map<LocalDate, Part> frozen,
            Map<StatedValue.Key, StatedValue> stated) {
        this.kamus = kamus;
        this.asOf = asOf;
        this.moving = moving;
        this.frozen = frozen;
        this.stated = stated;
    }

    public AsOf asOf() {
        return asOf;
    }

    public Measurement measure(String indikatorId, Tahun tahun, KodeWilayah wilayah) {
        return kamus.findDefinisi(indikatorId)
                .map(definition -> measure(definition, tahun, wilayah))
                .orElseGet(() -> new NotMeasured("Cara menghitung indikator ini belum didefinisikan."));
    }

    public PopulationSize size(String populasi, Tahun tahun, KodeWilayah wilayah) {
        return size(moving, kamus.getPopulasi(populasi), tahun, wilayah);
    }

    /// What somebody stated for an indicator and year, with its evidence.
    public Optional<StatedValue> findStated(String indikatorId, Tahun tahun) {
        return Optional.ofNullable(stated.get(new StatedValue.Key(indikatorId, tahun)));
    }

    private Measurement measure(DefinisiIndikator definition, Tahun tahun, KodeWilayah wilayah) {
        if (tahun.firstDay().isAfter(asOf.date())) return new NotMeasured("Tahun " + tahun + " belum berjalan.");
        return switch (definition.method()) {
            case Method.NoEvidence(var reason) -> new NotMeasured(reason);
            case Method.Stated(var by) -> stated(definition, tahun, wilayah, by);
            case Method.Computed _ ->
                definition
                        .versi(tahun)
                        .map(version -> computed(definition, version, tahun, wilayah))
                        .orElseGet(() -> new NotMeasured("Rumus belum berlaku pada tahun " + tahun + "."));
        };
    }

    private Measurement computed(DefinisiIndikator definition, Versi version, Tahun tahun, KodeWilayah wilayah) {
        return Evaluation.of(
                version.formula(),
                name -> above(definition, name, tahun, wilayah),
                name -> below(definition, name, tahun, wilayah));
    }

    /// The size of a population above the line (or in a plain count) of an indicator: of the
    /// year, or of all years that its target accumulates.
    public PopulationSize above(DefinisiIndikator definition, String populasi, Tahun tahun, KodeWilayah wilayah) {
        return accumulated(definition.target(), kamus.getPopulasi(populasi), tahun, wilayah);
    }

    /// The size of a population below the line: of the year, or of the day it is frozen at.
    public PopulationSize below(DefinisiIndikator definition, String populasi, Tahun tahun, KodeWilayah wilayah) {
        var date = definition.frozenAt();
        return date == null ? size(populasi, tahun, wilayah) : frozenSize(date, kamus.getPopulasi(populasi), wilayah);
    }

    private Measurement stated(DefinisiIndikator definition, Tahun tahun, KodeWilayah wilayah, String by) {
        if (!wilayah.equals(KodeWilayah.KABUPATEN)) return new NotMeasured("Hanya dinyatakan untuk kabupaten.");
        return findStated(definition.id(), tahun)
                .<Measurement>map(value -> new Measured(value.value(), null, null, 0))
                .orElseGet(() -> new NotMeasured("Belum ada pernyataan dari " + by + " untuk tahun " + tahun + "."));
    }

    private PopulationSize accumulated(TargetType target, Populasi population, Tahun tahun, KodeWilayah wilayah) {
        return switch (target) {
            case TargetType.PerTahun _ -> size(moving, population, tahun, wilayah);
            case TargetType.SejakTahun(var since) -> {
                var total = BigDecimal.ZERO;
                long undecided = 0;
                for (var year = since; year.compareTo(tahun) <= 0; year = year.plus(1)) {
                    var size = size(moving, population, year, wilayah);
                    if (!(size instanceof PopulationSize.Known(var amount, long open))) yield size;
                    total = total.add(amount);
                    undecided += open;
                }
                yield new PopulationSize.Known(total, undecided);
            }
        };
    }

    private PopulationSize frozenSize(LocalDate date, Populasi population, KodeWilayah wilayah) {
        var part = frozen.get(date);
        return part == null
                ? new PopulationSize.Missing("Penyebut beku per " + date + " belum terjadi.")
                : size(part, population, Tahun.of(date), wilayah);
    }

    private static PopulationSize size(Part part, Populasi population, Tahun tahun, KodeWilayah wilayah) {
        for (var need : CensusRunner.needs(population)) {
            var question = Question.of(need, tahun);
            if (!part.presence.getOrDefault(question, false)) {
                return new PopulationSize.Missing(
                        "Belum ada bukti “%s” tahun %s.".formatted(need.fakta().nama(), question.tahun()));
            }
        }
        return new PopulationSize.Known(
                part.sizes.get(population.kode(), false, tahun, wilayah),
                part.sizes.get(population.kode(), true, tahun, wilayah).longValue());
    }
}
