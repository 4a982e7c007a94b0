package id.benangmerah.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.audit.AuditEntry;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Accounts.Outcome;
import id.benangmerah.kernel.KodeWilayah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsTest {

    private static final Account SITI =
            Account.of("siti", "Siti Aminah", Set.of(Role.STAF), "usaha", KodeWilayah.of("35.14.10"));

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final AuditLog auditLog = new AuditLog(jdbc, Clock.systemUTC());
    private final Accounts accounts = new Accounts(jdbc, auditLog);

    @Test
    void a_new_account_gets_a_password_that_is_not_stored() {
        var given = (Outcome.Given) accounts.create("admin", SITI);
        assertThat(accounts.find("siti")).contains(SITI);
        assertThat(jdbc.sql("select password_hash from account")
                        .query(String.class)
                        .single())
                .doesNotContain(given.password())
                .startsWith("$2a$");
        assertThat(auditLog.list(AuditFilter.ALL))
                .extracting(AuditEntry::action)
                .containsExactly("akun.buat");
        assertThat(auditLog.list(AuditFilter.ALL).toString()).doesNotContain(given.password());
    }

    @Test
    void a_taken_or_unusable_name_is_refused() {
        accounts.create("admin", SITI);
        assertThat(accounts.create("admin", SITI))
                .isEqualTo(new Outcome.Refused("Nama akun “siti” sudah dipakai; pilih nama lain."));
        assertThat(accounts.create("admin", Account.of("Siti A", "Siti", Set.of(Role.STAF), null, null)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.create("admin", Account.of("budi", "Budi", Set.of(), null, null)))
                .isEqualTo(new Outcome.Refused("Pilih sedikitnya satu peran."));
    }

    @Test
    void the_owner_changes_the_password() {
        var given = (Outcome.Given) accounts.create("admin", SITI);
        assertThat(accounts.changePassword("siti", "salah", "kuda-laut-berenang"))
                .contains("Kata sandi sekarang tidak cocok.");
        assertThat(accounts.changePassword("siti", given.password(), "pendek")).isPresent();
        assertThat(accounts.changePassword("siti", given.password(), "siti-siti-siti"))
                .isPresent();
        assertThat(accounts.changePassword("siti", given.password(), "kuda-laut-berenang"))
                .isEmpty();
        assertThat(accounts.find("siti").orElseThrow().passwordIsInitial()).isFalse();
    }

    @Test
    void an_account_has_an_address_for_notices_or_none() {
        accounts.create("admin", SITI);
        assertThat(accounts.setEmail("admin", "siti", " siti@contoh.go.id ")).isEmpty();
        assertThat(accounts.find("siti").orElseThrow().email()).isEqualTo("siti@contoh.go.id");
        for (var wrong : List.of("siti", "a@b@c", "a b@c", "siti@contoh.id\nBcc: x@y.id", "x@" + "y".repeat(260))) {
            assertThat(accounts.setEmail("admin", "siti", wrong)).as(wrong).isPresent();
        }
        assertThat(accounts.setEmail("admin", "siti", "")).isEmpty();
        assertThat(accounts.find("siti").orElseThrow().email()).isNull();
        assertThat(accounts.setEmail("admin", "budi", "b@c.id")).contains("Akun budi tidak ada.");
    }

    @Test
    void nobody_disables_the_own_account() {
        accounts.create("admin", SITI);
        assertThat(accounts.setActive("siti", "siti", false)).isPresent();
        assertThat(accounts.setActive("admin", "siti", false)).isEmpty();
        assertThat(accounts.find("siti").orElseThrow().active()).isFalse();
    }

    @Test
    void demonstration_accounts_are_made_once_and_kept_in_a_private_file(@TempDir Path dataDir) throws IOException {
        var demo = new DemoAccounts(accounts, dataDir);
        assertThat(demo.createWhenMissing()).isEqualTo(Role.values().length);
        assertThat(demo.createWhenMissing()).isZero();
        assertThat(Files.getPosixFilePermissions(demo.file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        var admin = demo.lines().getFirst().split(" +");
        accounts.changePassword(admin[0], admin[1], "kuda-laut-berenang");
        assertThat(demo.lines().getFirst()).contains("sudah diganti pemiliknya").doesNotContain(admin[1]);
    }
}
