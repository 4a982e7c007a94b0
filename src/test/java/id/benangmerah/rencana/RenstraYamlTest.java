package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The smallest plan, and what the reader says when something is wrong with it.
class RenstraYamlTest {
    static final String SMALL = """
            identitas:
              id: contoh
              perangkat_daerah: Dinas Contoh
              daerah: Kabupaten Contoh
              kode_wilayah: "35.14"
              bidang_urusan: "2.17"
              periode: {awal: 2025, akhir: 2029}
            tujuan:
              - id: T1
                no_cetak: I
                nama: Koperasi tumbuh
                indikator:
                  - id: T1-1
                    nama: Persentase koperasi sehat
                    satuan: "%"
                    target: {2025: 10, 2029: 20.50}
                sasaran:
                  - {id: S1, no_cetak: "1", nama: Koperasi aktif, indikator: []}
            pendanaan:
              nomenklatur: {sumber: Kepmendagri 900.1.15.5-1317/2023, kode_tercetak: true}
              program:
                - kode: 2.17.03
                  nama: Program Pengawasan
                  sasaran: S1
                  indikator: []
                  pagu: {2025: 1000, 2026: 2000.50}
                  kegiatan: []
            """;

    @Test
    void a_small_plan_for_five_years_is_read() {
        var renstra = RenstraYaml.read(SMALL).renstra();
        assertThat(renstra.tahunList()).hasSize(5);
        assertThat(RenstraYaml.read(RenstraYaml.write(renstra)).renstra()).isEqualTo(renstra);
    }

    @Test
    void an_unknown_key_is_named_with_its_place() {
        assertThat(problems(SMALL.replace("nama: Koperasi tumbuh", "nama: Koperasi tumbuh\n    judul: x")))
                .isEqualTo(
                        "baris 12, kolom 5 (tujuan[0]): kunci \"judul\" tidak dikenal; yang ada: id, no_cetak, nama, "
                                + "mendukung, indikator, sasaran");
    }

    @Test
    void a_missing_key_is_named() {
        assertThat(problems(SMALL.replace("    nama: Koperasi tumbuh\n", "")))
                .isEqualTo("baris 9, kolom 5 (tujuan[0]): kunci \"nama\" belum ada");
    }

    @Test
    void a_wrong_type_is_named() {
        assertThat(problems(SMALL.replace("2026: 2000.50", "2026: 2.000.50")))
                .isEqualTo("baris 26, kolom 32 (pendanaan.program[0].pagu.2026): harus rupiah tanpa pemisah ribuan, "
                        + "bukan \"2.000.50\"");
        assertThat(problems(SMALL.replace("kegiatan: []", "kegiatan: tidak ada")))
                .isEqualTo("baris 27, kolom 17 (pendanaan.program[0].kegiatan): harus daftar, bukan \"tidak ada\"");
        assertThat(problems(SMALL.replace("awal: 2025,", "awal: dua ribu,")))
                .isEqualTo("baris 7, kolom 19 (identitas.periode.awal): harus tahun (1945-2100), bukan \"dua ribu\"");
    }

    @Test
    void a_duplicate_id_is_named() {
        assertThat(problems(SMALL.replace("{id: S1,", "{id: T1,"))).isEqualTo("""
                        baris 18, kolom 14 (tujuan[0].sasaran[0].id): id "T1" sudah dipakai di baris 9
                        baris 24, kolom 16 (pendanaan.program[0].sasaran): tidak ada bagian rencana dengan id "S1\"""");
    }

    @Test
    void a_key_written_twice_is_named() {
        assertThat(problems(SMALL.replace("{2025: 10, 2029: 20.50}", "{2025: 10, 2025: 11}")))
                .isEqualTo("baris 16, kolom 28 (tujuan[0].indikator[0].target): kunci \"2025\" ditulis dua kali");
    }

    @Test
    void a_year_outside_the_period_is_named() {
        assertThat(problems(SMALL.replace("2029: 20.50", "2030: 20.50")))
                .isEqualTo(
                        "baris 16, kolom 28 (tujuan[0].indikator[0].target.2030): tahun 2030 di luar periode 2025-2029");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_named() {
        assertThat(problems(SMALL.replace("{awal: 2025, akhir: 2029}", "{awal: 2029, akhir: 2025}")))
                .startsWith("baris 7, kolom 12 (identitas.periode): periode berakhir (2025) sebelum dimulai (2029)");
    }

    @Test
    void a_reference_to_nothing_is_named() {
        assertThat(problems(SMALL.replace("sasaran: S1", "sasaran: S9")))
                .isEqualTo(
                        "baris 24, kolom 16 (pendanaan.program[0].sasaran): tidak ada bagian rencana dengan id \"S9\"");
    }

    @Test
    void a_reference_to_the_wrong_kind_of_part_is_named() {
        assertThat(problems(SMALL.replace("sasaran: S1", "sasaran: T1-1")))
                .isEqualTo("baris 24, kolom 16 (pendanaan.program[0].sasaran): \"T1-1\" adalah indikator rencana, "
                        + "seharusnya sasaran");
    }

    @Test
    void text_nested_without_end_is_refused() {
        assertThat(problems("[".repeat(100_000))).startsWith("baris 1");
        assertThat(problems("tujuan: " + "[".repeat(20_000) + "]".repeat(20_000)))
                .isNotEmpty();
    }

    @Test
    void several_faults_are_all_named() {
        assertThat(problems(SMALL
                        .replace("nama: Koperasi tumbuh", "nama: \"\"")
                        .replace("2025: 1000,", "2025: seribu,")
                        .lines()
                        .toList()
                        .stream()
                        .reduce("", (a, b) -> a + b + "\n")))
                .hasLineCount(2);
    }

    @Test
    void broken_yaml_is_named_with_its_place() {
        assertThat(problems(SMALL.replace("{awal: 2025, akhir: 2029}", "{awal: 2025, akhir: 2029")))
                .startsWith("baris 8, kolom");
        assertThat(problems("")).isEqualTo("baris 1, kolom 1: berkas kosong");
        assertThat(problems("- satu")).startsWith("baris 1, kolom 1: harus pasangan kunci dan nilai, bukan daftar");
    }

    @Test
    void a_list_inside_itself_is_refused() {
        assertThat(problems(SMALL.replace("kegiatan: []", "kegiatan: &a [*a]"))).startsWith("baris 27");
    }

    private static String problems(String yaml) {
        return switch (RenstraYaml.read(yaml)) {
            case RenstraYaml.Readable _ -> "";
            case RenstraYaml.Unreadable(var problems) ->
                String.join("\n", problems.stream().map(ReadProblem::toString).toList());
        };
    }
}
