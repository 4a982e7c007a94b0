package id.benangmerah.usaha;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.ListRange;
import id.benangmerah.kernel.Recording;
import id.benangmerah.kernel.Riwayat;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import id.benangmerah.scenario.EvidenceLoader;
import id.benangmerah.scenario.EvidenceOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class UsahaRepositoryTest {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final FieldCipher CIPHER = new FieldCipher(PrivacyKeys.random());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-05T03:00:00Z"), ZoneOffset.UTC);

    private final UsahaRepository usaha = new UsahaRepository(JDBC, new UsahaSearch(CIPHER));
    private final PengusahaRepository pengusaha = new PengusahaRepository(JDBC, CIPHER);
    private final FasilitasiRegister register = new FasilitasiRegister(JDBC, CLOCK);
    private final UsahaHistory history = new UsahaHistory(JDBC);

    @BeforeAll
    static void load() {
        EvidenceLoader.loadIfEmpty(DATABASE, CIPHER, new EvidenceOptions(3, 100, 2_000), (_, _, _) -> {});
    }

    @Test
    void pages_follow_one_another_and_lead_back() {
        var first = usaha.list(UsahaFilter.ALL, ListRange.first(20));
        var second = usaha.list(
                UsahaFilter.ALL, ListRange.after(first.rows().getLast().key(), 20));
        var back = usaha.list(
                UsahaFilter.ALL, ListRange.before(second.rows().getFirst().key(), 20));

        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        assertThat(second.hasPrevious()).isTrue();
        assertThat(second.rows()).doesNotContainAnyElementsOf(first.rows());
        assertThat(back.rows()).isEqualTo(first.rows());
        assertThat(back.hasPrevious()).isFalse();
    }

    @Test
    void walking_all_pages_meets_every_enterprise_once() {
        var ids = new ArrayList<Long>();
        var filter = UsahaFilter.ALL.inWilayah(KodeWilayah.of("35.14.11"));
        var page = usaha.list(filter, ListRange.first(50));
        page.rows().forEach(row -> ids.add(row.id()));
        while (page.hasNext()) {
            page = usaha.list(filter, ListRange.after(page.rows().getLast().key(), 50));
            page.rows().forEach(row -> ids.add(row.id()));
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(usaha.countUpTo(10_000, filter));
        assertThat(usaha.countUpTo(7, filter)).isEqualTo(7);
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(usaha.list(UsahaFilter.ALL.withSektor("C"), ListRange.first(50))
                        .rows())
                .isNotEmpty()
                .allMatch(row -> row.sektor().equals("C"));
        assertThat(usaha.list(UsahaFilter.ALL.withSkala("KECIL"), ListRange.first(50))
                        .rows())
                .isNotEmpty()
                .allMatch(row -> "KECIL".equals(row.skala()));
        assertThat(usaha.list(UsahaFilter.ALL.withLegalitas("NIB"), ListRange.first(50))
                        .rows())
                .isNotEmpty()
                .allMatch(UsahaRow::nib);
        assertThat(usaha.list(UsahaFilter.ALL.helpedIn(2024), ListRange.first(50))
                        .rows())
                .isNotEmpty()
                .allMatch(row -> history.list(row.id()).stream()
                        .anyMatch(fact ->
                                fact.fakta().equals("fasilitasi") && fact.dari().getYear() == 2024));
        assertThat(usaha.list(UsahaFilter.ALL.withTeks("warung"), ListRange.first(50))
                        .rows())
                .isNotEmpty()
                .allMatch(row -> row.nama().toLowerCase(java.util.Locale.ROOT).contains("warung"));
        assertThat(usaha.list(UsahaFilter.ALL.withTeks("100%"), ListRange.first(50))
                        .rows())
                .isEmpty();
        assertThat(usaha.list(UsahaFilter.ALL.withStatus(UsahaFilter.Status.KELUAR), ListRange.first(5))
                        .rows())
                .isNotEmpty()
                .allMatch(row -> usaha.find(row.id()).orElseThrow().terdaftarSampai() != null);
    }

    @Test
    void a_person_is_found_by_nik_and_phone_but_shown_masked() {
        var one = usaha.find(usaha.list(UsahaFilter.ALL, ListRange.first(1))
                        .rows()
                        .getFirst()
                        .id())
                .orElseThrow();
        var nik = pengusaha.openNik(one.pengusahaId()).orElseThrow();
        var telepon = pengusaha.openTelepon(one.pengusahaId()).orElseThrow();

        assertThat(idsOf(UsahaFilter.ALL.withTeks(nik.digits()))).contains(one.id());
        assertThat(idsOf(UsahaFilter.ALL.withTeks(telepon.number()))).contains(one.id());
        assertThat(idsOf(UsahaFilter.ALL.withTeks("0" + telepon.number().substring(3))))
                .contains(one.id());

        var shown = pengusaha.find(one.pengusahaId()).orElseThrow();
        assertThat(shown.nikTersamar()).isEqualTo(nik.masked()).contains("******");
        assertThat(shown.teleponTersamar()).contains("****");
        assertThat(shown.toString()).doesNotContain(nik.digits(), telepon.number());
        assertThat(usaha.listUsahaOf(one.pengusahaId())).contains(one.id());
    }

    @Test
    void an_nib_finds_its_enterprise() {
        var holder = usaha.list(UsahaFilter.ALL.withLegalitas("NIB"), ListRange.first(1))
                .rows()
                .getFirst();
        var nib = history.list(holder.id()).stream()
                .filter(fact -> fact.judul().equals("NIB"))
                .findFirst()
                .orElseThrow();
        assertThat(idsOf(UsahaFilter.ALL.withTeks(nib.rincian()))).containsExactly(holder.id());
    }

    @Test
    void help_is_recorded_in_the_history_and_can_be_withdrawn() {
        var id = usaha.list(UsahaFilter.ALL, ListRange.first(1))
                .rows()
                .getFirst()
                .id();
        var outcome = register.add(id, help(LocalDate.of(2026, 10, 1)), "PETUGAS");

        assertThat(outcome).isInstanceOf(Recording.Recorded.class);
        var fact = history.list(id).getFirst();
        assertThat(fact).returns("Fasilitasi pelatihan", Riwayat::judul).returns("PETUGAS", Riwayat::asal);
        assertThat(fact.isCurrent()).isTrue();

        assertThat(register.withdraw(fact.id())).isTrue();
        assertThat(register.withdraw(fact.id())).isFalse();
        assertThat(history.list(id).getFirst().isCurrent()).isFalse();
    }

    @Test
    void help_that_cannot_have_been_is_refused() {
        assertThat(register.add(1, help(LocalDate.of(2026, 10, 6)), "PETUGAS"))
                .isEqualTo(
                        new Recording.Refused(List.of(new InputProblem("tanggal", "Fasilitasi belum dilaksanakan."))));
        assertThat(register.add(1, help(LocalDate.of(2001, 1, 1)), "PETUGAS"))
                .isEqualTo(Recording.Refused.because("tanggal", "Usaha tidak terdaftar pada tanggal itu."));
    }

    private static Fasilitasi help(LocalDate day) {
        return new Fasilitasi(Fasilitasi.Jenis.PELATIHAN, day, "Pelatihan pembukuan", null);
    }

    private List<Long> idsOf(UsahaFilter filter) {
        return usaha.list(filter, ListRange.first(50)).rows().stream()
                .map(UsahaRow::id)
                .toList();
    }
}
