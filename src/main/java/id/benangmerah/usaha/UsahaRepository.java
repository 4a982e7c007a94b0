package id.benangmerah.usaha;

import id.benangmerah.kernel.ListPage;
import id.benangmerah.kernel.ListRange;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Enterprises as they are known now: lists and single records. Only the page that is shown
/// is joined with owners and figures, so that a list of millions opens at once.
@Repository
public class UsahaRepository {

    /// What few enterprises have is asked for as an array of their numbers, so that the list
    /// starts from those and not from the first name. Many have an NIB, so there it walks.
    private static final String MATCHING = """
              from usaha_terdaftar t
             where t.superseded_at = 'infinity'
               and case when :keluar then t.berlaku_sampai <= current_date
                        else t.berlaku_dari <= current_date and t.berlaku_sampai > current_date end
               and (:wilayah::text is null or t.kode_desa like :wilayah)
               and (:sektor::text is null or t.sektor = :sektor)
               and (:nama::text is null or t.nama ilike :nama)
               and (:skala::text is null or :skala = 'MIKRO' or t.usaha_id = any (array(
                       select s.usaha_id from usaha_skala s
                        where s.superseded_at = 'infinity' and s.skala = :skala and s.skala <> 'MIKRO'
                          and s.berlaku_dari <= current_date and s.berlaku_sampai > current_date)))
               and (:skala::text is distinct from 'MIKRO' or not t.usaha_id = any (array(
                       select s.usaha_id from usaha_skala s
                        where s.superseded_at = 'infinity' and s.skala <> 'MIKRO'
                          and s.berlaku_dari <= current_date and s.berlaku_sampai > current_date)))
               and (:legalitas::text is distinct from 'NIB' or t.usaha_id in (
                       select l.usaha_id from usaha_legalitas l
                        where l.superseded_at = 'infinity' and l.jenis = 'NIB'
                          and l.berlaku_dari <= current_date and l.berlaku_sampai > current_date))
               and (:legalitas::text is null or :legalitas = 'NIB' or t.usaha_id = any (array(
                       select l.usaha_id from usaha_legalitas l
                        where l.superseded_at = 'infinity' and l.jenis = :legalitas
                          and l.berlaku_dari <= current_date and l.berlaku_sampai > current_date)))
               and (:fasilitasiTahun::int is null or t.usaha_id = any (array(
                       select f.usaha_id from usaha_fasilitasi f
                        where f.superseded_at = 'infinity'
                          and f.tanggal between make_date(:fasilitasiTahun, 1, 1)
                                            and make_date(:fasilitasiTahun, 12, 31))))
               and (:nib::text is null or t.usaha_id = any (array(
                       select l.usaha_id from usaha_legalitas l
                        where l.superseded_at = 'infinity' and l.jenis = 'NIB' and l.nomor = :nib)))
               and (:nikIndeks::bytea is null or t.usaha_id = any (array(
                       select u.id from usaha u join pengusaha p on p.id = u.pengusaha_id
                        where p.nik_indeks = :nikIndeks)))
               and (:teleponIndeks::bytea is null or t.usaha_id = any (array(
                       select u.id from usaha u join pengusaha p on p.id = u.pengusaha_id
                        where p.telepon_indeks = :teleponIndeks)))
            """;

    private static final String PAGE = """
            with page as (
                select t.usaha_id, t.nama, t.kbli, t.sektor, t.kode_desa
            """;

    private static final String ROWS = """
            )
            select page.usaha_id as id, page.nama, p.nama as pemilik, page.kbli, page.sektor, page.kode_desa,
                   (select s.skala from usaha_skala s
                     where s.usaha_id = page.usaha_id and s.superseded_at = 'infinity'
                       and s.berlaku_dari <= current_date and s.berlaku_sampai > current_date) as skala,
                   exists (select from usaha_legalitas l
                            where l.usaha_id = page.usaha_id and l.superseded_at = 'infinity' and l.jenis = 'NIB'
                              and l.berlaku_sampai > current_date) as nib,
                   y.tahun as omzet_tahun, y.omzet::numeric as omzet
              from page
              join usaha u on u.id = page.usaha_id
              join pengusaha p on p.id = u.pengusaha_id
              left join lateral (select y.tahun, y.omzet from usaha_tahun y
                                  where y.usaha_id = page.usaha_id and y.superseded_at = 'infinity'
                                  order by y.tahun desc limit 1) y on true
            """;

    private final JdbcClient jdbc;
    private final UsahaSearch search;

    public UsahaRepository(JdbcClient jdbc, UsahaSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /// Sorted by name.
    public ListPage<UsahaRow> list(UsahaFilter filter, ListRange range) {
        return ListPage.of(range, range.isBackward() ? before(filter, range) : after(filter, range));
    }

    private List<UsahaRow> after(UsahaFilter filter, ListRange range) {
        return jdbc.sql(PAGE + MATCHING + """
                   and (:keyId::bigint is null or (t.nama, t.usaha_id) > (:keyText, :keyId))
                 order by t.nama, t.usaha_id
                 limit :limit
                """ + ROWS + " order by page.nama, page.usaha_id")
                .paramSource(search.parameters(filter, range))
                .query(UsahaRow.class)
                .list();
    }

    private List<UsahaRow> before(UsahaFilter filter, ListRange range) {
        return jdbc.sql(PAGE + MATCHING + """
                   and (t.nama, t.usaha_id) < (:keyText, :keyId)
                 order by t.nama desc, t.usaha_id desc
                 limit :limit
                """ + ROWS + " order by page.nama desc, page.usaha_id desc")
                .paramSource(search.parameters(filter, range))
                .query(UsahaRow.class)
                .list();
    }

    /// How many match, counted no further than `limit`.
    public int countUpTo(int limit, UsahaFilter filter) {
        return jdbc.sql("select count(*) from (select 1 " + MATCHING + " limit :limit) as counted")
                .paramSource(search.parameters(filter, ListRange.first(1)).addValue("limit", limit))
                .query(Integer.class)
                .single();
    }

    public Optional<Usaha> find(long id) {
        return jdbc.sql("""
                select t.usaha_id as id, u.pengusaha_id, t.nama, t.merek, t.mulai, t.kbli, t.sektor, t.badan_usaha, t.tempat,
                       t.kode_desa, t.latitude::float8 as latitude, t.longitude::float8 as longitude,
                       (select s.skala from usaha_skala s
                         where s.usaha_id = t.usaha_id and s.superseded_at = 'infinity'
                         order by s.berlaku_dari desc limit 1) as skala,
                       t.berlaku_dari as terdaftar_dari, nullif(t.berlaku_sampai, 'infinity') as terdaftar_sampai, t.asal
                  from usaha_terdaftar t
                  join usaha u on u.id = t.usaha_id
                 where t.usaha_id = :id and t.superseded_at = 'infinity'
                 order by t.berlaku_dari desc
                 limit 1
                """).param("id", id).query(Usaha.class).optional();
    }

    /// The other enterprises of an owner too.
    public List<Long> listUsahaOf(long pengusahaId) {
        return jdbc.sql("select id from usaha where pengusaha_id = :id order by id")
                .param("id", pengusahaId)
                .query(Long.class)
                .list();
    }
}
