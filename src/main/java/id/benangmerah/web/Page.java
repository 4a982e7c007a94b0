package id.benangmerah.web;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.Tahun;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page needs, resolved once per request from its address and its session, and
/// passed first to every full-page template. `fragment` means that htmx asked for the
/// content alone, to show it in the panel. `tasks` is how many wait for the reader.
public record Page(
        User user,
        Csrf csrf,
        @Nullable Flash flash,
        List<NavGroup> nav,
        ShownPlan plan,
        Tahun year,
        LocalDate asOf,
        Address address,
        boolean fragment,
        int tasks,
        String title,
        List<Step> thread) {

    /// The token that every form which changes something must send.
    public record Csrf(String parameter, String header, String token) {}

    /// One knot of the thread above the title: `Sasaran`, `Meningkatnya …`, `/rencana/S1`.
    public record Step(
            @Nullable String level, String label, @Nullable String href) {

        public static Step of(String level, String label, String href) {
            return new Step(level, label, href);
        }

        public static Step of(String label, String href) {
            return new Step(null, label, href);
        }
    }

    public Page titled(String newTitle) {
        return new Page(user, csrf, flash, nav, plan, year, asOf, address, fragment, tasks, newTitle, thread);
    }

    /// The steps from the goal down to, but without, this page.
    public Page on(Step... steps) {
        return on(List.of(steps));
    }

    public Page on(List<Step> steps) {
        return new Page(user, csrf, flash, nav, plan, year, asOf, address, fragment, tasks, title, steps);
    }

    public boolean may(Role... any) {
        return user.hasRole(any);
    }
}
