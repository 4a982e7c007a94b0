package id.benangmerah.rencana;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Kept work on plans; what was decided stays, marked as done.
final class KeptDraftRepository {

    private final JdbcClient jdbc;

    KeptDraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KeptDraft add(String renstraId, long dasar, String naskah, String asal, String pembuat, Instant dibuat) {
        return jdbc.sql("""
                insert into renstra_kept_draft (renstra_id, dasar, naskah, asal, pembuat, dibuat)
                values (:renstra_id, :dasar, :naskah, :asal, :pembuat, :dibuat)
                returning id, renstra_id, dasar, asal, pembuat, dibuat
                """)
                .param("renstra_id", renstraId)
                .param("dasar", dasar)
                .param("naskah", naskah)
                .param("asal", asal)
                .param("pembuat", pembuat)
                .param("dibuat", dibuat.atOffset(ZoneOffset.UTC))
                .query((row, _) -> draftOf(row))
                .single();
    }

    /// Newest first.
    List<KeptDraft> listOpen(String renstraId, String pembuat) {
        return jdbc.sql("""
                select id, renstra_id, dasar, asal, pembuat, dibuat
                  from renstra_kept_draft
                 where renstra_id = :renstra_id
                   and pembuat = :pembuat
                   and selesai is null
                 order by id desc
                """)
                .param("renstra_id", renstraId)
                .param("pembuat", pembuat)
                .query((row, _) -> draftOf(row))
                .list();
    }

    Optional<KeptDraft> findOpen(long id) {
        return jdbc.sql("""
                select id, renstra_id, dasar, asal, pembuat, dibuat
                  from renstra_kept_draft
                 where id = :id
                   and selesai is null
                """).param("id", id).query((row, _) -> draftOf(row)).optional();
    }

    String getNaskah(long id) {
        return jdbc.sql("select naskah from renstra_kept_draft where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    void finish(long id, Instant at) {
        jdbc.sql("update renstra_kept_draft set selesai = :at where id = :id and selesai is null")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static KeptDraft draftOf(ResultSet row) throws SQLException {
        return new KeptDraft(
                row.getLong("id"),
                row.getString("renstra_id"),
                row.getLong("dasar"),
                row.getString("asal"),
                row.getString("pembuat"),
                row.getObject("dibuat", OffsetDateTime.class).toInstant());
    }
}
