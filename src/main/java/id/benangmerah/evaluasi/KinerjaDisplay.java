package id.benangmerah.evaluasi;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.DefinisiIndikator.Method;
import id.benangmerah.indikator.formula.Measurement;
import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.web.components.CapaianBar;
import id.benangmerah.web.components.Figure;
import id.benangmerah.web.components.State;

/// How a [Kinerja] is told to people, the same on every page.
public final class KinerjaDisplay {

    private KinerjaDisplay() {}

    public static State state(Kinerja kinerja) {
        if (kinerja.measurement() instanceof Measurement.NotMeasured) return State.BELUM_ADA_BUKTI;
        return kinerja.capaian() instanceof Capaian.Dinilai judged ? state(judged.status()) : State.TANPA_TARGET;
    }

    /// The value with the door to "Dari mana angka ini?".
    public static Figure figure(Kinerja kinerja, AsOf asOf, Slice slice) {
        var door = new Slice(kinerja.tahun(), slice.per(), kinerja.wilayah())
                .at(path(kinerja) + "/asal")
                .href();
        var unit = kinerja.indikator().satuan();
        var value = kinerja.value().map(number -> Angka.format(number, kinerja.decimals()));
        if (value.isEmpty()) return Figure.missing(unit, door);
        return new Figure(
                value.get(),
                unit,
                kinerja.tahun().toString(),
                Angka.format(asOf.end(kinerja.tahun())),
                origin(kinerja, asOf),
                null,
                door);
    }

    public static CapaianBar bar(Kinerja kinerja) {
        var percent = kinerja.capaian() instanceof Capaian.Dinilai judged ? judged.percent() : null;
        return new CapaianBar(percent, state(kinerja));
    }

    /// The page of the indicator.
    public static String path(Kinerja kinerja) {
        return "/indikator/" + kinerja.indikator().id();
    }

    /// A printed value as it stands in the regulation, its decimal comma restored.
    public static String cetak(NilaiCetak nilai) {
        return nilai.isNumber() ? nilai.teks().replace('.', ',') : nilai.teks();
    }

    public static boolean isStated(Kinerja kinerja) {
        return kinerja.definisi() != null && kinerja.definisi().method() instanceof Method.Stated;
    }

    /// The year is not over, so the value may still change.
    public static boolean isProvisional(Kinerja kinerja, AsOf asOf) {
        return asOf.date().isBefore(kinerja.tahun().lastDay());
    }

    private static Figure.Origin origin(Kinerja kinerja, AsOf asOf) {
        if (isStated(kinerja)) return Figure.Origin.TYPED;
        return isProvisional(kinerja, asOf) ? Figure.Origin.PROVISIONAL : Figure.Origin.COMPUTED;
    }

    private static State state(Capaian.Status status) {
        return switch (status) {
            case TERCAPAI -> State.TERCAPAI;
            case PERHATIAN -> State.PERLU_PERHATIAN;
            case TIDAK_TERCAPAI -> State.TIDAK_TERCAPAI;
        };
    }
}
