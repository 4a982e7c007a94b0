package id.benangmerah.rencana;

import id.benangmerah.rencana.draft.PlanDiff;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each revision changed, value by value.
final class ChangeRepository {

    private final JdbcClient jdbc;

    ChangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long revisi, Renstra before, Renstra after) {
        var changes = List.copyOf(PlanDiff.between(PlanFacts.of(before), PlanFacts.of(after))
                .changes()
                .entrySet());
        jdbc.sql("""
                insert into renstra_perubahan (revisi, urutan, bagian, kolom, sebelum, sesudah)
                select :revisi, urutan, bagian, kolom, sebelum, sesudah
                  from unnest(:parts::text[], :fields::text[], :before::text[], :after::text[])
                       with ordinality as change (bagian, kolom, sebelum, sesudah, urutan)
                """)
                .param("revisi", revisi)
                .param("parts", texts(changes, change -> change.getKey().part()))
                .param("fields", texts(changes, change -> change.getKey().field()))
                .param("before", texts(changes, change -> change.getValue().before()))
                .param("after", texts(changes, change -> change.getValue().after()))
                .update();
    }

    private static @Nullable String[] texts(
            List<Map.Entry<Slot, PlanDiff.Change>> changes,
            Function<Map.Entry<Slot, PlanDiff.Change>, @Nullable String> column) {
        return changes.stream().map(column).toArray(String[]::new);
    }

    /// Newest first.
    List<ChangeEntry> list(String renstraId, Collection<String> parts, int limit) {
        return jdbc.sql("""
                select revisi.nomor, revisi.renstra_id, revisi.induk, revisi.sha256, revisi.pembuat,
                       revisi.dibuat, revisi.pesan, change.bagian, change.kolom, change.sebelum, change.sesudah
                  from renstra_perubahan change
                  join renstra_revisi revisi on revisi.nomor = change.revisi
                 where change.bagian = any (:parts::text[])
                   and revisi.renstra_id = :renstra_id
                 order by change.revisi desc, change.urutan
                 limit :limit
                """)
                .param("renstra_id", renstraId)
                .param("parts", parts.toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> new ChangeEntry(
                        RevisiRepository.revisiOf(row),
                        Slot.of(row.getString("bagian"), row.getString("kolom")),
                        row.getString("sebelum"),
                        row.getString("sesudah")))
                .list();
    }
}
