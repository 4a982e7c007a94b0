package id.benangmerah.rencana.tahapan;

import id.benangmerah.identity.User;
import id.benangmerah.rencana.Perkada;
import id.benangmerah.rencana.tahapan.Refusal.ActFaulty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides whether somebody may take a step. Pure: it reads what it is given and changes nothing.
final class Gate {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_CORRECTION = 500;
    private static final int MOST_CORRECTIONS = 200;

    private Gate() {}

    /// Empty when the step may be taken. `openGalat` is asked only when it matters.
    static Optional<Refusal> refuse(
            Standing standing, User user, Action action, Move move, LocalDate today, LongSupplier openGalat) {
        var transition = Transitions.find(standing.tahap(), action).orElse(null);
        if (transition == null) return Optional.of(new Refusal.NotAtThisStage(standing.tahap(), action));
        if (!transition.isFor(user)) {
            return Optional.of(new Refusal.NotYourRole(action.button(), transition.who()));
        }
        if (move.revisi() != standing.current().nomor()) {
            return Optional.of(new Refusal.Outdated(standing.current()));
        }
        var missing = standing.missing(transition);
        if (!missing.isEmpty()) return Optional.of(new Refusal.LampiranMissing(missing));
        return tooLong(move)
                .or(() -> transition.checks().stream()
                        .sorted()
                        .flatMap(check -> refuse(check, standing, move, today, openGalat).stream())
                        .findFirst());
    }

    private static Optional<Refusal> tooLong(Move move) {
        if (move.catatan().length() > LONGEST_NOTE) return Optional.of(new Refusal.TooLong("Catatan", LONGEST_NOTE));
        if (move.koreksi().size() > MOST_CORRECTIONS
                || move.koreksi().stream().anyMatch(one -> one.length() > LONGEST_CORRECTION)) {
            return Optional.of(new Refusal.TooLong("Koreksi", LONGEST_CORRECTION));
        }
        return Optional.empty();
    }

    private static Optional<? extends Refusal> refuse(
            Check check, Standing standing, Move move, LocalDate today, LongSupplier openGalat) {
        return switch (check) {
            case NO_OPEN_GALAT ->
                Optional.of(openGalat.getAsLong()).filter(count -> count > 0).map(Refusal.GalatOpen::new);
            case CORRECTIONS_LISTED ->
                move.koreksi().isEmpty() ? Optional.of(new Refusal.CorrectionsMissing()) : Optional.empty();
            case PARAF_COMPLETE -> standing.nextPejabat().map(Refusal.ParafIncomplete::new);
            case ACT_NUMBERED -> problemWith(move.perkada(), today).map(ActFaulty::new);
            case REASON_GIVEN -> move.catatan().isBlank() ? Optional.of(new Refusal.ReasonMissing()) : Optional.empty();
        };
    }

    private static Optional<String> problemWith(Perkada.@Nullable Numbers act, LocalDate today) {
        if (act == null) return Optional.of("Tulis nomor dan tanggal Perkada serta nomor Berita Daerahnya.");
        if (!isNumber(act.nomor())) return Optional.of("Nomor Perkada belum terisi atau terlalu panjang.");
        if (!isNumber(act.beritaDaerahNomor())) {
            return Optional.of("Nomor Berita Daerah belum terisi atau terlalu panjang.");
        }
        if (act.tanggal().isAfter(today) || act.diundangkan().isAfter(today)) {
            return Optional.of("Tanggal penetapan dan pengundangan tidak boleh sesudah hari ini.");
        }
        if (act.diundangkan().isBefore(act.tanggal())) {
            return Optional.of("Tanggal pengundangan tidak boleh sebelum tanggal penetapan.");
        }
        if (act.beritaDaerahTahun() != act.diundangkan().getYear()) {
            return Optional.of("Tahun Berita Daerah harus tahun pengundangan, "
                    + act.diundangkan().getYear() + ".");
        }
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        return !text.isBlank() && text.length() <= 40;
    }

    /// Empty when the user may sign now.
    static Optional<Refusal> refuseParaf(Standing standing, User user, long seenRevisi) {
        if (Arrays.stream(Pejabat.values()).noneMatch(one -> user.hasRole(one.role()))) {
            return Optional.of(new Refusal.NotYourRole("Paraf", officials()));
        }
        if (!Transitions.find(standing.tahap(), Action.TETAPKAN).isPresent()) {
            return Optional.of(new Refusal.NotAtThisStage(standing.tahap(), Action.TETAPKAN));
        }
        var next = standing.nextPejabat().orElse(null);
        if (next == null) return Optional.of(new Refusal.AllSigned());
        if (!user.hasRole(next.role())) return Optional.of(new Refusal.NotYourTurn(next));
        return seenRevisi == standing.current().nomor()
                ? Optional.empty()
                : Optional.of(new Refusal.Outdated(standing.current()));
    }

    private static String officials() {
        return Stream.of(Pejabat.values()).map(Pejabat::label).collect(Collectors.joining(", "));
    }
}
