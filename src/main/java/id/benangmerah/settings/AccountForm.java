package id.benangmerah.settings;

import id.benangmerah.identity.Account;
import id.benangmerah.identity.Role;
import id.benangmerah.kernel.KodeWilayah;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was written in the form of a new account.
public record AccountForm(
        @Nullable String akun,
        @Nullable String nama,
        @Nullable List<String> peran,
        @Nullable String bidang,
        @Nullable String kecamatan) {

    static final AccountForm EMPTY = new AccountForm(null, null, null, null, null);

    sealed interface Reading {}

    record Valid(Account account) implements Reading {}

    record Invalid(String sentence) implements Reading {}

    public boolean chooses(Role role) {
        return peran != null && peran.contains(role.name());
    }

    Reading account() {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (chooses(role)) roles.add(role);
        }
        var region = text(kecamatan);
        var parsed = region.isEmpty() ? Optional.<KodeWilayah>empty() : KodeWilayah.parse(region);
        if (!region.isEmpty() && parsed.filter(KodeWilayah::isKecamatan).isEmpty()) {
            return new Invalid("Kode kecamatan “" + region + "” tidak dikenal; tulis seperti 35.14.10.");
        }
        return new Valid(Account.of(
                text(akun).toLowerCase(Locale.ROOT),
                text(nama),
                roles,
                text(bidang).isEmpty() ? null : text(bidang),
                parsed.orElse(null)));
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
