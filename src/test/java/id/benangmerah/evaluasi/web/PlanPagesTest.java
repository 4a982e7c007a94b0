package id.benangmerah.evaluasi.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.PageTest;
import id.benangmerah.SmallEvidence;
import id.benangmerah.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Home, tree and plan on a database of their own.
@TestPropertySource(properties = "test.evidence=plan-pages")
class PlanPagesTest extends PageTest {

    @BeforeAll
    static void record(@Autowired DataSource dataSource) {
        new SmallEvidence(dataSource).koperasi("""
                Maju Jaya  35.14.10.2001  nik  rat 2025-03-14  sehat 2025-05-01
                Tani Makmur  35.14.10.2002  nik
                Usaha Bersama  35.14.11.2001  nik  rat 2025-02-01
                Sumber Rejeki  35.14.11.2002  nik  rat 2025-04-01""");
    }

    @Test
    void home_shows_every_goal_with_value_target_pagu_and_programs() {
        assertThat(text("/?tahun=2025"))
                .contains("Kinerja tahun 2025", "Keadaan 31 Desember 2025 menurut bukti per 24 November 2026")
                .contains("Meningkatnya Omset Usaha Mikro Kecil dan Koperasi kategori Sehat")
                .contains("Meningkatnya Koperasi yang Aktif", ">75,00<", "target 80,69 %")
                .contains("Rp 3,60 miliar", "Rp 3.597.865.114", "pagu 2025, 5 program")
                .contains("Realisasi anggaran belum dicatat");
    }

    @Test
    void attention_says_how_much_is_lacking_and_leads_to_the_place() {
        assertThat(text("/?tahun=2025"))
                .contains("75,00 % dari target 80,69 %; kurang 1 koperasi.")
                .contains("Belum ada pernyataan dari Inspektorat")
                .contains("/indikator/S1-1?tahun=2025")
                .contains("belum punya bukti tahun 2025")
                .contains("/pohon?tahun=2025&amp;keadaan=belum-ada-bukti");
    }

    @Test
    void a_year_that_is_not_over_is_provisional() {
        assertThat(text("/?tahun=2026")).contains("tahun 2026 masih berjalan");
        assertThat(text("/?tahun=2025&per=2025-06-30")).contains("Bukti per 30 Juni 2025", "masih berjalan");
    }

    @Test
    void the_counts_lead_to_the_tree_and_to_the_list() {
        assertThat(text("/?tahun=2025"))
                .contains("/pohon?tahun=2025&amp;jenjang=sasaran&amp;keadaan=perlu-perhatian")
                .contains("/indikator?tahun=2025&amp;tingkat=ikk-output&amp;keadaan=");
    }

    @Test
    void the_tree_closes_and_opens_by_its_address() {
        assertThat(text("/pohon?tahun=2025&buka="))
                .contains("5 dari 56 bagian rencana terlihat")
                .doesNotContain("Program Pengawasan dan Pemeriksaan Koperasi");
        assertThat(text("/pohon?tahun=2025&buka=S1"))
                .contains("10 dari 56 bagian rencana terlihat", "Program Pengawasan dan Pemeriksaan Koperasi")
                .contains("buka=S1%2C2.17.03");
        assertThat(text("/pohon?tahun=2025&buka=semua")).contains("56 dari 56", "Penyediaan Gaji dan Tunjangan ASN");
    }

    @Test
    void the_tree_opens_where_a_target_is_missed() {
        assertThat(text("/pohon?tahun=2025")).contains("2.17.04", "Tidak tercapai");
    }

    @Test
    void words_state_and_level_filter_the_tree() {
        assertThat(text("/pohon?tahun=2025&cari=skkni"))
                .contains("1 dari 56 bagian rencana cocok", "Pendidikan dan Latihan Perkoperasian")
                .doesNotContain("2.17.04");
        assertThat(text("/pohon?tahun=2025&cari=latihan")).contains("<mark>Latihan</mark>");
        assertThat(text("/pohon?tahun=2025&jenjang=sasaran&keadaan=perlu-perhatian"))
                .contains("1 dari 56 bagian rencana cocok", "Meningkatnya Koperasi yang Aktif");
        assertThat(text("/pohon?tahun=2025&cari=zzz")).contains("Tidak ada bagian rencana yang cocok");
        assertThat(mvc.get().uri("/pohon?keadaan=entah").with(as(Role.STAF))).hasStatus(400);
    }

    @Test
    void a_selected_node_is_shown_beside_the_tree_and_as_a_part_for_htmx() {
        assertThat(text("/pohon?tahun=2025&pilih=2.17.03"))
                .contains("panel open", "Rp 362.241.270", "Halaman lengkap", "aria-current=\"true\"");
        assertThat(mvc.get()
                        .uri("/rencana/2.17.03?tahun=2025")
                        .header("HX-Request", "true")
                        .with(as(Role.STAF)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<!DOCTYPE html>")
                .contains("Rp 362.241.270", "Halaman lengkap");
    }

    @Test
    void a_node_shows_years_pagu_parents_children_and_printed_headings() {
        assertThat(text("/rencana/2.17.03?tahun=2025"))
                .contains("Program Pengawasan dan Pemeriksaan Koperasi", "/rencana/S1?tahun=2025")
                .contains("Rp 329.310.245", "Rp 362.241.270", "Rp 398.465.396")
                .contains("Kolom Tujuan T-C.27 (tercetak)", "Persentase UMKM yang naik kelas")
                .contains("/rencana/2.17.03.2.01?tahun=2025");
        assertThat(mvc.get().uri("/rencana/9.99").with(as(Role.STAF))).hasStatus(404);
    }

    @Test
    void the_plan_names_its_act_and_sums_its_pagu() {
        assertThat(text("/rencana?tahun=2025"))
                .contains("Peraturan Bupati Pasuruan Nomor 34 Tahun 2023", "11 April 2023")
                .contains("1 tujuan, 3 sasaran, 7 program, 13 kegiatan, 31 subkegiatan")
                .contains("12.508.804.849", "13.717.975.028", "15.135.652.867");
    }

    @Test
    void open_findings_are_counted_at_a_part_wherever_it_stands() {
        var door = "/rencana/pemeriksaan?keadaan=terbuka&amp;bagian=2.17.06\"";
        for (var page : List.of(
                "/rencana?tahun=2025",
                "/rencana/2.17.06?tahun=2025",
                "/rencana/S1?tahun=2025",
                "/pohon?tahun=2025&buka=semua",
                "/pohon?tahun=2025&buka=semua&tampil=tabel",
                "/pohon?tahun=2025&pilih=2.17.06"))
            assertThat(text(page)).as(page).contains(door);
    }

    private String text(String uri) {
        var result = mvc.get().uri(uri).with(as(Role.KEPALA_DINAS)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
