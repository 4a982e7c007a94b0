package id.benangmerah.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One account for each role, made at the first start with random passwords that are kept
/// in a file only its owner can read. They never stand in the source.
public final class DemoAccounts {

    private static final String FILE = "akun-peragaan.txt";

    private static final List<Account> ACCOUNTS = List.of(
            account("admin", "Administrator Aplikasi", Role.ADMIN),
            account("perencana", "Perencana Sekretariat", Role.PERENCANA),
            account("kadis", "Kepala Dinas", Role.KEPALA_DINAS),
            account("sekretaris.dinas", "Sekretaris Dinas", Role.SEKRETARIS_DINAS),
            account("kabid.kelembagaan", "Kabid Kelembagaan dan Pengawasan", Role.KABID_KELEMBAGAAN),
            account("kabid.koperasi", "Kabid Pemberdayaan Koperasi", Role.KABID_KOPERASI),
            account("kabid.usaha", "Kabid Usaha Mikro", Role.KABID_USAHA_MIKRO),
            account("staf", "Staf Bidang", Role.STAF),
            account("pendamping", "Pendamping Lapangan", Role.PENDAMPING),
            account("pelindung.data", "Pejabat Pelindungan Data", Role.PELINDUNG_DATA),
            account("bappelitbangda", "Verifikator Bappelitbangda", Role.BAPPELITBANGDA),
            account("kepala.bappelitbangda", "Kepala Bappelitbangda", Role.KEPALA_BAPPELITBANGDA),
            account("inspektorat", "Pereviu Inspektorat", Role.INSPEKTORAT),
            account("kabag.hukum", "Kepala Bagian Hukum", Role.KABAG_HUKUM),
            account("asisten", "Asisten PKR", Role.ASISTEN),
            account("sekda", "Sekretaris Daerah", Role.SEKDA),
            account("bupati", "Bupati Pasuruan", Role.BUPATI));

    private final Accounts accounts;
    private final Path file;

    public DemoAccounts(Accounts accounts, Path dataDir) {
        this.accounts = accounts;
        this.file = dataDir.resolve(FILE);
    }

    public Path file() {
        return file;
    }

    /// Makes the accounts when there are none yet. Returns how many were made.
    public int createWhenMissing() {
        if (!accounts.list().isEmpty()) return 0;
        var lines = new ArrayList<String>();
        for (var account : ACCOUNTS) {
            if (accounts.create("sistem", account) instanceof Accounts.Outcome.Given given) {
                lines.add("%-22s %-28s %s".formatted(given.username(), given.password(), roleOf(account)));
            }
        }
        write(lines);
        return lines.size();
    }

    /// Name, password and role of each account, as the file has them. Passwords that their
    /// owners have changed are not shown.
    public List<String> lines() {
        if (!Files.exists(file)) return List.of();
        try {
            return Files.readAllLines(file).stream()
                    .map(this::withoutOldPassword)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String withoutOldPassword(String line) {
        var username = line.substring(0, Math.max(line.indexOf(' '), 0));
        var account = accounts.find(username).orElse(null);
        if (account == null || account.passwordIsInitial()) return line;
        return "%-22s %-28s %s".formatted(username, "(sudah diganti pemiliknya)", roleOf(account));
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly);
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Tidak dapat menulis " + file, e);
        }
    }

    private static String roleOf(Account account) {
        return String.join(", ", account.roles().stream().map(Role::label).toList());
    }

    private static Account account(String username, String name, Role role) {
        return Account.of(username, name, Set.of(role), null, null);
    }
}
