package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NomenclatureTest {
    @Test
    void codes_are_printed() {
        assertThat(foundBy("NOM-01", "kode_tercetak: true", "kode_tercetak: false"))
                .hasSize(1);
        assertThat(foundBy("NOM-01")).isEmpty();
    }

    @Test
    void codes_have_the_shape_of_their_level() {
        assertThat(foundBy("NOM-02", "- kode: 2.17.03.2.01.02", "- kode: 2.17.03.2.1.02"))
                .hasSize(1);
        assertThat(foundBy("NOM-02", "- kode: 2.17.03.2.01.02", "- kode: 2.17.03.2.01.0002"))
                .hasSize(1);
        assertThat(foundBy("NOM-02", "- kode: 2.17.03.2.01.02", "- kode: 2.17.03.2.01.03"))
                .isEmpty();
    }

    @Test
    void newer_lists_have_four_digits() {
        assertThat(foundBy("NOM-02", "Kepmendagri 050-5889/2021", "Kepmendagri 900.1.15.5-1317/2023"))
                .hasSize(3);
    }

    @Test
    void a_child_begins_with_the_code_of_its_parent() {
        assertThat(foundBy("NOM-03", "- kode: 2.17.03.2.01.02", "- kode: 2.17.04.2.01.02"))
                .containsExactly("2.17.04.2.01.02/kode");
        assertThat(foundBy("NOM-03", "- kode: 2.17.03.2.01.02", "- kode: 2.17.03.2.01.09"))
                .isEmpty();
    }

    @Test
    void a_regency_uses_the_authority_of_regencies() {
        assertThat(foundBy("NOM-04", "- kode: 2.17.01.2.01\n", "- kode: 2.17.01.1.01\n"))
                .hasSize(1);
        assertThat(foundBy("NOM-04", "kode_wilayah: \"35.99\"", "kode_wilayah: \"35\""))
                .hasSize(2);
        assertThat(foundBy("NOM-04")).isEmpty();
    }

    @Test
    void a_program_is_of_the_field_of_the_department() {
        assertThat(foundBy("NOM-05", "bidang_urusan: \"2.17\"", "bidang_urusan: \"3.30\""))
                .hasSize(2);
        assertThat(foundBy("NOM-05", "bidang_urusan: \"2.17\"", "bidang_urusan: \"3.30, 2.17\""))
                .isEmpty();
    }

    @Test
    void a_code_is_in_the_list() {
        assertThat(foundBy("NOM-06", "- kode: 2.17.01.2.01.01", "- kode: 2.17.01.2.01.19"))
                .hasSize(1);
        assertThat(foundBy("NOM-06", "- kode: 2.17.01.2.01.01", "- kode: 2.17.01.2.01.07"))
                .isEmpty();
    }

    @Test
    void another_field_without_data_gives_no_finding() {
        assertThat(PlanFixture.found(
                        "bidang_urusan: \"2.17\"", "bidang_urusan: \"3.30\"",
                        "- kode: 2.17.03\n", "- kode: 3.30.02\n",
                        "- kode: 2.17.03.2.01\n", "- kode: 3.30.02.2.01\n",
                        "- kode: 2.17.03.2.01.01\n", "- kode: 3.30.02.2.01.01\n",
                        "- kode: 2.17.03.2.01.02\n", "- kode: 3.30.02.2.01.02\n",
                        "- kode: 2.17.01\n", "- kode: 3.30.01\n",
                        "- kode: 2.17.01.2.01\n", "- kode: 3.30.01.2.01\n",
                        "- kode: 2.17.01.2.01.01\n", "- kode: 3.30.01.2.01.01\n",
                        "- program: 2.17.01", "- program: 3.30.01",
                        "- program: 2.17.03", "- program: 3.30.02"))
                .noneMatch(finding -> finding.startsWith("NOM"));
    }

    @Test
    void the_list_is_in_force_when_the_plan_is_enacted() {
        assertThat(foundBy("NOM-07", "Kepmendagri 050-5889/2021", "Kepmendagri 050-3708/2020"))
                .hasSize(1);
        assertThat(foundBy("NOM-07")).isEmpty();
    }

    @Test
    void a_misspelt_name_is_a_slip() {
        var name = "nama: Penyusunan Dokumen Perencanaan Perangkat Daerah";
        assertThat(foundBy("NOM-11", name, name.replace("Dokumen", "Dokomen"))).containsExactly("2.17.01.2.01.01/nama");
        assertThat(foundBy("NOM-11", name, name.replace("Dokumen", "dokumen"))).isEmpty();
    }

    @Test
    void another_name_belongs_to_another_code() {
        var name = "nama: Penyusunan Dokumen Perencanaan Perangkat Daerah";
        assertThat(foundBy("NOM-12", name, "nama: Evaluasi Kinerja Perangkat Daerah"))
                .containsExactly("2.17.01.2.01.01/nama");
        assertThat(PlanFixture.sentences(name, "nama: Evaluasi Kinerja Perangkat Daerah"))
                .anySatisfy(sentence -> assertThat(sentence).contains("milik kode 2.17.01.2.01.07"));
        assertThat(foundBy("NOM-12")).isEmpty();
    }

    @Test
    void a_subkegiatan_has_its_official_indicator() {
        var indicator = "nama: Jumlah Dokumen Perencanaan Perangkat Daerah";
        assertThat(foundBy("NOM-13", indicator, "nama: Jumlah rapat perencanaan"))
                .containsExactly("2.17.01.2.01.01-1/nama");
        assertThat(foundBy("NOM-13", indicator, "nama: jumlah dokumen perencanaan PD"))
                .isEmpty();
    }

    @Test
    void a_doubtful_wording_says_so() {
        assertThat(PlanFixture.sentences(
                        "nama: Jumlah Koperasi yang Memenuhi Peraturan", "nama: Jumlah Koperasi menurut Peraturan"))
                .anySatisfy(sentence -> assertThat(sentence).contains("perlu dicek"));
    }

    @Test
    void a_subkegiatan_has_its_official_unit() {
        var indicator = "nama: Jumlah Dokumen Perencanaan Perangkat Daerah\n                  satuan: ";
        assertThat(foundBy("NOM-14", indicator + "Dokumen", indicator + "Laporan"))
                .containsExactly("2.17.01.2.01.01-1/satuan");
        assertThat(foundBy("NOM-14", indicator + "Dokumen", indicator + "dokumen"))
                .isEmpty();
    }
}
