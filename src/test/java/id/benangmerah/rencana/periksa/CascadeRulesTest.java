package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The nearest sound neighbour is [SoundPlanTest].
class CascadeRulesTest {
    @Test
    void a_kegiatan_has_an_indikator() {
        assertThat(found("""
                          indikator:
                            - id: 2.17.03.2.01-1
                              nama: Jumlah koperasi yang diperiksa dan diawasi
                              satuan: Unit Usaha
                              kondisi_awal: {tahun: 2021, nilai: 150}
                              target: {2022: 165, 2023: 180, 2024: 195, 2025: 210, 2026: 225}
                              kondisi_akhir: 225
                """, "          indikator: []\n")).contains("KSK-01 2.17.03.2.01");
    }

    @Test
    void a_sasaran_is_served_by_a_program() {
        assertThat(found("sasaran: S2\n      tujuan_cetak", "sasaran: S1\n      tujuan_cetak"))
                .contains("KSK-02 S2");
    }

    @Test
    void a_heading_over_a_program_is_a_tujuan_and_a_sasaran_of_the_plan() {
        assertThat(
                        found(
                                "tujuan_cetak: Meningkatnya koperasi sehat\n      sasaran_cetak: Meningkatnya kepatuhan koperasi",
                                "tujuan_cetak: Persentase UMKM yang naik kelas\n      sasaran_cetak: Meningkatnya kepatuhan koperasi"))
                .contains("KSK-03 2.17.03/tujuan_cetak");
        assertThat(found("sasaran_cetak: Meningkatnya kepatuhan koperasi", "sasaran_cetak: Meningkatnya skala UMKM"))
                .contains("KSK-04 2.17.03/sasaran_cetak");
    }

    @Test
    void a_program_stands_under_a_sasaran_it_has_a_word_in_common_with() {
        assertThat(found(
                        "sasaran_cetak: Meningkatnya kepatuhan koperasi",
                        "sasaran_cetak: Meningkatnya akuntabilitas kinerja Dinas"))
                .contains("KSK-05 2.17.03/sasaran_cetak");
    }

    @Test
    void a_sasaran_has_a_strategi_and_a_strategi_is_used() {
        assertThat(found("""
                    - tujuan: T1
                      indikator_tujuan: T1-1
                      sasaran: S2
                      indikator_sasaran: S2-1
                      strategi: ST2
                      arah: [{cetak: Perencanaan dan evaluasi kinerja yang tertib, arah: AK2}]
                """, "")).contains("KSK-06 S2", "KSK-07 ST2", "KSK-07 AK2");
    }

    @Test
    void a_policy_of_the_table_is_in_the_list() {
        assertThat(found("menurut risiko, arah: AK1}]", "menurut risiko, arah: AK1}, {cetak: Pendampingan koperasi}]"))
                .anyMatch(finding -> finding.startsWith("KSK-08"));
    }

    @Test
    void a_promise_is_answered() {
        assertThat(found(
                        "    - {id: AK1, nama:",
                        "    - {id: AK3, nama: \"Sertifikasi halal 10.000 produk\"}\n    - {id: AK1, nama:"))
                .contains("KSK-07 AK3", "KSK-09 AK3");
    }

    @Test
    void a_tujuan_serves_the_region_and_a_program_has_an_owner() {
        assertThat(found("    mendukung: [RPD-T1]\n", "")).contains("KSK-10 T1");
        assertThat(found(
                        "unit_kerja: Sekretariat\n      lokasi: Kabupaten Contoh\n      sumber_dana: APBD\n      indikator:\n        - id: 2.17.01-1",
                        "lokasi: Kabupaten Contoh\n      sumber_dana: APBD\n      indikator:\n        - id: 2.17.01-1"))
                .contains("KSK-11 2.17.01/unit_kerja");
    }

    @Test
    void problems_and_issues_are_answered() {
        assertThat(found(
                        "      nama: Belum optimalnya kepatuhan koperasi\n      masalah:",
                        "      nama: Belum adanya sertifikat tanah\n      masalah:",
                        "nama: Pengawasan koperasi belum menjangkau semua koperasi",
                        "nama: Sengketa lahan berlarut"))
                .contains("KSK-12 MP1");
        assertThat(found("{id: I1, nama: Kepatuhan koperasi}", "{id: I1, nama: Sengketa lahan pasar desa}"))
                .contains("KSK-13 I1");
    }

    @Test
    void a_policy_and_a_service_are_answered_by_what_is_done() {
        assertThat(found(
                        "    - {id: AK1, nama:",
                        "    - {id: AK3, nama: Pembangunan kawasan pariwisata}\n    - {id: AK1, nama:"))
                .contains("KSK-14 AK3");
        assertThat(found(
                        "permasalahan:\n  pemetaan",
                        "  layanan:\n    - {id: L1, nama: Pengesahan akta pendirian}\n"
                                + "    - {id: L2, nama: Pengawasan koperasi}\npermasalahan:\n  pemetaan"))
                .contains("KSK-14 L1")
                .doesNotContain("KSK-14 L2");
    }

    @Test
    void a_problem_is_not_its_own_cause() {
        assertThat(found(
                        "nama: Pengawasan koperasi belum menjangkau semua koperasi",
                        "nama: Belum optimalnya kepatuhan koperasi"))
                .contains("KSK-15 MP1.1");
    }

    @Test
    void a_column_that_names_the_department_once_names_no_unit() {
        var owner =
                "unit_kerja: Sekretariat\n      lokasi: Kabupaten Contoh\n      sumber_dana: APBD\n      indikator:\n        - id: 2.17.01-1";
        var other =
                "unit_kerja: Bidang Koperasi\n      lokasi: Kabupaten Contoh\n      sumber_dana: APBD\n      indikator:\n        - id: 2.17.03-1";
        var merged = other.replace("unit_kerja: Bidang Koperasi\n      ", "");
        assertThat(found(owner, owner.replace("Sekretariat", "Dinas Koperasi dan Usaha Mikro"), other, merged))
                .contains("KSK-11 2.17.01/unit_kerja");
        assertThat(found(other, merged)).noneMatch(finding -> finding.startsWith("KSK-11"));
    }

    @Test
    void a_heading_in_other_words_is_reworded() {
        assertThat(found(
                        "sasaran_cetak: Meningkatnya akuntabilitas kinerja Dinas",
                        "sasaran_cetak: Meningkatnya akuntabilitas kinerja instansi"))
                .contains("KTP-33 2.17.01/sasaran_cetak");
    }
}
