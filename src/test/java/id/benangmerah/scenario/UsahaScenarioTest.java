package id.benangmerah.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.kernel.Nik;
import id.benangmerah.privacy.Field;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The regency at its full size, since the counts of Tabel 2.3 are exact only there.
class UsahaScenarioTest {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final FieldCipher CIPHER = new FieldCipher(PrivacyKeys.random());
    private static final List<String> PROGRESS = new ArrayList<>();

    @BeforeAll
    static void load() {
        EvidenceLoader.loadIfEmpty(
                DATABASE, CIPHER, EvidenceOptions.standard(), (what, done, total) -> PROGRESS.add(what + done + total));
    }

    /// Tabel 2.3, row 6.
    @Test
    void the_number_of_umk_is_that_of_the_regulation() {
        assertThat(JDBC.sql("""
                        select count(*)::int
                          from generate_series(2021, 2022) as year
                          join usaha_terdaftar as terdaftar
                            on terdaftar.superseded_at = 'infinity'
                           and terdaftar.berlaku_dari <= make_date(year, 12, 31)
                           and terdaftar.berlaku_sampai > make_date(year, 12, 31)
                          join usaha_skala as skala
                            on skala.usaha_id = terdaftar.usaha_id
                           and skala.superseded_at = 'infinity'
                           and skala.skala in ('MIKRO', 'KECIL')
                           and skala.berlaku_dari <= make_date(year, 12, 31)
                           and skala.berlaku_sampai > make_date(year, 12, 31)
                         group by year
                         order by year
                        """).query(Integer.class).list()).containsExactly(242_837, 237_352);
    }

    /// Tabel 2.3, rows 7 to 9.
    @Test
    void nib_issued_partnerships_and_facilitation_are_those_of_the_regulation() {
        assertThat(perYear("select usaha_id, berlaku_dari as day from usaha_legalitas where jenis = 'NIB'"))
                .startsWith(3_745, 388);
        assertThat(perYear("select usaha_id, berlaku_dari as day from usaha_kemitraan"))
                .startsWith(0, 0, 100);
        assertThat(perYear("select usaha_id, tanggal as day from usaha_fasilitasi"))
                .containsExactly(275, 610, 800, 842, 871, 655);
    }

    @Test
    void turnover_rises_for_about_four_of_ten_that_were_helped() {
        assertThat(JDBC.sql("""
                        select count(*)::int
                          from (select distinct usaha_id, extract(year from tanggal)::int as year
                                  from usaha_fasilitasi) as helped
                          join usaha_tahun as now on now.usaha_id = helped.usaha_id and now.tahun = year
                          join usaha_tahun as before on before.usaha_id = helped.usaha_id and before.tahun = year - 1
                         where now.superseded_at = 'infinity' and before.superseded_at = 'infinity'
                           and now.omzet > before.omzet
                         group by year
                         order by year
                        """).query(Integer.class).list()).containsExactly(210, 264, 311, 331);
        assertThat(JDBC.sql("select max(tahun) from usaha_tahun")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2025);
    }

    @Test
    void current_rows_of_an_enterprise_never_overlap() {
        assertThat(JDBC.sql("""
                        select count(*)
                          from usaha_skala as one
                          join usaha_skala as other on other.usaha_id = one.usaha_id and other.id > one.id
                         where one.superseded_at = 'infinity' and other.superseded_at = 'infinity'
                           and daterange(one.berlaku_dari, one.berlaku_sampai)
                               && daterange(other.berlaku_dari, other.berlaku_sampai)
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void everything_was_recorded_after_it_happened_and_before_the_end_of_the_third_quarter() {
        assertThat(JDBC.sql("""
                        select count(*) from (
                            select berlaku_dari as day, recorded_at, superseded_at from usaha_terdaftar
                            union all select berlaku_dari, recorded_at, superseded_at from usaha_skala
                            union all select berlaku_dari, recorded_at, superseded_at from usaha_legalitas
                            union all select tanggal, recorded_at, superseded_at from usaha_fasilitasi
                            union all select tanggal, recorded_at, superseded_at from usaha_ods
                            union all select make_date(tahun, 12, 31), recorded_at, superseded_at from usaha_tahun
                        ) as facts
                         where (recorded_at at time zone 'Asia/Jakarta')::date < day
                            or recorded_at >= superseded_at
                            or recorded_at >= '2026-10-01'
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void the_owners_have_distinct_well_formed_sealed_nik() {
        var sealed = JDBC.sql("select nik_sandi from pengusaha where id % 1000 = 0")
                .query(byte[].class)
                .list();
        assertThat(sealed).hasSizeGreaterThan(200);
        var niks = sealed.stream()
                .map(bytes -> Nik.of(CIPHER.open(Field.NIK, bytes)))
                .distinct()
                .toList();
        assertThat(niks).hasSameSizeAs(sealed);
        assertThat(JDBC.sql("select count(*) from pengusaha where nik_indeks = :index")
                        .param(
                                "index",
                                CIPHER.blindIndex(Field.NIK, niks.getFirst().digits()))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_second_load_leaves_everything_alone_and_the_first_told_how_far_it_was() {
        assertThat(EvidenceLoader.loadIfEmpty(DATABASE, CIPHER, EvidenceOptions.standard(), (_, _, _) -> {}))
                .isFalse();
        assertThat(PROGRESS).contains("Usaha295836295836", "Koperasi11641164");
    }

    private static List<Integer> perYear(String events) {
        return JDBC.sql("""
                        select count(distinct usaha_id)::int
                          from generate_series(2021, 2026) as year
                          left join (%s) as event on extract(year from day) = year
                         group by year
                         order by year
                        """.formatted(events)).query(Integer.class).list();
    }
}
