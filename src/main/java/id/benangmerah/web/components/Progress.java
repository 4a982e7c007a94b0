package id.benangmerah.web.components;

import id.benangmerah.kernel.Angka;
import org.jspecify.annotations.Nullable;

/// Work that goes on: how much is done of how much, how fast, and how to stop it. Without
/// `total` only the count is known. `pollHref` gives the same component anew.
public record Progress(
        String label,
        long done,
        @Nullable Long total,
        @Nullable String rate,
        @Nullable String pollHref,
        @Nullable String cancelHref) {

    public String count() {
        return total == null ? Angka.format(done) : Angka.format(done) + " dari " + Angka.format(total);
    }
}
