package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawListsTest {
    private static final String SECOND =
            "landasan:\n    - {no: \"1\", bentuk: Undang-Undang, nomor: \"25\", tahun: 2004, "
                    + "tentang: Sistem Perencanaan Pembangunan Nasional}";

    /// One more citation, in front of the list of section 1.2.
    private static String[] adding(String citation) {
        return new String[] {"landasan:\n", "landasan:\n    - {no: \"0\", " + citation + "}\n"};
    }

    /// A citation in running text.
    private static String[] using(String citation) {
        return new String[] {"ketentuan:\n", "  dalam_teks:\n    - {tempat: \"2.3\", " + citation + "}\nketentuan:\n"};
    }

    @Test
    void what_the_text_uses_is_listed() {
        assertThat(foundBy("HKM-11", using("bentuk: Peraturan Presiden, nomor: \"29\", tahun: 2014")))
                .hasSize(1);
        assertThat(foundBy("HKM-11", using("bentuk: Undang-Undang, nomor: \"25\", tahun: 2004")))
                .isEmpty();
        assertThat(foundBy("HKM-11", "dasar: [Peraturan Daerah Nomor 1 Tahun 2022]", "dasar: [Perda 5/2016]"))
                .containsExactly("pelayanan/organisasi/dasar");
    }

    @Test
    void an_act_stands_in_a_list_once() {
        assertThat(foundBy("HKM-12", adding("bentuk: Undang-Undang, nomor: \"25\", tahun: 2004, tentang: X")))
                .hasSize(1);
        assertThat(foundBy("HKM-12", adding("bentuk: Undang-Undang, nomor: \"26\", tahun: 2004, tentang: X")))
                .isEmpty();
    }

    @Test
    void a_citation_is_complete() {
        assertThat(foundBy("HKM-13", adding("bentuk: Undang-Undang, nomor: \"26\", tahun: 2007")))
                .hasSize(1);
        assertThat(foundBy("HKM-13", adding("bentuk: Peraturan Daerah, nomor: \"26\", tahun: 2007, tentang: X")))
                .hasSize(1);
        assertThat(foundBy("HKM-13", adding("bentuk: Undang-Undang Dasar, tahun: 1945, tentang: Pasal 18")))
                .isEmpty();
    }

    @Test
    void decrees_are_no_regulations() {
        var row = "- no: \"2\"\n      bentuk: Peraturan Menteri Dalam Negeri";
        assertThat(foundBy("HKM-14", row, row.replace("Peraturan M", "Keputusan M")))
                .hasSize(1);
        assertThat(foundBy("HKM-14")).isEmpty();
    }

    @Test
    void a_list_follows_rank_and_time() {
        assertThat(foundBy("HKM-15", adding("bentuk: Peraturan Pemerintah, nomor: \"12\", tahun: 2019, tentang: X")))
                .hasSize(1);
        assertThat(foundBy("HKM-15", adding("bentuk: Undang-Undang, nomor: \"17\", tahun: 2003, tentang: X")))
                .isEmpty();
    }

    @Test
    void an_amending_act_stands_beside_its_base() {
        var title =
                "bentuk: Undang-Undang, nomor: \"13\", tahun: 2022, tentang: Perubahan Kedua atas Undang-Undang Nomor %s Tahun %s";
        assertThat(foundBy("HKM-16", adding(title.formatted("12", "2011")))).hasSize(1);
        assertThat(foundBy("HKM-16", adding(title.formatted("25", "2004")))).isEmpty();
    }

    @Test
    void the_regional_plan_has_the_form_of_its_act() {
        assertThat(foundBy("HKM-17", using("bentuk: Peraturan Bupati, tentang: RPJMD")))
                .hasSize(1);
        assertThat(foundBy("HKM-17", using("bentuk: Peraturan Daerah, tentang: RPJMD")))
                .isEmpty();
    }

    @Test
    void two_lists_cite_the_same_amendments() {
        var local = "tentang: RPJMD Kabupaten Contoh Tahun 2022-2026}\nketentuan";
        assertThat(foundBy("HKM-18", local, local.replace("2026}", "2026, perubahan: Perda 9/2022}")))
                .hasSize(1);
        assertThat(foundBy("HKM-18", SECOND, SECOND)).isEmpty();
    }
}
