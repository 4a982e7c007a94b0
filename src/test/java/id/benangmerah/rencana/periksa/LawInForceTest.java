package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawInForceTest {
    private static final String FIRST =
            "landasan:\n    - {no: \"1\", bentuk: Undang-Undang, nomor: \"25\", tahun: 2004, "
                    + "tentang: Sistem Perencanaan Pembangunan Nasional}";

    private static String[] listing(String citation) {
        return new String[] {FIRST, "landasan:\n    - {no: \"1\", " + citation + "}"};
    }

    @Test
    void a_repealed_act_is_no_basis() {
        assertThat(
                        foundBy(
                                "HKM-01",
                                listing(
                                        "bentuk: Undang-Undang, nomor: \"33\", tahun: 2004, tentang: Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah")))
                .containsExactly("dasar_hukum/landasan/1");
        assertThat(foundBy(
                        "HKM-01",
                        listing("bentuk: Undang-Undang, nomor: \"17\", tahun: 2003, tentang: Keuangan Negara")))
                .isEmpty();
    }

    @Test
    void an_act_repealed_later_was_a_basis() {
        assertThat(
                        foundBy(
                                "HKM-01",
                                FIRST,
                                "landasan:\n    - {no: \"1\", bentuk: Undang-Undang, nomor: \"11\", tahun: 2020, tentang: Cipta Kerja}"))
                .isEmpty();
    }

    @Test
    void an_amended_act_is_cited_with_its_last_amendment() {
        var law =
                "bentuk: Undang-Undang, nomor: \"12\", tahun: 2011, tentang: Pembentukan Peraturan Perundang-undangan";
        assertThat(foundBy("HKM-02", listing(law))).containsExactly("dasar_hukum/landasan/1");
        assertThat(foundBy("HKM-02", listing(law + ", perubahan: UU 15/2019"))).isEmpty();
    }

    @Test
    void an_amending_act_in_the_same_list_counts() {
        assertThat(
                        foundBy(
                                "HKM-02",
                                listing(
                                        "bentuk: Undang-Undang, nomor: \"12\", tahun: 2011, tentang: Pembentukan Peraturan Perundang-undangan}\n"
                                                + "    - {no: \"1a\", bentuk: Undang-Undang, nomor: \"15\", tahun: 2019, tentang: Perubahan")))
                .isEmpty();
    }

    @Test
    void an_act_has_one_title() {
        assertThat(foundBy("HKM-03", FIRST, FIRST.replace("Nasional}", "Daerah}")))
                .containsExactly("dasar_hukum/landasan/1");
        assertThat(foundBy("HKM-03", FIRST, FIRST.replace("Nasional}", "nasional}")))
                .isEmpty();
    }

    @Test
    void an_unknown_act_is_compared_with_itself() {
        var local =
                "- {no: \"3\", bentuk: Peraturan Daerah Kabupaten Contoh, nomor: \"1\", tahun: 2022, tentang: RPJMD Kabupaten Contoh Tahun 2022-2026}\n  landasan";
        assertThat(foundBy("HKM-03", local, local.replace("RPJMD", "RTRW"))).hasSize(1);
    }

    @Test
    void a_gazette_is_that_of_the_act() {
        assertThat(foundBy("HKM-04", "LN 2004/104, TLN 4421", "LN 2005/140, TLN 4578"))
                .hasSize(1);
        assertThat(PlanFixture.sentences("LN 2004/104, TLN 4421", "LN 2005/140, TLN 4578"))
                .anySatisfy(sentence -> assertThat(sentence).contains("TLN 4578 milik PP 58/2005"));
        assertThat(foundBy("HKM-04", "LN 2004/104, TLN 4421", "LN 2004/104")).isEmpty();
    }

    @Test
    void supplements_grow_with_the_years() {
        assertThat(foundBy("HKM-05", lists("LN 2019/140, TLN 4578")))
                .containsExactly("dasar_hukum/landasan/3/penempatan");
        assertThat(foundBy("HKM-05", lists("LN 2019/140, TLN 6578"))).isEmpty();
    }

    private static String[] lists(String last) {
        var row =
                "    - {no: \"%s\", bentuk: Peraturan Pemerintah, nomor: \"99\", tahun: %s, tentang: %s, penempatan: \"%s\"}\n";
        return new String[] {
            FIRST,
            "landasan:\n" + row.formatted("1", "2008", "A", "LN 2008/19, TLN 4815")
                    + row.formatted("2", "2011", "B", "LN 2011/82, TLN 5234")
                    + row.formatted("3", "2019", "C", last).stripTrailing()
        };
    }

    @Test
    void an_act_of_the_future_is_no_basis() {
        var local = "bentuk: Peraturan Bupati Contoh, nomor: \"5\", tahun: %d, tentang: X";
        assertThat(foundBy("HKM-06", listing(local.formatted(2023)))).hasSize(1);
        assertThat(foundBy("HKM-06", listing(local.formatted(2022)))).isEmpty();
    }

    @Test
    void a_regional_plan_has_not_ended() {
        var plan = "bentuk: Peraturan Daerah Kabupaten Contoh, nomor: \"5\", tahun: 2014, tentang: RPJMD %s";
        assertThat(foundBy("HKM-07", listing(plan.formatted("2014-2019")))).hasSize(1);
        assertThat(foundBy("HKM-07", listing(plan.formatted("2018-2022")))).isEmpty();
    }
}
