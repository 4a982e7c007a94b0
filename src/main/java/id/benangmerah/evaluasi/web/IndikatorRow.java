package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Capaian;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.formula.Measurement.NotMeasured;
import id.benangmerah.web.components.CapaianBar;
import id.benangmerah.web.components.Figure;
import id.benangmerah.web.components.State;
import org.jspecify.annotations.Nullable;

/// One indicator in one year, ready to be shown. `reason` says why there is no value or no
/// judgement.
public record IndikatorRow(
        String id,
        String nama,
        String href,
        State state,
        String target,
        Figure figure,
        CapaianBar bar,
        @Nullable String reason,
        Kinerja kinerja) {

    static IndikatorRow of(Kinerja kinerja, AsOf asOf, Slice slice) {
        var figure = KinerjaDisplay.figure(kinerja, asOf, slice);
        return new IndikatorRow(
                kinerja.indikator().id(),
                kinerja.indikator().nama(),
                new Slice(kinerja.tahun(), slice.per(), kinerja.wilayah())
                        .at(KinerjaDisplay.path(kinerja))
                        .href(),
                KinerjaDisplay.state(kinerja),
                target(kinerja),
                figure.value() == null || unit(kinerja).isEmpty() ? figure.withoutUnit() : figure,
                KinerjaDisplay.bar(kinerja),
                reason(kinerja),
                kinerja);
    }

    /// The target with its unit, or a dash.
    private static String target(Kinerja kinerja) {
        return kinerja.target()
                .map(value -> value.isNumber()
                        ? (KinerjaDisplay.cetak(value) + " " + unit(kinerja)).strip()
                        : KinerjaDisplay.cetak(value))
                .orElse("–");
    }

    /// The printed unit, but not the word "Nilai", which says nothing beside a number.
    private static String unit(Kinerja kinerja) {
        var unit = kinerja.indikator().satuan();
        return unit.equalsIgnoreCase("nilai") ? "" : unit;
    }

    private static @Nullable String reason(Kinerja kinerja) {
        if (kinerja.measurement() instanceof NotMeasured(var why)) return why;
        return kinerja.capaian() instanceof Capaian.TidakDinilai(var why) ? why : null;
    }

    /// `36,36 %`, for a sentence.
    String value() {
        return figure.value() == null ? "–" : (figure.value() + " " + figure.unit()).strip();
    }

    /// Target without unit, for a table whose head names it.
    public String bareTarget() {
        return kinerja.target().map(KinerjaDisplay::cetak).orElse("–");
    }
}
