package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.RenstraYaml;
import org.junit.jupiter.api.Test;

class ChapterFormTest {
    private static final String LAST =
            "- {no: II, judul: Penutup, judul_sistematika: Penutup, judul_lampiran: Penutup}";
    private static final String SECTION =
            "- {no: \"1.2\", judul_sistematika: Landasan Hukum, judul_lampiran: Landasan Hukum}";

    private static String[] tables(String rows) {
        return new String[] {"dasar_hukum:\n  mengingat", "tabel:\n" + rows + "dasar_hukum:\n  mengingat"};
    }

    @Test
    void an_announced_chapter_is_there() {
        assertThat(foundBy("BTK-01", LAST, LAST.replace(", judul_lampiran: Penutup", "")))
                .containsExactly("sistematika/II");
        assertThat(foundBy("BTK-01")).isEmpty();
    }

    @Test
    void a_chapter_has_one_title() {
        assertThat(foundBy(
                        "BTK-02", LAST, LAST.replace("judul_lampiran: Penutup", "judul_lampiran: Kaidah Pelaksanaan")))
                .containsExactly("sistematika/II");
        assertThat(foundBy(
                        "BTK-02",
                        LAST,
                        LAST.replace(
                                "judul_lampiran: Penutup", "judul_lampiran: Penutup Dinas Koperasi Kabupaten Contoh")))
                .isEmpty();
    }

    @Test
    void an_announced_section_is_there() {
        assertThat(foundBy("BTK-03", SECTION, SECTION.replace("judul_sistematika: Landasan Hukum, ", "")))
                .hasSize(1);
        assertThat(foundBy("BTK-03")).isEmpty();
    }

    @Test
    void a_section_has_one_title() {
        assertThat(foundBy("BTK-04", SECTION, SECTION.replace("lampiran: Landasan Hukum", "lampiran: Dasar Hukum")))
                .hasSize(1);
        assertThat(foundBy("BTK-04", SECTION, SECTION.replace("lampiran: Landasan", "lampiran: landasan")))
                .isEmpty();
    }

    @Test
    void numbers_do_not_jump() {
        assertThat(foundBy("BTK-05", LAST, LAST.replace("no: II", "no: III"))).containsExactly("sistematika/III");
        assertThat(foundBy("BTK-05", SECTION, SECTION.replace("1.2", "1.3"))).hasSize(1);
        assertThat(foundBy("BTK-05", "{huruf: b,", "{huruf: a,")).hasSize(1);
        assertThat(foundBy("BTK-05")).isEmpty();
    }

    @Test
    void the_table_follows_its_numbers() {
        assertThat(foundBy(
                        "BTK-06", "- kode: 2.17.01\n      no_cetak: \"1\"", "- kode: 2.17.01\n      no_cetak: \"3\""))
                .containsExactly("2.17.03");
        assertThat(foundBy("BTK-06")).isEmpty();
    }

    @Test
    void a_table_that_is_referred_to_is_there() {
        assertThat(foundBy("BTK-07", tables("  - {no: \"4.1\", dirujuk: [\"4.1\"]}\n")))
                .containsExactly("tabel/4.1");
        assertThat(foundBy("BTK-07", tables("  - {no: \"4.1\", judul: A, dirujuk: [\"4.1\"]}\n")))
                .isEmpty();
    }

    @Test
    void a_table_is_referred_to() {
        var one = "  - {no: \"4.1\", judul: A, dirujuk: [\"4.1\"]}\n";
        assertThat(foundBy("BTK-08", tables(one + "  - {no: \"4.2\", judul: B}\n")))
                .containsExactly("tabel/4.2");
        assertThat(foundBy("BTK-08", tables(one))).isEmpty();
    }

    @Test
    void a_printed_column_is_filled() {
        var table = "  - {no: \"4.1\", judul: A, dirujuk: [\"4.1\"], kolom_kosong: [%s]}\n";
        assertThat(foundBy("BTK-09", tables(table.formatted("Lokasi")))).containsExactly("tabel/4.1/kolom_kosong");
        assertThat(foundBy("BTK-09", tables(table.formatted("Keterangan")))).isEmpty();
    }

    @Test
    void location_and_source_of_money_are_given() {
        var all = PlanFixture.CLEAN.replaceAll(" +sumber_dana: APBD\n", "");
        assertThat(PlanFixture.found(RenstraYaml.read(all).renstra())).contains("BTK-10 pendanaan");
        assertThat(foundBy("BTK-10")).isEmpty();
    }
}
