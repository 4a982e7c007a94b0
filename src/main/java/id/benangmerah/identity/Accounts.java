package id.benangmerah.identity;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The administration of accounts. Every change is audited in its own transaction.
@Service
public class Accounts {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;\"\\p{Cntrl}]+@[^@\\s<>,;\"\\p{Cntrl}]+");

    private final AccountRepository accounts;
    private final AuditLog auditLog;

    public Accounts(JdbcClient jdbc, AuditLog auditLog) {
        this.accounts = new AccountRepository(jdbc);
        this.auditLog = auditLog;
    }

    /// What came of a request to make an account or a password.
    public sealed interface Outcome {

        /// `password` is shown once and never stored.
        record Given(String username, String password) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public List<Account> list() {
        return accounts.list();
    }

    public Optional<Account> find(String username) {
        return accounts.find(username);
    }

    @Transactional
    public Outcome create(String actor, Account account) {
        var username = account.username();
        if (!username.matches("[a-z][a-z0-9._-]{2,39}")) {
            return new Outcome.Refused("Nama akun “" + username
                    + "” tidak dapat dipakai; pakai 3 sampai 40 huruf kecil, angka, titik atau garis.");
        }
        if (account.displayName().isBlank()) return new Outcome.Refused("Nama lengkap belum diisi.");
        if (account.roles().isEmpty()) return new Outcome.Refused("Pilih sedikitnya satu peran.");
        var password = Passwords.random();
        if (!accounts.add(account, Passwords.hash(password))) {
            return new Outcome.Refused("Nama akun “" + username + "” sudah dipakai; pilih nama lain.");
        }
        auditLog.record(Act.of(actor, "akun.buat", "akun:" + username).changing(null, account));
        return new Outcome.Given(username, password);
    }

    @Transactional
    public Outcome resetPassword(String actor, String username) {
        if (accounts.find(username).isEmpty()) return new Outcome.Refused("Akun " + username + " tidak ada.");
        var password = Passwords.random();
        accounts.setPassword(username, Passwords.hash(password), true);
        auditLog.record(Act.of(actor, "akun.atur-ulang-sandi", "akun:" + username));
        return new Outcome.Given(username, password);
    }

    /// Empty when done; else the sentence that says why not.
    @Transactional
    public Optional<String> setActive(String actor, String username, boolean active) {
        var account = accounts.find(username).orElse(null);
        if (account == null) return Optional.of("Akun " + username + " tidak ada.");
        if (!active && username.equals(actor)) {
            return Optional.of("Akun sendiri tidak dapat dinonaktifkan; minta administrator lain.");
        }
        if (account.active() == active) return Optional.empty();
        accounts.setActive(username, active);
        auditLog.record(Act.of(actor, active ? "akun.aktifkan" : "akun.nonaktifkan", "akun:" + username)
                .changing(account.active(), active));
        return Optional.empty();
    }

    /// Where notices to this account are mailed; a blank address ends that. Empty when done;
    /// else the sentence that says why not.
    @Transactional
    public Optional<String> setEmail(String actor, String username, String address) {
        var account = accounts.find(username).orElse(null);
        if (account == null) return Optional.of("Akun " + username + " tidak ada.");
        var email = address.isBlank() ? null : address.strip();
        if (email != null && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            return Optional.of("Alamat surel “" + email + "” tidak dapat dipakai; tulis seperti nama@contoh.go.id.");
        }
        if (Objects.equals(account.email(), email)) return Optional.empty();
        accounts.setEmail(username, email);
        auditLog.record(Act.of(actor, "akun.atur-surel", "akun:" + username).changing(account.email(), email));
        return Optional.empty();
    }

    /// Empty when done; else the sentence that says why not.
    @Transactional
    public Optional<String> changePassword(String username, String current, String chosen) {
        var hash = accounts.findPasswordHash(username).orElse("");
        if (!Passwords.matches(current, hash)) return Optional.of("Kata sandi sekarang tidak cocok.");
        var problem = Passwords.problemWith(chosen, username);
        if (problem.isPresent()) return problem;
        accounts.setPassword(username, Passwords.hash(chosen), false);
        auditLog.record(Act.of(username, "akun.ganti-sandi", "akun:" + username));
        return Optional.empty();
    }
}
