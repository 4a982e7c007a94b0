package id.benangmerah.koperasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.ListRange;
import id.benangmerah.kernel.Recording;
import id.benangmerah.kernel.Recording.Recorded;
import id.benangmerah.kernel.Riwayat;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import id.benangmerah.scenario.EvidenceLoader;
import id.benangmerah.scenario.EvidenceOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KoperasiRepositoryTest {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final FieldCipher CIPHER = new FieldCipher(PrivacyKeys.random());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-05T03:00:00Z"), ZoneOffset.UTC);

    private final KoperasiRepository koperasi = new KoperasiRepository(JDBC, CIPHER);
    private final KoperasiHistory history = new KoperasiHistory(JDBC);
    private final RatRegister rat = new RatRegister(JDBC, CLOCK);

    @BeforeAll
    static void load() {
        EvidenceLoader.loadIfEmpty(DATABASE, CIPHER, EvidenceOptions.standard().withUsaha(1_000), (_, _, _) -> {});
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(koperasi.countUpTo(10_000, KoperasiFilter.ALL)).isEqualTo(1_164);
        assertThat(koperasi.countUpTo(10_000, KoperasiFilter.ALL.withStatus("AKTIF")))
                .isEqualTo(1_036);
        assertThat(koperasi.countUpTo(10_000, KoperasiFilter.ALL.withRat(2022))).isEqualTo(240);
        assertThat(koperasi.countUpTo(10_000, KoperasiFilter.ALL.withoutRat(2022)))
                .isEqualTo(1_164 - 240);
        var inPandaan = KoperasiFilter.ALL.inWilayah(KodeWilayah.of("35.14.11")).withTeks("kopwan");
        assertThat(koperasi.list(inPandaan, ListRange.first(50)).rows())
                .isNotEmpty()
                .allMatch(row ->
                        row.nama().startsWith("Kopwan") && row.kodeDesa().kode().startsWith("35.14.11."));
    }

    @Test
    void pages_follow_one_another_and_lead_back() {
        var first = koperasi.list(KoperasiFilter.ALL, ListRange.first(30));
        var second = koperasi.list(
                KoperasiFilter.ALL, ListRange.after(first.rows().getLast().key(), 30));
        assertThat(koperasi.list(
                                KoperasiFilter.ALL,
                                ListRange.before(second.rows().getFirst().key(), 30))
                        .rows())
                .isEqualTo(first.rows());
    }

    @Test
    void a_board_is_listed_without_numbers_and_a_member_found_by_nik() {
        var id = koperasi.list(KoperasiFilter.ALL, ListRange.first(1))
                .rows()
                .getFirst()
                .id();
        var board = koperasi.listPengurus(id);
        assertThat(board).extracting(Pengurus::jabatan).containsExactly("KETUA", "SEKRETARIS", "BENDAHARA");

        var nik = koperasi.openNik(board.getFirst().id()).orElseThrow();
        assertThat(koperasi.listKoperasiOf(nik)).containsExactly(id);
    }

    @Test
    void the_history_tells_what_happened_newest_first() {
        var id = withRatIn2025();
        var facts = history.list(id);
        assertThat(facts)
                .extracting(Riwayat::fakta)
                .contains("terdaftar", "keaktifan", "sertifikat_nik", "rat", "pengurus");
        assertThat(facts).extracting(Riwayat::dari).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(facts).filteredOn(fact -> fact.fakta().equals("rat")).first().satisfies(fact -> {
            assertThat(fact.judul()).startsWith("RAT tahun buku 202");
            assertThat(fact.rincian()).contains("hadir", "anggota");
        });
    }

    @Test
    void a_correction_closes_the_old_row_and_adds_a_new_one() {
        var id = withoutRatIn2026();
        var first = rat.record(id, meeting(80), "PETUGAS");
        assertThat(first).isInstanceOf(Recorded.class);
        var number = ((Recorded) first).id();

        var corrected = rat.correct(number, meeting(90), "PETUGAS");
        assertThat(corrected).isInstanceOf(Recorded.class);
        assertThat(rat.find(number)).isEmpty();
        assertThat(rat.find(((Recorded) corrected).id())).contains(meeting(90));

        var facts = history.list(id).stream()
                .filter(fact -> fact.judul().equals("RAT tahun buku 2025"))
                .toList();
        assertThat(facts).extracting(Riwayat::isCurrent).containsExactly(true, false);
        assertThat(facts.get(0).recordedAt()).isEqualTo(facts.get(1).supersededAt());

        assertThat(rat.correct(number, meeting(85), "PETUGAS")).isInstanceOf(Recording.Refused.class);
        assertThat(rat.record(id, meeting(85), "PETUGAS"))
                .isEqualTo(Recording.Refused.because(
                        "tahunBuku", "RAT tahun buku 2025 sudah tercatat; perbaiki catatan itu."));
        assertThat(rat.withdraw(((Recorded) corrected).id())).isTrue();
    }

    @Test
    void a_meeting_that_cannot_have_been_is_refused_with_every_reason() {
        var wrong = new Rat(2026, LocalDate.of(2026, 12, 1), 120, 100, null);
        assertThat(wrong.problems(LocalDate.of(2026, 10, 5)))
                .extracting(problem -> problem.field())
                .containsExactly("tahunBuku", "tanggal", "tanggal", "hadir");
        assertThat(rat.record(1, wrong, "PETUGAS")).isInstanceOf(Recording.Refused.class);
        assertThat(new Rat(2024, LocalDate.of(2025, 6, 30), 10, 20, null).isTepatWaktu())
                .isTrue();
        assertThat(new Rat(2024, LocalDate.of(2025, 7, 1), 10, 20, null).isTepatWaktu())
                .isFalse();
    }

    private static Rat meeting(int hadir) {
        return new Rat(2025, LocalDate.of(2026, 5, 12), hadir, 100, "BA-1");
    }

    private long withRatIn2025() {
        return koperasi.list(KoperasiFilter.ALL.withRat(2025), ListRange.first(1))
                .rows()
                .getFirst()
                .id();
    }

    private long withoutRatIn2026() {
        return koperasi.list(KoperasiFilter.ALL.withoutRat(2026), ListRange.first(1))
                .rows()
                .getFirst()
                .id();
    }
}
