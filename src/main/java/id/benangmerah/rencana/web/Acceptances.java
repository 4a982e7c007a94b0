package id.benangmerah.rencana.web;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RencanaService.Saved;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.periksa.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Accepts findings with a reason, and withdraws that again. Each is a revision of the plan,
/// because what was accepted stands in the plan file.
@Component
class Acceptances {

    private final RencanaService rencana;
    private final Clock clock;

    Acceptances(RencanaService rencana, Clock clock) {
        this.rencana = rencana;
        this.clock = clock;
    }

    /// The planner who answers for the plan, and who verifies it.
    static boolean mayAccept(User user) {
        return user.hasRole(Role.PERENCANA, Role.BAPPELITBANGDA);
    }

    static void check(User user) {
        if (!mayAccept(user)) throw new AccessDeniedException("menerima temuan pemeriksa");
    }

    /// A finding that was accepted before gets the new reason.
    Saved accept(RevisionReport checked, Finding finding, String reason, User user) {
        var today = LocalDate.now(clock).toString();
        var accepted = new AcceptedFinding(finding.id(), reason, user.displayName(), today);
        var list = Stream.concat(without(checked, finding.id()), Stream.of(accepted))
                .toList();
        return save(checked, list, user, "Menerima temuan " + finding.id() + ": " + reason);
    }

    /// `id` may be that of a finding that is no longer there.
    Saved withdraw(RevisionReport checked, String id, User user) {
        var list = without(checked, id).toList();
        return save(checked, list, user, "Menarik penerimaan temuan " + id);
    }

    private Saved save(RevisionReport checked, List<AcceptedFinding> accepted, User user, String message) {
        var plan = checked.plan().renstra();
        var off = decided(checked).dimatikanList();
        var changed = accepted.isEmpty() && off.isEmpty() ? null : new Pemeriksaan(accepted, off);
        return rencana.save(plan.withPemeriksaan(changed), checked.revisi().nomor(), user.username(), message);
    }

    private static Stream<AcceptedFinding> without(RevisionReport checked, String id) {
        return decided(checked).diterimaList().stream()
                .filter(one -> !one.temuan().equals(id));
    }

    private static Pemeriksaan decided(RevisionReport checked) {
        return Objects.requireNonNullElse(checked.plan().renstra().pemeriksaan(), Pemeriksaan.NONE);
    }
}
