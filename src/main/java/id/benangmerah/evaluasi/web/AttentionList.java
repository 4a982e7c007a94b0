package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Capaian;
import id.benangmerah.evaluasi.IndikatorTerencana.Jenjang;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.indikator.DefinisiIndikator.Polaritas;
import id.benangmerah.indikator.formula.Formula;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.indikator.formula.Share;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.components.State;
import id.benangmerah.wilayah.Kecamatan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a head of department should look at first: goals below their target, goals without
/// evidence, the weakest kecamatan of each goal, programs far below, then what is missing or
/// missed further down, in one sentence each.
record AttentionList(Reading reading, List<Kecamatan> kecamatanList) {

    private static final int EACH = 3;

    /// A share of fewer records than this says little about a kecamatan.
    private static final BigDecimal ENOUGH = BigDecimal.TEN;

    private static final Set<Jenjang> GOALS = EnumSet.of(Jenjang.TUJUAN, Jenjang.SASARAN);
    private static final Set<Jenjang> WORK = EnumSet.of(Jenjang.KEGIATAN, Jenjang.SUBKEGIATAN);

    List<Attention> list() {
        var list = new ArrayList<Attention>();
        below(GOALS, EnumSet.of(State.TIDAK_TERCAPAI, State.PERLU_PERHATIAN)).forEach(list::add);
        in(GOALS)
                .filter(kinerja -> KinerjaDisplay.state(kinerja) == State.BELUM_ADA_BUKTI)
                .map(this::missing)
                .forEach(list::add);
        in(GOALS)
                .map(this::weakest)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Weak::percent))
                .limit(EACH)
                .map(this::weak)
                .forEach(list::add);
        below(EnumSet.of(Jenjang.PROGRAM), EnumSet.of(State.TIDAK_TERCAPAI))
                .limit(EACH)
                .forEach(list::add);
        further(State.TIDAK_TERCAPAI, "tidak mencapai target").ifPresent(list::add);
        further(State.BELUM_ADA_BUKTI, "belum punya bukti tahun " + reading.tahun())
                .ifPresent(list::add);
        return list;
    }

    private Stream<Kinerja> in(Set<Jenjang> levels) {
        return reading.kinerjaList().stream()
                .filter(kinerja -> levels.contains(kinerja.indikator().jenjang()));
    }

    /// The worst first.
    private Stream<Attention> below(Set<Jenjang> levels, Set<State> states) {
        return in(levels)
                .filter(kinerja -> states.contains(KinerjaDisplay.state(kinerja)))
                .sorted(Comparator.comparing(AttentionList::percent))
                .map(this::below);
    }

    private Attention below(Kinerja kinerja) {
        var row = reading.row(kinerja);
        var sentence = "%s dari target %s%s."
                .formatted(
                        row.value(),
                        row.target(),
                        shortfall(kinerja).map(text -> "; " + text).orElse(""));
        return new Attention(row.state(), row.nama(), row.href(), sentence);
    }

    private Attention missing(Kinerja kinerja) {
        var row = reading.row(kinerja);
        return new Attention(row.state(), row.nama(), row.href(), String.valueOf(row.reason()));
    }

    private record Weak(Kinerja kinerja, Measured measured, BigDecimal percent, Kecamatan kecamatan) {}

    private Optional<Weak> weakest(Kinerja kinerja) {
        return kecamatanList.stream()
                .flatMap(kecamatan -> weak(kinerja, kecamatan).stream())
                .min(Comparator.comparing(Weak::percent));
    }

    private Optional<Weak> weak(Kinerja kinerja, Kecamatan kecamatan) {
        var there = reading.service().of(kinerja.indikator(), reading.tahun(), kecamatan.kode(), reading.grid());
        if (!(there.measurement() instanceof Measured measured)
                || !(there.capaian() instanceof Capaian.Dinilai judged)
                || measured.denominator() == null
                || measured.denominator().compareTo(ENOUGH) < 0
                || judged.status() == Capaian.Status.TERCAPAI) return Optional.empty();
        return Optional.of(new Weak(kinerja, measured, judged.percent(), kecamatan));
    }

    private Attention weak(Weak weak) {
        var kinerja = weak.kinerja();
        var measured = weak.measured();
        var sentence = "%s %s (%s dari %s), terendah dari %d kecamatan untuk %s."
                .formatted(
                        Angka.format(measured.value(), kinerja.decimals()),
                        kinerja.indikator().satuan(),
                        Angka.format(number(measured.numerator())),
                        Angka.format(number(measured.denominator())),
                        kecamatanList.size(),
                        kinerja.indikator().nama());
        return new Attention(
                weak.percent().intValue() < 75 ? State.TIDAK_TERCAPAI : State.PERLU_PERHATIAN,
                "Kecamatan " + weak.kecamatan().nama(),
                reading.href(kinerja, weak.kecamatan().kode()),
                sentence);
    }

    private Optional<Attention> further(State state, String what) {
        long count = in(WORK).filter(kinerja -> KinerjaDisplay.state(kinerja) == state)
                .count();
        if (count == 0) return Optional.empty();
        var href = reading.address("/pohon").with("keadaan", state.word()).href();
        return Optional.of(new Attention(
                state,
                Angka.format(count) + " indikator kegiatan dan subkegiatan",
                href,
                what + "; lihat letaknya di pohon kinerja."));
    }

    /// How many records more would have made the target: `kurang 40 koperasi`.
    private Optional<String> shortfall(Kinerja kinerja) {
        var definition = kinerja.definisi();
        var target = kinerja.indikator().findTargetNumber(reading.tahun()).orElse(null);
        if (definition == null
                || target == null
                || definition.polaritas() != Polaritas.POSITIF
                || !(kinerja.measurement() instanceof Measured measured)) return Optional.empty();
        var version = definition.versi(reading.tahun()).orElse(null);
        if (version == null) return Optional.empty();
        var share = Share.of(version.formula()).orElse(null);
        if (share == null || measured.denominator() == null || share.factor().signum() == 0) return Optional.empty();
        var needed = target.multiply(number(measured.denominator())).divide(share.factor(), 0, RoundingMode.CEILING);
        var lacking = needed.subtract(number(measured.numerator()));
        if (lacking.signum() <= 0) return Optional.empty();
        return Optional.of("kurang %s %s".formatted(Angka.format(lacking), unit(share.numerator())));
    }

    private String unit(Formula formula) {
        return formula.references().stream()
                .findFirst()
                .map(name ->
                        reading.service().kamus().getPopulasi(name).satuan().label())
                .orElse("");
    }

    private static BigDecimal percent(Kinerja kinerja) {
        return kinerja.capaian() instanceof Capaian.Dinilai judged ? judged.percent() : BigDecimal.ZERO;
    }

    private static BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
