package id.benangmerah.rencana.tahapan;

import static id.benangmerah.rencana.Tahap.DITETAPKAN;
import static id.benangmerah.rencana.Tahap.FORUM_PD;
import static id.benangmerah.rencana.Tahap.PENETAPAN;
import static id.benangmerah.rencana.Tahap.PERSIAPAN;
import static id.benangmerah.rencana.Tahap.RANCANGAN;
import static id.benangmerah.rencana.Tahap.RANCANGAN_AKHIR;
import static id.benangmerah.rencana.Tahap.RANCANGAN_AWAL;
import static id.benangmerah.rencana.Tahap.REVIU_APIP;
import static id.benangmerah.rencana.Tahap.VERIFIKASI;

import id.benangmerah.identity.Role;
import id.benangmerah.rencana.Tahap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The table of stages: the only place that says who may move a plan where, and with what. The
/// first transition out of a stage is the way on, the others lead back.
public final class Transitions {

    public static final List<Transition> TABLE = List.of(
            Transition.of(PERSIAPAN, Action.SUSUN_RANCANGAN_AWAL, RANCANGAN_AWAL, Role.PERENCANA)
                    .with(JenisLampiran.SK_TIM),
            Transition.of(RANCANGAN_AWAL, Action.SUSUN_RANCANGAN, RANCANGAN, Role.PERENCANA),
            Transition.of(RANCANGAN, Action.GELAR_FORUM, FORUM_PD, Role.PERENCANA),
            Transition.of(FORUM_PD, Action.RUMUSKAN_AKHIR, RANCANGAN_AKHIR, Role.PERENCANA)
                    .with(JenisLampiran.BERITA_ACARA),
            Transition.of(RANCANGAN_AKHIR, Action.AJUKAN, VERIFIKASI, Role.PERENCANA, Role.KEPALA_DINAS)
                    .when(Check.NO_OPEN_GALAT),
            Transition.of(VERIFIKASI, Action.NYATAKAN_SESUAI, REVIU_APIP, Role.BAPPELITBANGDA)
                    .with(JenisLampiran.LEMBAR_VERIFIKASI)
                    .when(Check.NO_OPEN_GALAT),
            Transition.of(VERIFIKASI, Action.KEMBALIKAN, RANCANGAN_AKHIR, Role.BAPPELITBANGDA)
                    .when(Check.CORRECTIONS_LISTED),
            Transition.of(REVIU_APIP, Action.SELESAIKAN_REVIU, PENETAPAN, Role.INSPEKTORAT)
                    .with(JenisLampiran.HASIL_REVIU),
            Transition.of(REVIU_APIP, Action.KEMBALIKAN, RANCANGAN_AKHIR, Role.INSPEKTORAT)
                    .when(Check.CORRECTIONS_LISTED),
            Transition.of(PENETAPAN, Action.TETAPKAN, DITETAPKAN, Role.KABAG_HUKUM)
                    .when(Check.PARAF_COMPLETE, Check.ACT_NUMBERED),
            Transition.of(PENETAPAN, Action.KEMBALIKAN, RANCANGAN_AKHIR, signatories())
                    .when(Check.CORRECTIONS_LISTED),
            Transition.of(DITETAPKAN, Action.BUKA_PERUBAHAN, RANCANGAN_AWAL, Role.PERENCANA)
                    .when(Check.REASON_GIVEN)
                    .asNewVersion());

    private Transitions() {}

    private static Role[] signatories() {
        return Arrays.stream(Pejabat.values()).map(Pejabat::role).toArray(Role[]::new);
    }

    public static List<Transition> from(Tahap tahap) {
        return TABLE.stream().filter(one -> one.from() == tahap).toList();
    }

    public static Optional<Transition> find(Tahap tahap, Action action) {
        return from(tahap).stream().filter(one -> one.action() == action).findFirst();
    }
}
