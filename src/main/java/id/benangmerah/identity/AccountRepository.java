package id.benangmerah.identity;

import id.benangmerah.kernel.KodeWilayah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> list() {
        return jdbc.sql("""
                select username, display_name, bidang, kecamatan, email, active, password_is_initial,
                       array(select role
                               from account_role
                              where account_role.username = account.username) as roles
                  from account
                 order by username
                """).query((row, _) -> accountOf(row)).list();
    }

    Optional<Account> find(String username) {
        return jdbc.sql("""
                select username, display_name, bidang, kecamatan, email, active, password_is_initial,
                       array(select role
                               from account_role
                              where account_role.username = account.username) as roles
                  from account
                 where username = :username
                """)
                .param("username", username)
                .query((row, _) -> accountOf(row))
                .optional();
    }

    Optional<String> findPasswordHash(String username) {
        return jdbc.sql("""
                select password_hash
                  from account
                 where username = :username
                """).param("username", username).query(String.class).optional();
    }

    /// False when the username is taken.
    boolean add(Account account, String passwordHash) {
        int added = jdbc.sql("""
                insert into account (username, display_name, password_hash, bidang, kecamatan)
                values (:username, :display_name, :password_hash, :bidang, :kecamatan)
                on conflict do nothing
                """)
                .param("username", account.username())
                .param("display_name", account.displayName())
                .param("password_hash", passwordHash)
                .param("bidang", account.bidang())
                .param("kecamatan", kode(account.kecamatan()))
                .update();
        for (var role : added == 0 ? Set.<Role>of() : account.roles()) {
            jdbc.sql("insert into account_role (username, role) values (:username, :role)")
                    .param("username", account.username())
                    .param("role", role.name())
                    .update();
        }
        return added == 1;
    }

    void setPassword(String username, String passwordHash, boolean initial) {
        jdbc.sql("""
                update account
                   set password_hash = :password_hash, password_is_initial = :initial
                 where username = :username
                """)
                .param("password_hash", passwordHash)
                .param("initial", initial)
                .param("username", username)
                .update();
    }

    void setActive(String username, boolean active) {
        jdbc.sql("""
                update account
                   set active = :active
                 where username = :username
                """).param("active", active).param("username", username).update();
    }

    void setEmail(String username, @Nullable String email) {
        jdbc.sql("""
                update account
                   set email = :email
                 where username = :username
                """).param("email", email).param("username", username).update();
    }

    private static Account accountOf(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : (String[]) row.getArray("roles").getArray()) roles.add(Role.valueOf(role));
        var kecamatan = row.getString("kecamatan");
        return new Account(
                row.getString("username"),
                row.getString("display_name"),
                roles,
                row.getString("bidang"),
                kecamatan == null ? null : KodeWilayah.of(kecamatan),
                row.getString("email"),
                row.getBoolean("active"),
                row.getBoolean("password_is_initial"));
    }

    private static @Nullable String kode(@Nullable KodeWilayah wilayah) {
        return wilayah == null ? null : wilayah.kode();
    }
}
