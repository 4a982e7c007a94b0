package id.benangmerah.evaluasi.web;

import static org.assertj.core.api.Assertions.assertThat;

import benangmerah.pages.StaticTemplates;
import id.benangmerah.PageTest;
import id.benangmerah.identity.Role;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.ShippedPlan;
import org.junit.jupiter.api.Test;

/// Who answers for the parts of the plan, beside the tree and on paper.
class TreePrintPagesTest extends PageTest {

    @Test
    void the_sheet_says_of_which_plan_version_year_day_and_revision_it_is() {
        var sheet = shown("/pohon/cetak?tahun=2025");
        assertThat(sheet)
                .contains("Pohon kinerja Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan")
                .contains("Renstra 2024–2026, Renstra awal", "Peraturan Bupati Pasuruan Nomor 34 Tahun 2023")
                .contains("Target tahun 2025", "Keadaan per 24 November 2026", "Revisi 1, 24 November 2026")
                .containsPattern("SHA-256 [0-9a-f]{12}<")
                .contains("Satu lembar A3 mendatar, 55 bagian rencana");
    }

    @Test
    void the_sheet_has_targets_of_the_year_owners_and_crosscutting() {
        assertThat(shown("/pohon/cetak?tahun=2025")).contains(">80,69 %<", ">280 Unit usaha<");
        assertThat(shown("/pohon/cetak?tahun=2024"))
                .contains(">260 Unit usaha<")
                .doesNotContain(">280 Unit usaha<");
        assertThat(shown("/pohon/cetak?tahun=2025"))
                .contains("Kepala Sub Bagian Umum dan Kepegawaian", "(Pasal 5)")
                .contains("Dinas Komunikasi dan Informasi, penyediaan satu data (Meta data)")
                .contains("<b>Faktor kunci keberhasilan</b>: tidak disebut dalam rencana");
    }

    @Test
    void before_the_first_revision_there_is_no_sheet() {
        assertThat(mvc.get().uri("/pohon/cetak?per=2020-01-01").with(as(Role.STAF)))
                .hasStatus(404);
    }

    @Test
    void a_part_without_an_owner_follows_the_part_above_and_says_so() {
        assertThat(shown("/rencana/2.17.03?tahun=2025"))
                .contains("<dd>Bidang Kelembagaan dan Pengawasan</dd>")
                .contains("2.1.2.2, tugas: pengawasan dan pemeriksaan koperasi")
                .doesNotContain("tidak disebut untuk bagian ini");
        assertThat(shown("/rencana/2.17.03.2.01.01?tahun=2025"))
                .contains("<dd>Bidang Kelembagaan dan Pengawasan</dd>", "tidak disebut untuk bagian ini;")
                .contains("<a href=\"/rencana/2.17.03?tahun=2025\">Program Pengawasan dan Pemeriksaan Koperasi</a>");
        assertThat(shown("/rencana/T1?tahun=2025"))
                .contains("<b>Dinas Komunikasi dan Informasi</b>: penyediaan satu data");
        assertThat(shown("/rencana/RPD-T1?tahun=2025")).doesNotContain("Penanggung jawab");
    }

    @Test
    void words_of_the_plan_are_never_markup() {
        var text = ShippedPlan.text()
                .replace("sumbangan: penyediaan satu data (Meta data)", "sumbangan: <i>satu</i> data")
                .replace(
                        "  # Kinerja lintas perangkat daerah (crosscutting)",
                        "  faktor_kunci:\n    - {id: FK1, bagian: T1, nama: \"<b>Hadir</b> & patuh\", dijawab: [S1]}");
        var root = SheetNode.roots(RenstraYaml.read(text).renstra(), Tahun.of(2025))
                .getFirst();
        assertThat(new StaticTemplates().evaluasiSheetNode(root).render())
                .contains("&lt;i&gt;satu&lt;/i&gt; data", "&lt;b&gt;Hadir&lt;/b&gt; &amp; patuh → S1");
    }
}
