package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Capaian;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.indikator.formula.Measurement.NotMeasured;
import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.web.components.CapaianBar;
import id.benangmerah.web.components.Figure;
import id.benangmerah.web.components.State;
import org.jspecify.annotations.Nullable;

/// One indicator in one year, ready to be shown. `reason` says why there is no value or no
/// judgement.
public record IndicatorRow(
        String id,
        String nama,
        String href,
        State state,
        String target,
        Figure figure,
        CapaianBar bar,
        @Nullable String reason,
        Kinerja kinerja) {

    static IndicatorRow of(Kinerja kinerja, boolean running, String href) {
        var state = state(kinerja);
        var percent = kinerja.capaian() instanceof Capaian.Dinilai judged ? judged.percent() : null;
        return new IndicatorRow(
                kinerja.indikator().id(),
                kinerja.indikator().nama(),
                href,
                state,
                target(kinerja),
                figure(kinerja, running, href),
                new CapaianBar(percent, state),
                reason(kinerja),
                kinerja);
    }

    static State state(Kinerja kinerja) {
        return switch (kinerja.capaian()) {
            case Capaian.Dinilai judged ->
                switch (judged.status()) {
                    case TERCAPAI -> State.TERCAPAI;
                    case PERHATIAN -> State.PERLU_PERHATIAN;
                    case TIDAK_TERCAPAI -> State.TIDAK_TERCAPAI;
                };
            case Capaian.TidakDinilai _ ->
                kinerja.measurement() instanceof Measured ? State.TIDAK_DINILAI : State.BELUM_ADA_BUKTI;
        };
    }

    /// A printed number as documents write it; other prints stay what they are.
    static String printed(NilaiCetak value) {
        return value.angka()
                .map(number -> Angka.format(number, Math.max(0, number.scale())))
                .orElse(value.toString());
    }

    /// The target with its unit, or a dash.
    private static String target(Kinerja kinerja) {
        return kinerja.target()
                .map(value -> value.isNumber() ? (printed(value) + " " + unit(kinerja)).strip() : value.toString())
                .orElse("–");
    }

    /// The printed unit, but not the word "Nilai", which says nothing beside a number.
    private static String unit(Kinerja kinerja) {
        var unit = kinerja.indikator().satuan();
        return unit.equalsIgnoreCase("nilai") ? "" : unit;
    }

    private static Figure figure(Kinerja kinerja, boolean running, String href) {
        var unit = unit(kinerja);
        var value = kinerja.value().map(number -> Angka.format(number, kinerja.decimals()));
        if (value.isEmpty()) return Figure.missing("", href);
        if (kinerja.isStated()) return Figure.typed(value.get(), unit, href);
        return running ? Figure.provisional(value.get(), unit, href) : Figure.computed(value.get(), unit, href);
    }

    private static @Nullable String reason(Kinerja kinerja) {
        if (kinerja.measurement() instanceof NotMeasured(var why)) return why;
        return kinerja.capaian() instanceof Capaian.TidakDinilai(var why) ? why : null;
    }

    /// Target and value without unit, for a table whose head names it.
    public String bareTarget() {
        return kinerja.target().map(IndicatorRow::printed).orElse("–");
    }

    public Figure bareFigure() {
        return new Figure(figure.value(), "", null, null, figure.origin(), null, figure.door());
    }
}
