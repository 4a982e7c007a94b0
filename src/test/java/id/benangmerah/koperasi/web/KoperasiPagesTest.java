package id.benangmerah.koperasi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.SmallEvidence;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class KoperasiPagesTest extends PageTest {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private AuditLog auditLog;

    private long maju;
    private long tani;

    @BeforeEach
    void record() {
        List<Long> ids = new SmallEvidence(dataSource).koperasi("""
                Maju Jaya  35.14.10.2001  nik  rat 2025-03-14
                Tani Makmur  35.14.11.2001  nik""");
        maju = ids.get(0);
        tani = ids.get(1);
    }

    @Test
    void the_list_is_narrowed_by_name_region_and_meeting() {
        assertThat(shown("/koperasi")).contains("Maju Jaya", "Tani Makmur", "2 dari 2 koperasi");
        assertThat(shown("/koperasi?cari=tani")).contains("Tani Makmur").doesNotContain("Maju Jaya");
        assertThat(shown("/koperasi?kecamatan=35.14.10"))
                .contains("Maju Jaya", "name=\"desa\"")
                .doesNotContain("Tani Makmur");
        assertThat(shown("/koperasi?rat=belum&tahun=2025"))
                .contains("Tani Makmur")
                .doesNotContain("Maju Jaya");
        assertThat(shown("/koperasi?cari=tidakada")).contains("Tidak ada koperasi yang cocok");
        assertThat(mvc.get().uri("/koperasi?kecamatan=99.99.99").with(as(Role.STAF)))
                .hasStatus(400);
    }

    @Test
    void the_record_shows_its_history_and_the_indicators_it_moves() {
        assertThat(shown("/koperasi/" + maju + "?tahun=2025"))
                .contains("RAT tahun buku 2024", "dicatat 21 Maret 2025")
                .contains("Persentase Koperasi Melaksanakan RAT", "bagian=COUNTED");
        assertThat(shown("/koperasi/" + tani + "?tahun=2025")).contains("masuk penyebut, belum memenuhi");
        assertThat(mvc.get().uri("/koperasi/999999").with(as(Role.STAF))).hasStatus(404);
    }

    @Test
    void only_the_bidang_in_charge_may_record_a_meeting() {
        var form = "/koperasi/" + maju + "/rat/baru";
        assertThat(shown("/koperasi/" + maju)).contains("Catat RAT");
        assertThat(mvc.get().uri("/koperasi/" + maju).with(as(Role.KEPALA_DINAS)))
                .bodyText()
                .doesNotContain("Catat RAT");
        for (var role : List.of(Role.KEPALA_DINAS, Role.KABID_USAHA_MIKRO, Role.PERENCANA, Role.BAPPELITBANGDA)) {
            assertThat(mvc.get().uri(form).with(as(role))).hasStatus(403);
            assertThat(post(form, role, meeting("2025-03-14", "alasan"))).hasStatus(403);
        }
        assertThat(mvc.get().uri(form).with(as(Role.KABID_KELEMBAGAAN))).hasStatusOk();
    }

    @Test
    void faults_stand_at_their_fields_and_nothing_is_recorded() {
        var answer = post("/koperasi/" + tani + "/rat/baru", Role.STAF, meeting("2024-06-01", ""));
        assertThat(answer).hasStatusOk().bodyText().contains("Tulis alasan");
        answer = post("/koperasi/" + tani + "/rat/baru", Role.STAF, meeting("2024-06-01", "menurut berita acara"));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("RAT dilaksanakan setelah tahun buku 2024 berakhir.", "value=\"2024-06-01\"");
        assertThat(meetings(tani)).isZero();
    }

    @Test
    void a_recorded_meeting_is_audited_and_moves_the_goal() {
        var answer = post("/koperasi/" + tani + "/rat/baru", Role.STAF, meeting("2025-06-01", "menurut berita acara"));
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/koperasi/" + tani);
        assertThat(meetings(tani)).isEqualTo(1);
        var entry = auditLog.list(AuditFilter.ALL).getFirst();
        assertThat(entry.action()).isEqualTo("rat.catat");
        assertThat(entry.reason()).isEqualTo("menurut berita acara");
        assertThat(shownAfter(answer, tani))
                .contains("RAT tahun buku 2024 tersimpan.")
                .contains("Persentase Koperasi Melaksanakan RAT, 2025", "50,00 % (1 dari 2)", "100,00 % (2 dari 2)");
    }

    @Test
    void a_correction_keeps_the_old_meeting_struck_through() {
        long rat = jdbc.sql("select id from koperasi_rat where koperasi_id = :id")
                .param("id", maju)
                .query(Long.class)
                .single();
        var answer =
                post("/koperasi/" + maju + "/rat/" + rat, Role.KABID_KELEMBAGAAN, meeting("2026-03-14", "salah tahun"));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(auditLog.list(AuditFilter.ALL).getFirst().action()).isEqualTo("rat.koreksi");
        assertThat(shownAfter(answer, maju))
                .contains("14 Maret 2026", "<del>", "tidak berlaku sejak dikoreksi 24 November 2026")
                .contains("Persentase Koperasi Melaksanakan RAT, 2026");
        assertThat(post("/koperasi/" + maju + "/rat/" + rat, Role.STAF, meeting("2026-03-15", "lagi")))
                .hasStatusOk()
                .bodyText()
                .contains("sudah diubah orang lain");
    }

    @Test
    void a_meeting_is_corrected_only_through_its_own_cooperative() {
        long rat = jdbc.sql("select id from koperasi_rat where koperasi_id = :id")
                .param("id", maju)
                .query(Long.class)
                .single();
        assertThat(post("/koperasi/" + tani + "/rat/" + rat, Role.STAF, meeting("2026-03-14", "salah tahun")))
                .hasStatus(404);
        assertThat(meetings(tani)).isZero();
    }

    @Test
    void the_page_as_it_was_known_shows_neither_later_facts_nor_buttons() {
        var page = "/koperasi/" + maju;
        assertThat(shown(page)).contains("Perbaiki identitas", "14 Maret 2025");
        assertThat(shown(page + "?per=2025-03-15"))
                .contains("Seperti diketahui pada 15 Maret 2025")
                .doesNotContain("Perbaiki identitas", "RAT tahun buku 2024</strong>");
    }

    @Test
    void a_correction_of_the_identity_is_held_back_once_by_a_warning() {
        var form = new java.util.HashMap<>(identity());
        form.put("nik_koperasi", "351401000123");
        var answer = post("/koperasi/" + maju + "/ubah", Role.STAF, form);
        assertThat(answer).hasStatusOk().bodyText().contains("biasanya 13 angka", "Simpan walau ada peringatan");
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        form.put("konfirmasi", body.replaceAll("(?s).*name=\"konfirmasi\" value=\"([0-9a-f]+)\".*", "$1"));
        assertThat(post("/koperasi/" + maju + "/ubah", Role.STAF, form)).hasStatus3xxRedirection();
        assertThat(auditLog.list(AuditFilter.ALL).getFirst().reason()).contains("disimpan walau ada peringatan");
        assertThat(shown("/koperasi/" + maju))
                .contains("Maju Bersama", "AHU-0001234.AH.01.26.TAHUN 2021", "351401000123");
    }

    @Test
    void a_seat_in_the_board_is_sealed_masked_and_ends() {
        var seat = Map.of(
                "nama",
                "Siti",
                "jabatan",
                "KETUA",
                "jenis_kelamin",
                "P",
                "nik",
                "3514025505800001",
                "telepon",
                "081234567890",
                "sejak",
                "2025-01-01",
                "alasan",
                "SK pengurus");
        assertThat(post("/koperasi/" + maju + "/pengurus/baru", Role.STAF, seat))
                .hasStatus3xxRedirection();
        assertThat(shown("/koperasi/" + maju))
                .contains("Siti", "351402******0001")
                .doesNotContain("3514025505800001");
        assertThat(auditLog.list(AuditFilter.ALL).getFirst().after()).doesNotContain("3514025505800001");
        long id = jdbc.sql("select id from koperasi_pengurus where superseded_at = 'infinity'")
                .query(Long.class)
                .single();
        var end = Map.of("tanggal", "2026-01-01", "alasan", "mundur");
        assertThat(post("/koperasi/" + maju + "/pengurus/" + id + "/akhiri", Role.STAF, end))
                .hasStatus3xxRedirection();
        assertThat(shown("/koperasi/" + maju)).contains("1 Januari 2026");
    }

    @Test
    void a_statement_that_does_not_balance_is_refused_and_one_that_does_is_shown() {
        var form = new java.util.HashMap<>(Map.of(
                "anggota_pria",
                "30",
                "anggota_wanita",
                "10",
                "aset",
                "1.000.000",
                "modal_sendiri",
                "400.000",
                "modal_luar",
                "500.000",
                "volume_usaha",
                "2.000.000",
                "shu",
                "-50.000",
                "alasan",
                "laporan RAT"));
        var path = "/koperasi/" + maju + "/laporan/2025";
        assertThat(post(path, Role.STAF, form)).hasStatusOk().bodyText().contains("Aset harus sama dengan");
        form.put("modal_luar", "600.000");
        assertThat(post(path, Role.STAF, form)).hasStatus3xxRedirection();
        assertThat(shown("/koperasi/" + maju)).contains("1.000.000", "-50.000");
    }

    @Test
    void a_certificate_and_a_status_are_recorded() {
        var licence = Map.of("jenis", "IUSP", "nomor", "503/12", "dari", "2025-01-01", "alasan", "OSS");
        assertThat(post("/koperasi/" + maju + "/sertifikat/baru", Role.STAF, licence))
                .hasStatus3xxRedirection();
        var status = Map.of("status", "TIDAK_AKTIF", "sejak", "2026-02-01", "alasan", "pemeriksaan");
        assertThat(post("/koperasi/" + maju + "/status", Role.STAF, status)).hasStatus3xxRedirection();
        assertThat(shown("/koperasi/" + maju)).contains("503/12", "Status tidak aktif");
    }

    @Test
    void a_cooperative_is_registered() {
        var form = new java.util.HashMap<>(identity());
        form.put("nomor_badan_hukum", "AHU-0009999.AH.01.26.TAHUN 2022");
        assertThat(post("/koperasi/baru", Role.STAF, form)).hasStatus3xxRedirection();
        assertThat(shown("/koperasi")).contains("Maju Bersama");
        assertThat(post("/koperasi/baru", Role.STAF, form))
                .hasStatusOk()
                .bodyText()
                .contains("sudah dipakai");
        assertThat(post("/koperasi/baru", Role.KEPALA_DINAS, form)).hasStatus(403);
    }

    @Test
    void the_calendar_counts_and_the_letter_is_drafted_and_logged() {
        assertThat(shown("/koperasi/rat?buku=2024")).contains("1 tepat waktu", "1 tidak dilaksanakan");
        assertThat(shown("/koperasi/rat?buku=2024&keadaan=TIDAK"))
                .contains("Tani Makmur")
                .doesNotContain("Maju Jaya");
        var letter = "/koperasi/" + tani + "/rat/surat";
        assertThat(shown(letter)).contains("PERINGATAN TERTULIS", "[belum diverifikasi]");
        assertThat(post(letter, Role.STAF, Map.of())).hasStatus3xxRedirection();
        assertThat(auditLog.list(AuditFilter.ALL).getFirst().action()).isEqualTo("sanksi.rancang");
        assertThat(mvc.get().uri(letter).with(as(Role.KEPALA_DINAS))).hasStatus(403);
    }

    private static Map<String, String> identity() {
        return Map.ofEntries(
                Map.entry("nama", "Maju Bersama"),
                Map.entry("jenis", "KONSUMEN"),
                Map.entry("kelompok", "UMUM"),
                Map.entry("pola", "KONVENSIONAL"),
                Map.entry("bentuk", "PRIMER_KABUPATEN"),
                Map.entry("unit_simpan_pinjam", "tidak"),
                Map.entry("nomor_badan_hukum", "ahu-0001234.ah.01.26 tahun 2021"),
                Map.entry("tanggal_badan_hukum", "2015-04-01"),
                Map.entry("alamat", "Jalan Raya 7"),
                Map.entry("kode_desa", "35.14.10.2001"),
                Map.entry("sejak", "2015-04-01"),
                Map.entry("alasan", "sesuai SK"));
    }

    private static Map<String, String> meeting(String date, String reason) {
        return Map.of("tahunBuku", "2024", "tanggal", date, "hadir", "31", "anggota", "40", "alasan", reason);
    }

    private MvcTestResult post(String uri, Role role, Map<String, String> fields) {
        var request = mvc.post().uri(uri).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        fields.forEach(request::param);
        return request.with(as(role)).with(csrf()).exchange();
    }

    private String shownAfter(MvcTestResult answer, long id) {
        var result = mvc.get()
                .uri("/koperasi/" + id)
                .flashAttrs(answer.getMvcResult().getFlashMap())
                .with(as(Role.STAF))
                .exchange();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long meetings(long koperasi) {
        return jdbc.sql("select count(*) from koperasi_rat where koperasi_id = :id and superseded_at = 'infinity'")
                .param("id", koperasi)
                .query(Long.class)
                .single();
    }
}
