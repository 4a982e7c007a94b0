package id.benangmerah.imports;

import id.benangmerah.imports.table.SheetRow;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Maps of columns that people made for the files of a source, to be used again.
@Repository
public class ImportProfiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ImportProfiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Profile(long id, String target, String nama, String sumber, String peta, String dibuatOleh) {

        public ColumnMap map() {
            return ColumnMap.of(peta);
        }
    }

    public List<Profile> list(String target) {
        return jdbc.sql("""
                select id, target, nama, sumber, peta::text as peta, dibuat_oleh
                  from import_profile
                 where target = :target
                 order by nama
                """).param("target", target).query(Profile.class).list();
    }

    /// The one of the source that knows most heads of the file.
    public Optional<Profile> findBest(String target, String sumber, SheetRow head) {
        return list(target).stream()
                .filter(each -> each.sumber().equals(sumber) && known(each, head) > 0)
                .max(Comparator.comparingLong(each -> known(each, head)));
    }

    private static long known(Profile profile, SheetRow head) {
        var fields = profile.map().fields();
        return Arrays.stream(head.cells())
                .filter(cell -> fields.containsKey(cell.strip()))
                .count();
    }

    /// Replaces the one of the same name.
    public void save(String target, String nama, String sumber, ColumnMap map, String username) {
        jdbc.sql("""
                insert into import_profile (target, nama, sumber, peta, dibuat_oleh, diubah_pada)
                values (:target, :nama, :sumber, :peta::jsonb, :username, :now)
                on conflict (target, nama) do update
                   set sumber = excluded.sumber, peta = excluded.peta, dibuat_oleh = excluded.dibuat_oleh,
                       diubah_pada = excluded.diubah_pada
                """)
                .param("target", target)
                .param("nama", nama)
                .param("sumber", sumber)
                .param("peta", map.json())
                .param("username", username)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
