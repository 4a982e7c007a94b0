package id.benangmerah;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.ShippedPlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PeriksaCommandTest {

    private static final String PLAN = ShippedPlan.text();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void open_contradictions_are_told_with_their_line() throws IOException {
        assertThat(run("periksa", file(PLAN), "--rule", "jml-02")).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(
                        "Pemeriksaan Renstra: Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan 2024-2026")
                .contains("Bab VI Program, kegiatan, dan pendanaan")
                .contains("✕ galat  JML-02  Pagu program sama dengan jumlah pagu kegiatannya")
                .contains("tertulis    Rp 1.892.996.143")
                .containsPattern("rencana\\.yaml:\\d+:\\d+ │ pagu: \\{2024: 1564459622, 2025")
                .contains("JML-02:2.17.06/pagu/2026~2.17.06.2.01/pagu/2026#")
                .contains("1 galat, 0 peringatan, 0 saran terbuka; 0 temuan diterima.")
                .doesNotContain("\033");
    }

    @Test
    void accepted_findings_stand_apart_and_do_not_count() throws IOException {
        run("periksa", file(PLAN), "--rule", "JML-02");
        var id = out.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("JML-02:"))
                .findFirst();
        var accepted = PLAN + """

                pemeriksaan:
                  diterima:
                    - temuan: "%s"
                      alasan: Pembulatan satu rupiah pada cetakan
                      oleh: Bappelitbangda
                  dimatikan: []
                """.formatted(id.orElseThrow());
        out.getBuffer().setLength(0);
        assertThat(run("periksa", file(accepted), "--rule", "JML-02")).isZero();
        assertThat(out.toString())
                .contains("Diterima dengan alasan", "alasan: Pembulatan satu rupiah pada cetakan (Bappelitbangda)")
                .contains("0 galat, 0 peringatan, 0 saran terbuka; 1 temuan diterima.");
    }

    @Test
    void colours_are_for_terminals_or_for_who_asks() throws IOException {
        run("periksa", file(PLAN), "--warna");
        assertThat(out.toString()).contains("\033[1;31m✕ galat\033[0m");
    }

    @Test
    void machines_read_json() throws IOException {
        assertThat(run("periksa", file(PLAN), "--format", "json", "--level", "galat"))
                .isEqualTo(1);
        var json = new JsonMapper().readTree(out.toString());
        assertThat(json.at("/versi").intValue()).isEqualTo(1);
        assertThat(json.at("/rencana/perangkat_daerah").stringValue()).startsWith("Dinas Koperasi");
        assertThat(json.at("/jumlah/peringatan").intValue()).isZero();
        assertThat(json.at("/temuan").size()).isEqualTo(json.at("/jumlah/galat").intValue());
        var finding = json.at("/temuan/0");
        assertThat(finding.propertyNames())
                .containsExactly(
                        "id",
                        "aturan",
                        "tingkat",
                        "keadaan",
                        "bab",
                        "kalimat",
                        "tertulis",
                        "pembanding",
                        "seharusnya",
                        "saran",
                        "penerimaan");
        assertThat(finding.at("/tertulis").propertyNames())
                .containsExactly("nilai", "tempat", "jalur", "bagian", "baris", "kolom");
    }

    @Test
    void an_unreadable_file_is_json_too() throws IOException {
        assertThat(run("periksa", file("tujuan: 7\n"), "--format", "json")).isEqualTo(2);
        var problem = new JsonMapper().readTree(out.toString()).at("/masalah_baca/0");
        assertThat(problem.at("/baris").intValue()).isEqualTo(1);
    }

    @Test
    void editors_read_sarif_and_people_markdown() throws IOException {
        run("periksa", file(PLAN), "--format", "sarif");
        assertThat(new JsonMapper().readTree(out.toString()).at("/version").stringValue())
                .isEqualTo("2.1.0");
        out.getBuffer().setLength(0);
        run("periksa", file(PLAN), "--format", "markdown");
        assertThat(out.toString()).startsWith("# Pemeriksaan Renstra: ").contains("- Tertulis: **Rp 1.892.996.143**");
    }

    @Test
    void an_unreadable_file_is_told_with_line_and_column() throws IOException {
        var broken = PLAN.replaceFirst("(?m)^identitas:\n  id:", "identitas:\n  ident:");
        assertThat(run("periksa", file(broken))).isEqualTo(2);
        assertThat(out.toString()).containsPattern("rencana\\.yaml:\\d+:3: kunci \"ident\" tidak dikenal");
        assertThat(err.toString()).contains("bukan rencana yang terbaca");
        assertThat(run("periksa", folder.resolve("tidak-ada.yaml").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("tidak-ada.yaml” tidak ada.");
        assertThat(run("periksa", file("identitas: [\n"))).isEqualTo(2);
        Files.write(folder.resolve("rencana.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(run("periksa", folder.resolve("rencana.yaml").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("bukan teks UTF-8");
    }

    @Test
    void a_rule_is_explained_without_a_file() {
        assertThat(run("periksa", "--explain", "jml-03")).isZero();
        assertThat(out.toString())
                .startsWith("JML-03  galat  Jumlah total sama dengan jumlah pagu program")
                .contains("Dasar   Permendagri 86/2017");
        assertThat(run("periksa", "--explain", "XYZ-99")).isEqualTo(2);
        assertThat(err.toString()).contains("tidak ada aturan berkode “XYZ-99”");
    }

    @Test
    void what_is_missing_or_unknown_gets_a_sentence() {
        assertThat(run("periksa")).isEqualTo(2);
        assertThat(err.toString()).startsWith("benang: belum ada berkas.");
        assertThat(run("periksa", "x.yaml", "--level", "berat")).isEqualTo(2);
        assertThat(err.toString()).contains("--level: “berat” tidak dikenal; beri galat, peringatan, saran.");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("rencana.yaml"), text, StandardCharsets.UTF_8)
                .toString();
    }

    private int run(String... arguments) {
        return Benang.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
