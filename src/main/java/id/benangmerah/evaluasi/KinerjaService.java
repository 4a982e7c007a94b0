package id.benangmerah.evaluasi;

import id.benangmerah.indikator.DefinisiIndikator;
import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.Kamus;
import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.indikator.formula.Explanation;
import id.benangmerah.indikator.formula.Measurement;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.indikator.formula.PopulationSize;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Renstra;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where every indicator of the current plan stands.
public final class KinerjaService {

    private final Supplier<Renstra> plan;
    private final MeasurementService measurements;
    private final SkalaCapaian skala;

    public KinerjaService(Supplier<Renstra> plan, MeasurementService measurements, SkalaCapaian skala) {
        this.plan = plan;
        this.measurements = measurements;
        this.skala = skala;
    }

    public Renstra plan() {
        return plan.get();
    }

    public KatalogIndikator katalog() {
        return KatalogIndikator.of(plan.get());
    }

    /// What the evidence says now, or said at the end of `asOf`.
    public EvidenceGrid grid(@Nullable LocalDate asOf) {
        return asOf == null ? measurements.now() : measurements.asOf(asOf);
    }

    public List<Kinerja> list(Tahun tahun, KodeWilayah wilayah, EvidenceGrid grid) {
        return katalog().indikatorList().stream()
                .map(indikator -> of(indikator, tahun, wilayah, grid))
                .toList();
    }

    public Kinerja of(IndikatorTerencana indikator, Tahun tahun, KodeWilayah wilayah, EvidenceGrid grid) {
        var definition = kamus().findDefinisi(indikator.id()).orElse(null);
        var measurement = grid.measure(indikator.id(), tahun, wilayah);
        return new Kinerja(
                indikator,
                definition,
                tahun,
                wilayah,
                measurement,
                capaian(indikator, definition, tahun, measurement),
                definition == null ? "" : explain(definition, tahun, wilayah, grid, measurement));
    }

    public Kamus kamus() {
        return measurements.kamus();
    }

    private Capaian capaian(
            IndikatorTerencana indikator,
            @Nullable DefinisiIndikator definition,
            Tahun tahun,
            Measurement measurement) {
        if (definition == null || !(measurement instanceof Measured measured)) {
            return new Capaian.TidakDinilai("Belum ada bukti.");
        }
        var printed = indikator.findTarget(tahun);
        if (printed.isEmpty()) return new Capaian.TidakDinilai("Rencana tidak mencetak target tahun " + tahun + ".");
        var target = printed.get().angka();
        if (target.isEmpty()) {
            return new Capaian.TidakDinilai("Target yang dicetak, “" + printed.get() + "”, bukan angka.");
        }
        var value = measured.value().setScale(definition.decimals(), RoundingMode.HALF_UP);
        return Capaian.percent(definition.polaritas(), target.get(), value)
                .<Capaian>map(skala::judge)
                .orElseGet(() -> new Capaian.TidakDinilai("Target atau realisasi nol; capaian tidak dapat dihitung."));
    }

    private String explain(
            DefinisiIndikator definition, Tahun tahun, KodeWilayah wilayah, EvidenceGrid grid, Measurement measured) {
        return definition
                .versi(tahun)
                .map(version -> Explanation.of(
                                version.formula(),
                                name -> word(name, grid.above(definition, name, tahun, wilayah)),
                                name -> word(name, grid.below(definition, name, tahun, wilayah)))
                        + result(definition, measured))
                .orElse("");
    }

    private static String result(DefinisiIndikator definition, Measurement measurement) {
        return switch (measurement) {
            case Measured measured -> " = " + Angka.format(measured.value(), definition.decimals());
            case Measurement.NotMeasured _ -> "";
        };
    }

    private String word(String populasi, PopulationSize size) {
        var name = kamus().getPopulasi(populasi).nama();
        return switch (size) {
            case PopulationSize.Known known -> Angka.format(known.amount()) + " " + name;
            case PopulationSize.Missing _ -> name;
        };
    }
}
