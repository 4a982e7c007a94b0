package id.benangmerah.usaha.imports;

import id.benangmerah.imports.ImportOrder;
import id.benangmerah.imports.ImportTarget.Action;
import id.benangmerah.imports.ImportTarget.Comparison;
import id.benangmerah.imports.ImportTarget.Counts;
import id.benangmerah.imports.ImportTarget.Duplicate;
import id.benangmerah.imports.ImportTarget.Preview;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Staged rows beside the register: which are the same enterprise, and what each would change.
/// New records get their numbers here, so that taking over is inserting alone.
final class UsahaComparison {

    private final JdbcClient jdbc;

    UsahaComparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Comparison compare(ImportOrder order) {
        joinByHash();
        jdbc.sql("analyze usaha_impor").update();
        jdbc.sql("delete from usaha_impor_hasil where run_id = :run")
                .param("run", order.run())
                .update();
        var duplicates = removeDuplicates(order.run());
        find(order);
        duplicates.addAll(removeSecondRows(order.run()));
        jdbc.sql("analyze usaha_impor_hasil").update();
        return new Comparison(count(order.run()), duplicates);
    }

    /// Every join here is of whole tables, about whose size the planner can only guess within
    /// this transaction; where it guesses a nested loop it takes minutes.
    private void joinByHash() {
        jdbc.sql("set local enable_nestloop = off").update();
        jdbc.sql("set local work_mem = '64MB'").update();
    }

    /// Of rows with the same key or NIB the first stays.
    private List<Duplicate> removeDuplicates(long run) {
        return new java.util.ArrayList<>(
                jdbc.sql("""
                with twin as (
                    select nomor, min(nomor) over (partition by kunci) as sama_kunci,
                           case when nib is null then nomor else min(nomor) over (partition by nib) end as sama_nib
                      from usaha_impor
                     where run_id = :run
                )
                delete from usaha_impor s
                 using twin t
                 where s.run_id = :run and s.nomor = t.nomor and least(t.sama_kunci, t.sama_nib) < t.nomor
                returning s.nomor, least(t.sama_kunci, t.sama_nib) as pertama
                """).param("run", run).query(Duplicate.class).list());
    }

    private List<Duplicate> removeSecondRows(long run) {
        return jdbc.sql("""
                with twin as (
                    select nomor, min(nomor) over (partition by usaha_id) as pertama
                      from usaha_impor_hasil
                     where run_id = :run
                ),
                gone as (
                    delete from usaha_impor s
                     using twin t
                     where s.run_id = :run and s.nomor = t.nomor and t.pertama < t.nomor
                )
                delete from usaha_impor_hasil h
                 using twin t
                 where h.run_id = :run and h.nomor = t.nomor and t.pertama < t.nomor
                returning h.nomor, t.pertama
                """).param("run", run).query(Duplicate.class).list();
    }

    /// A value that the file does not give changes nothing; nor does one that a stronger source
    /// gave before.
    private void find(ImportOrder order) {
        jdbc.sql("""
                with nib as (
                    select nomor, min(usaha_id) as usaha_id
                      from usaha_legalitas
                     where jenis = 'NIB' and superseded_at = 'infinity'
                     group by nomor
                ),
                bernama as (
                    select u.pengusaha_id, lower(t.nama) as nama, min(t.usaha_id) as usaha_id
                      from usaha_terdaftar t
                      join usaha u on u.id = t.usaha_id
                     where t.superseded_at = 'infinity'
                     group by u.pengusaha_id, lower(t.nama)
                ),
                pemilik_baru as (
                    select kunci, nextval(pg_get_serial_sequence('pengusaha', 'id')) as id
                      from (select distinct coalesce(s.nik_indeks, s.kunci) as kunci
                              from usaha_impor s
                             where s.run_id = :run) as each_owner
                ),
                cocok as (
                    select s.nomor, coalesce(n.usaha_id, k.usaha_id, b.usaha_id) as usaha_id, p.id as pengusaha_id
                      from usaha_impor s
                      left join nib n on n.nomor = s.nib
                      left join usaha_kunci k on k.kunci = s.kunci
                      left join pengusaha p on p.nik_indeks = s.nik_indeks
                      left join bernama b on b.pengusaha_id = p.id and b.nama = lower(s.nama)
                     where s.run_id = :run
                )
                insert into usaha_impor_hasil (run_id, nomor, usaha_id, pengusaha_id, baru, pemilik_baru, berubah, ditahan)
                select s.run_id, s.nomor,
                       coalesce(c.usaha_id, nextval(pg_get_serial_sequence('usaha', 'id'))),
                       coalesce(u.pengusaha_id, c.pengusaha_id, o.id),
                       c.usaha_id is null,
                       u.pengusaha_id is null and c.pengusaha_id is null,
                       coalesce(d.berubah, '{}'), coalesce(d.ditahan, '{}')
                  from usaha_impor s
                  join cocok c on c.nomor = s.nomor
                  join pemilik_baru o on o.kunci = coalesce(s.nik_indeks, s.kunci)
                  left join usaha u on u.id = c.usaha_id
                  left join pengusaha p on p.id = coalesce(u.pengusaha_id, c.pengusaha_id)
                  left join usaha_terdaftar t on t.usaha_id = c.usaha_id
                            and t.superseded_at = 'infinity' and t.berlaku_sampai = 'infinity'
                  left join usaha_tahun y on y.usaha_id = c.usaha_id
                            and y.tahun = s.tahun and y.superseded_at = 'infinity'
                  left join lateral (
                      select array_agg(beda.isian order by beda.isian) filter (where not beda.ditahan) as berubah,
                             array_agg(beda.isian order by beda.isian) filter (where beda.ditahan) as ditahan
                        from (
                          select isian.isian,
                                 isian.ada and jsonb_exists(:stronger::jsonb -> isian.isian,
                                     coalesce(case when isian.pemilik then null else t.asal_kolom ->> isian.isian end,
                                              case when isian.pemilik then p.asal
                                                   when isian.isian = 'omzet' then y.asal
                                                   else t.asal end)) as ditahan
                            from (values
                              ('nik', true, p.nik_indeks is null and s.nik_indeks is not null, false),
                              ('nama_pengusaha', true, s.nama_pengusaha <> p.nama, true),
                              ('jenis_kelamin', true, s.jenis_kelamin <> p.jenis_kelamin, true),
                              ('tanggal_lahir', true, s.tanggal_lahir <> coalesce(p.tanggal_lahir, '-infinity'),
                               p.tanggal_lahir is not null),
                              ('pendidikan', true, s.pendidikan <> coalesce(p.pendidikan, ''), p.pendidikan is not null),
                              ('disabilitas', true, s.disabilitas is not null
                               and s.disabilitas is distinct from p.disabilitas, p.disabilitas is not null),
                              ('telepon', true, s.telepon_indeks <> coalesce(p.telepon_indeks, ''),
                               p.telepon_indeks is not null),
                              ('email', true, s.email_sandi is not null and p.email_sandi is null, false),
                              ('nama', false, s.nama <> t.nama, true),
                              ('merek', false, s.merek <> coalesce(t.merek, ''), t.merek is not null),
                              ('mulai', false, s.mulai <> t.mulai, true),
                              ('kbli', false, s.kbli <> t.kbli, true),
                              ('badan_usaha', false, s.badan_usaha <> t.badan_usaha, true),
                              ('tempat', false, s.tempat <> t.tempat, true),
                              ('alamat', false, s.alamat_indeks <> coalesce(t.alamat_indeks, ''),
                               t.alamat_sandi is not null),
                              ('rt', false, s.rt <> coalesce(t.rt, -1), t.rt is not null),
                              ('rw', false, s.rw <> coalesce(t.rw, -1), t.rw is not null),
                              ('desa', false, s.kode_desa <> t.kode_desa, true),
                              ('latitude', false, s.latitude is not null
                               and (s.latitude, s.longitude) is distinct from (t.latitude, t.longitude),
                               t.latitude is not null),
                              ('omzet', false, s.omzet is not null and y.id is not null
                               and (s.omzet, coalesce(s.aset, y.aset), coalesce(s.modal, y.modal))
                                   is distinct from (y.omzet, y.aset, y.modal), true),
                              ('tahun', false, s.omzet is not null and y.id is null, false)
                            ) as isian (isian, pemilik, berbeda, ada)
                           where isian.berbeda
                        ) beda
                  ) d on t.id is not null
                 where s.run_id = :run
                """)
                .param("run", order.run())
                .param("stronger", order.stronger())
                .update();
    }

    private Counts count(long run) {
        return jdbc.sql("""
                select count(*) filter (where baru) as baru,
                       count(*) filter (where not baru and berubah <> '{}') as berubah,
                       count(*) filter (where not baru and berubah = '{}') as sama,
                       count(*) filter (where ditahan <> '{}') as ditahan
                  from usaha_impor_hasil
                 where run_id = :run
                """).param("run", run).query(Counts.class).single();
    }

    List<Preview> preview(long run, @Nullable Action action, int after, int size) {
        return jdbc.sql("""
                select s.nomor, s.nama, h.baru, array_to_string(h.berubah, ',') as berubah,
                       array_to_string(h.ditahan, ',') as ditahan
                  from usaha_impor_hasil h
                  join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                 where h.run_id = :run and h.nomor > :after
                   and case :action::text when 'BARU' then h.baru
                                          when 'BERUBAH' then not h.baru and h.berubah <> '{}'
                                          when 'SAMA' then not h.baru and h.berubah = '{}'
                                          else true end
                 order by h.nomor
                 limit :size
                """)
                .param("run", run)
                .param("action", action == null ? null : action.name())
                .param("after", after)
                .param("size", size)
                .query((row, _) -> new Preview(
                        row.getInt("nomor"),
                        row.getString("nama"),
                        row.getBoolean("baru")
                                ? Action.BARU
                                : row.getString("berubah").isEmpty() ? Action.SAMA : Action.BERUBAH,
                        words(row.getString("berubah")),
                        words(row.getString("ditahan"))))
                .list();
    }

    private static String words(String fields) {
        if (fields.isEmpty()) return "";
        return Arrays.stream(fields.split(","))
                .map(field -> UsahaField.valueOf(field.toUpperCase(Locale.ROOT)).label())
                .collect(Collectors.joining(", "));
    }
}
