package id.benangmerah.koperasi;

import id.benangmerah.kernel.ListPage;
import id.benangmerah.kernel.ListRange;
import id.benangmerah.kernel.Nik;
import id.benangmerah.privacy.Field;
import id.benangmerah.privacy.FieldCipher;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Cooperatives as they are known now: lists, single records, boards.
@Repository
public class KoperasiRepository {

    private static final String COLUMNS = """
            select t.koperasi_id as id, t.nama, t.nik_koperasi, t.jenis, t.kelompok, t.kode_desa,
                   (select k.status from koperasi_keaktifan k
                     where k.koperasi_id = t.koperasi_id and k.superseded_at = 'infinity'
                       and k.berlaku_dari <= current_date and k.berlaku_sampai > current_date) as status,
                   (select max(r.tanggal) from koperasi_rat r
                     where r.koperasi_id = t.koperasi_id and r.superseded_at = 'infinity') as rat_terakhir,
                   (select s.berlaku_sampai from koperasi_sertifikat_nik s
                     where s.koperasi_id = t.koperasi_id and s.superseded_at = 'infinity'
                       and s.berlaku_dari <= current_date and s.berlaku_sampai > current_date) as sertifikat_sampai,
                   (select p.predikat from koperasi_penilaian p
                     where p.koperasi_id = t.koperasi_id and p.superseded_at = 'infinity'
                     order by p.tanggal desc, p.id desc limit 1) as predikat
            """;

    private static final String MATCHING = """
              from koperasi_terdaftar t
             where t.superseded_at = 'infinity' and t.berlaku_dari <= current_date and t.berlaku_sampai > current_date
               and (:wilayah::text is null or t.kode_desa like :wilayah)
               and (:jenis::text is null or t.jenis = :jenis)
               and (:kelompok::text is null or t.kelompok = :kelompok)
               and (:teks::text is null or t.nama ilike :teks or t.nik_koperasi like :awal)
               and (:status::text is null or exists (
                       select from koperasi_keaktifan k
                        where k.koperasi_id = t.koperasi_id and k.superseded_at = 'infinity' and k.status = :status
                          and k.berlaku_dari <= current_date and k.berlaku_sampai > current_date))
               and (:ratTahun::int is null or exists (
                       select from koperasi_rat r
                        where r.koperasi_id = t.koperasi_id and r.superseded_at = 'infinity'
                          and extract(year from r.tanggal) = :ratTahun))
               and (:tanpaRatTahun::int is null or not exists (
                       select from koperasi_rat r
                        where r.koperasi_id = t.koperasi_id and r.superseded_at = 'infinity'
                          and extract(year from r.tanggal) = :tanpaRatTahun))
               and (:nik::boolean is null or :nik = exists (
                       select from koperasi_sertifikat_nik s
                        where s.koperasi_id = t.koperasi_id and s.superseded_at = 'infinity'
                          and s.berlaku_dari <= current_date and s.berlaku_sampai > current_date))
            """;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    public KoperasiRepository(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /// Sorted by name.
    public ListPage<KoperasiRow> list(KoperasiFilter filter, ListRange range) {
        return ListPage.of(range, range.isBackward() ? before(filter, range) : after(filter, range));
    }

    private List<KoperasiRow> after(KoperasiFilter filter, ListRange range) {
        return jdbc.sql(COLUMNS + MATCHING + """
                   and (:keyId::bigint is null or (t.nama, t.koperasi_id) > (:keyText, :keyId))
                 order by t.nama, t.koperasi_id
                 limit :limit
                """)
                .paramSource(parameters(filter, range))
                .query(KoperasiRow.class)
                .list();
    }

    private List<KoperasiRow> before(KoperasiFilter filter, ListRange range) {
        return jdbc.sql(COLUMNS + MATCHING + """
                   and (t.nama, t.koperasi_id) < (:keyText, :keyId)
                 order by t.nama desc, t.koperasi_id desc
                 limit :limit
                """)
                .paramSource(parameters(filter, range))
                .query(KoperasiRow.class)
                .list();
    }

    /// How many match, counted no further than `limit`.
    public int countUpTo(int limit, KoperasiFilter filter) {
        return jdbc.sql("select count(*) from (select 1 " + MATCHING + " limit :limit) as counted")
                .paramSource(parameters(filter, ListRange.first(1)).addValue("limit", limit))
                .query(Integer.class)
                .single();
    }

    /// The kinds in use, for a filter.
    public List<String> listKelompok() {
        return jdbc.sql("select distinct kelompok from koperasi_terdaftar order by kelompok")
                .query(String.class)
                .list();
    }

    public Optional<Koperasi> find(long id) {
        return jdbc.sql("""
                select t.koperasi_id as id, t.nama, t.nik_koperasi, t.nomor_badan_hukum, t.tanggal_badan_hukum, t.jenis,
                       t.kelompok, t.pola, t.bentuk, t.unit_simpan_pinjam, t.alamat, t.kode_desa, t.latitude,
                       t.longitude, k.status,
                       (select max(r.tanggal) from koperasi_rat r
                         where r.koperasi_id = t.koperasi_id and r.superseded_at = 'infinity') as rat_terakhir,
                       t.asal
                  from koperasi_terdaftar t
                  left join koperasi_keaktifan k
                    on k.koperasi_id = t.koperasi_id and k.superseded_at = 'infinity'
                   and k.berlaku_dari <= current_date and k.berlaku_sampai > current_date
                 where t.koperasi_id = :id and t.superseded_at = 'infinity'
                 order by t.berlaku_dari desc
                 limit 1
                """).param("id", id).query(Koperasi.class).optional();
    }

    public List<Pengurus> listPengurus(long koperasiId) {
        return jdbc.sql("""
                select id, nama, jabatan, berlaku_dari as sejak, nik_sandi is not null as has_nik
                  from koperasi_pengurus
                 where koperasi_id = :id and superseded_at = 'infinity' and berlaku_sampai > current_date
                 order by array_position(array['KETUA', 'SEKRETARIS', 'BENDAHARA', 'PENGAWAS', 'MANAJER'], jabatan), id
                """).param("id", koperasiId).query(Pengurus.class).list();
    }

    /// The NIK of a member of a board, opened. Whoever shows more than its masked form says
    /// so in the audit log first.
    public Optional<Nik> openNik(long pengurusId) {
        return jdbc.sql("select nik_sandi from koperasi_pengurus where id = :id and nik_sandi is not null")
                .param("id", pengurusId)
                .query(byte[].class)
                .optional()
                .map(bytes -> Nik.of(cipher.open(Field.NIK, bytes)));
    }

    /// In whose boards a person sits.
    public List<Long> listKoperasiOf(Nik nik) {
        return jdbc.sql("""
                select distinct koperasi_id
                  from koperasi_pengurus
                 where nik_indeks = :index and superseded_at = 'infinity'
                 order by koperasi_id
                """)
                .param("index", cipher.blindIndex(Field.NIK, nik.digits()))
                .query(Long.class)
                .list();
    }

    private static MapSqlParameterSource parameters(KoperasiFilter filter, ListRange range) {
        var parameters = new MapSqlParameterSource();
        var key = range.isBackward() ? range.before() : range.after();
        parameters.addValue(
                "wilayah", filter.wilayah() == null ? null : filter.wilayah().kode() + "%");
        parameters.addValue("jenis", filter.jenis());
        parameters.addValue("kelompok", filter.kelompok());
        parameters.addValue("status", filter.status());
        parameters.addValue("ratTahun", filter.ratTahun());
        parameters.addValue("tanpaRatTahun", filter.tanpaRatTahun());
        parameters.addValue("nik", filter.nik());
        parameters.addValue("teks", filter.teks() == null ? null : "%" + escaped(filter.teks()) + "%");
        parameters.addValue("awal", filter.teks() == null ? null : escaped(filter.teks()) + "%");
        parameters.addValue("keyText", key == null ? null : key.text());
        parameters.addValue("keyId", key == null ? null : key.id());
        parameters.addValue("limit", range.size() + 1);
        return parameters;
    }

    private static String escaped(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
