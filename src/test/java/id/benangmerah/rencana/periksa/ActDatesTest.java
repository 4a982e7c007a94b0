package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActDatesTest {
    private static final String TEXT = "id: Q9, tempat: %s, subjek: contoh, teks: x, aspek: ";

    private static String[] with(PlanFixture.Quotation quotation, String... more) {
        var all = new ArrayList<>(List.of(quotation.replacement()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void an_act_is_enacted_then_published() {
        assertThat(foundBy("BTK-51", "2022-03-02", "2022-02-28")).containsExactly("penetapan/diundangkan/tanggal");
        assertThat(foundBy("BTK-51", "2022-03-02", "2022-03-01")).isEmpty();
        assertThat(foundBy("BTK-51", "  nomor: \"7\"\n  tahun: 2022", "  nomor: \"7\"\n  tahun: 2021"))
                .hasSize(1);
        assertThat(foundBy(
                        "BTK-51",
                        "Kabupaten Contoh Tahun 2022-2026\n  menimbang",
                        "Kabupaten Contoh Tahun 2021-2026\n  menimbang"))
                .containsExactly("penetapan/tentang");
    }

    @Test
    void a_plan_is_enacted_in_time() {
        var limit = TEXT.formatted("Menimbang") + "tanggal, tahun: 2022, nilai: minggu %s %s";
        assertThat(foundBy("BTK-52", quoting(limit.formatted("keempat", "Februari"))))
                .containsExactly("Q9");
        assertThat(foundBy("BTK-52", quoting(limit.formatted("pertama", "Maret"))))
                .isEmpty();
    }

    @Test
    void a_foreword_is_as_old_as_the_act() {
        assertThat(foundBy("BTK-53", "tanggal: \"2022-02\", jabatan", "tanggal: \"2022-01\", jabatan"))
                .hasSize(1);
        assertThat(foundBy("BTK-53", "tanggal: \"2022-02\", jabatan", "tanggal: \"2022-04\", jabatan"))
                .hasSize(1);
        assertThat(foundBy("BTK-53")).isEmpty();
    }

    @Test
    void an_elucidation_speaks_of_the_same_year() {
        var article = "pelayanan:\n  organisasi";
        var transition = "  peralihan: {pasal: \"7\", renja: 2027, alasan: x}\n" + article;
        var text = TEXT.formatted("Penjelasan Pasal 7") + "periode, nilai: Renja Tahun %s";
        assertThat(foundBy("BTK-54", with(quoting(text.formatted("2024")), article, transition)))
                .containsExactly("Q9");
        assertThat(foundBy("BTK-54", with(quoting(text.formatted("2027")), article, transition)))
                .isEmpty();
    }

    @Test
    void a_transition_comes_after_the_period() {
        var text = TEXT.formatted("Tabel 4.1") + "periode, nilai: Masa Transisi %s";
        assertThat(foundBy("BTK-55", quoting(text.formatted("2026")))).containsExactly("Q9");
        assertThat(foundBy("BTK-55", quoting(text.formatted("2027")))).isEmpty();
    }

    @Test
    void a_baseline_is_of_a_finished_year() {
        assertThat(foundBy("BTK-56", "{tahun: 2021, nilai: 40.00}", "{tahun: 2022, nilai: 40.00}"))
                .containsExactly("S1-1/kondisi_awal");
        assertThat(foundBy("BTK-56")).isEmpty();
    }

    @Test
    void a_new_plan_is_no_change_of_one() {
        assertThat(foundBy("BTK-57", quoting(TEXT.formatted("Penutup") + "dokumen, nilai: Review Renstra")))
                .containsExactly("Q9");
        assertThat(foundBy("BTK-57", quoting(TEXT.formatted("Penutup") + "dokumen, nilai: Renstra")))
                .isEmpty();
    }

    @Test
    void what_the_foreword_announces_is_there() {
        var text = quoting(TEXT.formatted("Pengantar") + "dokumen, nilai: \"visi, misi\"");
        assertThat(foundBy("BTK-58", text)).containsExactly("Q9");
        assertThat(foundBy(
                        "BTK-58",
                        with(text, "judul_lampiran: Latar Belakang}", "judul_lampiran: Latar Belakang Visi dan Misi}")))
                .isEmpty();
    }

    @Test
    void initials_are_dated() {
        assertThat(foundBy("BTK-59", "Kepala Dinas, tanggal: \"2022-02-21\"", "Kepala Dinas"))
                .hasSize(1);
        assertThat(foundBy("BTK-59")).isEmpty();
    }

    @Test
    void the_head_of_the_annex_names_the_regulation() {
        var head = "id: Q9, tempat: Kepala Lampiran, subjek: contoh, aspek: nomor, nilai: %s, teks: NOMOR";
        assertThat(foundBy("BTK-60", quoting(head.formatted("\"-\"")))).hasSize(1);
        assertThat(foundBy("BTK-60", quoting(head.formatted("8")))).hasSize(1);
        assertThat(foundBy("BTK-60", quoting(head.formatted("7")))).isEmpty();
    }
}
