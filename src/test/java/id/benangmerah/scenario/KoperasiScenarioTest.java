package id.benangmerah.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KoperasiScenarioTest {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final FieldCipher CIPHER = new FieldCipher(PrivacyKeys.random());

    @BeforeAll
    static void load() {
        EvidenceLoader.loadIfEmpty(DATABASE, CIPHER, EvidenceOptions.standard().withUsaha(1_000), (_, _, _) -> {});
    }

    /// Tabel 2.3, rows 1 to 5.
    @Test
    void the_counts_of_2021_and_2022_are_those_of_the_regulation() {
        assertThat(spansAtEnd("koperasi_terdaftar")).startsWith(1140, 1140, 1143, 1149, 1161);
        assertThat(eventsIn("select koperasi_id, tanggal from koperasi_rat where superseded_at = 'infinity'"))
                .containsExactly(184, 240, 251, 266, 297, 309);
        assertThat(eventsIn("select koperasi_id, tanggal from koperasi_penilaian"
                        + " where superseded_at = 'infinity' and predikat = 'SEHAT'"))
                .containsExactly(114, 200, 213, 228, 245, 171);
        assertThat(spansAtEnd("koperasi_keaktifan where status = 'AKTIF'")).startsWith(1027, 1027, 1019, 1024, 1031);
        assertThat(spansAtEnd("koperasi_sertifikat_nik")).containsExactly(378, 346, 351, 358, 366, 371);
    }

    /// T-C.27, baselines of 2022, and what T-C.23 prints without contradicting them.
    @Test
    void the_baselines_of_the_programmes_are_those_of_the_regulation() {
        assertThat(spansAtEnd("koperasi_terdaftar where unit_simpan_pinjam").get(1))
                .isEqualTo(991);
        assertThat(spansAtEnd("koperasi_terdaftar where jenis = 'SIMPAN_PINJAM'")
                        .get(1))
                .isEqualTo(170);
        assertThat(spansAtEnd("koperasi_iusp").get(1)).isEqualTo(100);
        assertThat(spansAtEnd("koperasi_kantor_terdaftar").get(1)).isEqualTo(100);
        assertThat(eventsIn("select * from koperasi_pemeriksaan where jenis = 'PENGAWASAN'")
                        .get(1))
                .isEqualTo(240);
        assertThat(eventsIn("select * from koperasi_pemeriksaan where patuh").get(1))
                .isEqualTo(60);
        assertThat(eventsIn("select * from koperasi_pemeriksaan where tertib").get(1))
                .isEqualTo(270);
        assertThat(eventsIn("select * from koperasi_penilaian where superseded_at = 'infinity'")
                        .get(1))
                .isEqualTo(238);
        assertThat(eventsIn("select * from koperasi_sdm_pelatihan")).startsWith(68, 85);
        assertThat(eventsIn("select * from koperasi_diklat")).startsWith(45, 2);
        assertThat(eventsIn("select sdm_id as koperasi_id, tanggal from koperasi_sdm_pelatihan"
                                + " where materi = 'PERKOPERASIAN' and paham")
                        .get(1))
                .isEqualTo(200);
        assertThat(eventsIn("select sdm_id as koperasi_id, tanggal from koperasi_sdm_pelatihan"
                                + " where materi = 'KEWIRAUSAHAAN'")
                        .get(1))
                .isEqualTo(163);
        assertThat(JDBC.sql("""
                        select count(distinct koperasi_id) from koperasi_peringkat
                         where predikat in ('BERKUALITAS', 'SANGAT_BERKUALITAS') and tanggal < '2023-01-01'
                        """).query(Integer.class).single()).isEqualTo(340);
    }

    @Test
    void every_rat_is_held_by_a_certified_cooperative_and_only_those_are_found_sound() {
        assertThat(JDBC.sql("""
                        select count(*)
                          from koperasi_rat as rat
                         where superseded_at = 'infinity'
                           and not exists (select from koperasi_sertifikat_nik as nik
                                            where nik.koperasi_id = rat.koperasi_id
                                              and nik.berlaku_dari <= make_date(rat.tahun_buku + 1, 12, 31)
                                              and nik.berlaku_sampai > make_date(rat.tahun_buku + 1, 12, 31))
                        """).query(Integer.class).single()).isZero();
        assertThat(JDBC.sql("""
                        select count(*)
                          from koperasi_penilaian as penilaian
                         where superseded_at = 'infinity' and predikat = 'SEHAT'
                           and not exists (select from koperasi_rat as rat
                                            where rat.koperasi_id = penilaian.koperasi_id
                                              and rat.superseded_at = 'infinity'
                                              and rat.tahun_buku = penilaian.tahun_buku)
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void what_was_known_in_the_middle_of_a_year_differs_from_what_is_known_now() {
        var sql = """
                select count(distinct koperasi_id)
                  from koperasi_rat
                 where tanggal between '2024-01-01' and '2024-06-30'
                   and recorded_at <= :moment::timestamptz and superseded_at > :moment::timestamptz
                """;
        var then = JDBC.sql(sql)
                .param("moment", "2024-07-01 00:00+07")
                .query(Integer.class)
                .single();
        var now = JDBC.sql(sql)
                .param("moment", "2026-10-01 00:00+07")
                .query(Integer.class)
                .single();
        assertThat(then).isPositive().isLessThan(now);
        assertThat(JDBC.sql("select count(*) from koperasi_rat where superseded_at < 'infinity'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(50);
    }

    @Test
    void a_weak_kecamatan_is_clearly_weaker() {
        var shares = JDBC.sql("""
                        select left(kode_desa, 8) as kecamatan,
                               count(distinct rat.koperasi_id) * 100 / count(distinct terdaftar.koperasi_id) as share
                          from koperasi_terdaftar as terdaftar
                          left join koperasi_rat as rat using (koperasi_id, kode_desa)
                         where left(kode_desa, 8) in ('35.14.11', '35.14.22')
                         group by 1
                         order by 1
                        """).query((row, _) -> row.getInt("share")).list();
        assertThat(shares.get(0)).isGreaterThan(shares.get(1) * 2);
    }

    private static List<Integer> spansAtEnd(String from) {
        return JDBC.sql("""
                        select count(f.koperasi_id)::int
                          from generate_series(2021, 2026) as year
                          left join (select * from %s) as f
                            on f.superseded_at = 'infinity'
                           and f.berlaku_dari <= make_date(year, 12, 31) and f.berlaku_sampai > make_date(year, 12, 31)
                         group by year
                         order by year
                        """.formatted(from)).query(Integer.class).list();
    }

    private static List<Integer> eventsIn(String events) {
        return JDBC.sql("""
                        select count(distinct koperasi_id)::int
                          from (%s) as event
                         group by extract(year from tanggal)
                         order by extract(year from tanggal)
                        """.formatted(events)).query(Integer.class).list();
    }
}
