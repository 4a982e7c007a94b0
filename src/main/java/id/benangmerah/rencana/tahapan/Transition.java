package id.benangmerah.rencana.tahapan;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.Tahap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One row of the table of stages. `newVersion` means that the old version stays where it is and
/// `to` is where its successor begins.
public record Transition(
        Tahap from,
        Action action,
        Tahap to,
        Set<Role> roles,
        List<JenisLampiran> lampiranList,
        Set<Check> checks,
        boolean newVersion) {

    static Transition of(Tahap from, Action action, Tahap to, Role... roles) {
        return new Transition(from, action, to, Set.of(roles), List.of(), Set.of(), false);
    }

    Transition with(JenisLampiran... lampiran) {
        return new Transition(from, action, to, roles, List.of(lampiran), checks, newVersion);
    }

    Transition when(Check... conditions) {
        return new Transition(from, action, to, roles, lampiranList, Set.of(conditions), newVersion);
    }

    Transition asNewVersion() {
        return new Transition(from, action, to, roles, lampiranList, checks, true);
    }

    /// Goes back to where it came from, to be corrected.
    public boolean isReturn() {
        return action == Action.KEMBALIKAN;
    }

    public boolean isFor(User user) {
        return user.hasRole(roles.toArray(Role[]::new));
    }

    /// `Perencana atau Kepala Dinas`, in the order of the roles.
    public String who() {
        return String.join(
                " atau ", EnumSet.copyOf(roles).stream().map(Role::label).toList());
    }
}
