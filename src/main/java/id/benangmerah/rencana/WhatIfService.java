package id.benangmerah.rencana;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Scenarios of the plans. They are text beside the plan: a scenario becomes part of the plan
/// only when somebody takes it over like an uploaded file.
@Component
public class WhatIfService {
    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final RencanaService rencana;
    private final Clock clock;

    public WhatIfService(JdbcClient jdbc, RencanaService rencana, Clock clock) {
        this.jdbc = jdbc;
        this.rencana = rencana;
        this.clock = clock;
    }

    public sealed interface Result {}

    public record Kept(WhatIf scenario) implements Result {}

    public record Refused(String sentence) implements Result {}

    /// Who plans the money or answers for it.
    public static boolean mayTry(User user) {
        return user.hasRole(
                Role.PERENCANA,
                Role.KEPALA_DINAS,
                Role.SEKRETARIS_DINAS,
                Role.KABID_KELEMBAGAAN,
                Role.KABID_KOPERASI,
                Role.KABID_USAHA_MIKRO);
    }

    private static void check(User user) {
        if (!mayTry(user)) throw new AccessDeniedException("membuat skenario Renstra");
    }

    /// The open scenarios of a plan, by name.
    public List<WhatIf> list(String renstraId) {
        return jdbc.sql("""
                select nomor, renstra_id, nama, dasar, pembuat, dibuat
                  from (select distinct on (nama) *
                          from renstra_scenario
                         where renstra_id = :renstra_id
                         order by nama, nomor desc) latest
                 where not ditutup
                 order by nama
                """)
                .param("renstra_id", renstraId)
                .query((row, _) -> whatIfOf(row))
                .list();
    }

    /// The scenario as it stands now, by any number it has had.
    public Optional<WhatIf> find(String renstraId, long nomor) {
        return jdbc.sql("""
                select latest.nomor, latest.renstra_id, latest.nama, latest.dasar, latest.pembuat, latest.dibuat
                  from renstra_scenario asked
                  join renstra_scenario latest on latest.renstra_id = asked.renstra_id and latest.nama = asked.nama
                 where asked.nomor = :nomor
                   and asked.renstra_id = :renstra_id
                   and not latest.ditutup
                   and latest.nomor = (select max(nomor)
                                         from renstra_scenario
                                        where renstra_id = asked.renstra_id and nama = asked.nama)
                """)
                .param("nomor", nomor)
                .param("renstra_id", renstraId)
                .query((row, _) -> whatIfOf(row))
                .optional();
    }

    public String naskah(WhatIf scenario) {
        return jdbc.sql("select naskah from renstra_scenario where nomor = :nomor")
                .param("nomor", scenario.nomor())
                .query(String.class)
                .single();
    }

    /// Begins with the plan as it stands in `revisi`.
    @Transactional
    public Result create(User user, Revisi revisi, String nama) {
        check(user);
        var name = nama.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) return new Refused("Beri nama skenarionya, misalnya “Pagu turun 20 %”.");
        if (name.length() > LONGEST_NAME)
            return new Refused("Nama skenario terlalu panjang; paling banyak " + LONGEST_NAME + " huruf.");
        lock(revisi.renstraId());
        if (list(revisi.renstraId()).stream().anyMatch(one -> one.nama().equalsIgnoreCase(name)))
            return new Refused("Skenario “" + name + "” sudah ada; pilih nama lain.");
        return new Kept(add(user, revisi.renstraId(), name, revisi.nomor(), naskahOf(revisi), false));
    }

    private String naskahOf(Revisi revisi) {
        return rencana.findNaskah(revisi.nomor()).orElseThrow();
    }

    /// `seen` is the state that the change was made from.
    @Transactional
    public Result save(User user, WhatIf seen, long seenNomor, Renstra changed) {
        check(user);
        lock(seen.renstraId());
        var now = find(seen.renstraId(), seen.nomor());
        if (now.isEmpty()) return new Refused("Skenario itu sudah ditutup.");
        if (now.get().nomor() != seenNomor)
            return new Refused(now.get().pembuat()
                    + " sudah mengubah skenario ini sejak halamannya dibuka; muat ulang, lalu ulangi.");
        return new Kept(add(user, seen.renstraId(), seen.nama(), seen.dasar(), RenstraYaml.write(changed), false));
    }

    @Transactional
    public void close(User user, WhatIf scenario) {
        check(user);
        lock(scenario.renstraId());
        add(user, scenario.renstraId(), scenario.nama(), scenario.dasar(), naskah(scenario), true);
    }

    private void lock(String renstraId) {
        jdbc.sql("select id from renstra where id = :id for update")
                .param("id", renstraId)
                .query(String.class)
                .single();
    }

    private WhatIf add(User user, String renstraId, String nama, long dasar, String naskah, boolean closed) {
        return jdbc.sql("""
                insert into renstra_scenario (renstra_id, nama, dasar, naskah, pembuat, dibuat, ditutup)
                values (:renstra_id, :nama, :dasar, :naskah, :pembuat, :dibuat, :ditutup)
                returning nomor, renstra_id, nama, dasar, pembuat, dibuat
                """)
                .param("renstra_id", renstraId)
                .param("nama", nama)
                .param("dasar", dasar)
                .param("naskah", naskah)
                .param("pembuat", user.username())
                .param("dibuat", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("ditutup", closed)
                .query((row, _) -> whatIfOf(row))
                .single();
    }

    private static WhatIf whatIfOf(ResultSet row) throws SQLException {
        return new WhatIf(
                row.getLong("nomor"),
                row.getString("renstra_id"),
                row.getString("nama"),
                row.getLong("dasar"),
                row.getString("pembuat"),
                row.getObject("dibuat", OffsetDateTime.class).toInstant());
    }
}
