package id.benangmerah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TautCommandTest {

    private static final String TABLE = "docs/contoh/taut.csv";
    private static final String CONFIG = "docs/contoh/taut.yaml";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_example_finds_the_enterprises_written_twice() throws IOException {
        assertThat(run(TABLE, "--config", CONFIG, "--out", result()))
                .as(err::toString)
                .isZero();
        assertThat(Files.readAllLines(Path.of(result())))
                .startsWith("kiri,kanan,peluang,bobot,putusan,kelompok,sebab")
                .anyMatch(line -> line.startsWith("U057,U058,") && line.contains(",cocok,"))
                .anyMatch(line -> line.startsWith("U059,U060,") && line.contains(",cocok,"))
                .anyMatch(line -> line.contains("tanggal_lahir: hari dan bulan tertukar"));
        assertThat(out.toString()).startsWith("60 baris");
    }

    @Test
    void of_two_files_only_pairs_across_them_are_told() throws IOException {
        var lines = Files.readAllLines(Path.of(TABLE));
        var second = folder.resolve("kedua.csv");
        Files.write(second, lines);
        assertThat(run(TABLE, second.toString(), "--config", CONFIG, "--out", result()))
                .isZero();
        assertThat(Files.readAllLines(Path.of(result()))).anyMatch(line -> line.startsWith("U001,U001,"));
    }

    @Test
    void what_cannot_be_used_is_told_in_one_sentence() throws IOException {
        assertThat(run("tidak-ada.csv", "--config", CONFIG, "--out", result())).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("benang: berkas “tidak-ada.csv” tidak ada.");
        err.getBuffer().setLength(0);
        var config = folder.resolve("c.yaml");
        Files.writeString(config, "kolom: [{nama: x, jenis: warna}]\nblok: [sama(y)]\n");
        assertThat(run(TABLE, "--config", config.toString(), "--out", result())).isEqualTo(2);
        assertThat(err.toString())
                .contains("jenis “warna” tidak dikenal")
                .contains("tidak ada kolom bernama “y”")
                .hasLineCount(1);
        err.getBuffer().setLength(0);
        Files.writeString(config, "kolom: [{nama: x, jenis: nama}]\nblok: [sama(x)]\n");
        assertThat(run(TABLE, "--config", config.toString(), "--out", result())).isEqualTo(2);
        assertThat(err.toString()).contains("tidak punya kolom x").hasLineCount(1);
    }

    private String result() {
        return folder.resolve("pairs.csv").toString();
    }

    private int run(String... args) {
        var words = new String[args.length + 1];
        words[0] = "taut";
        System.arraycopy(args, 0, words, 1, args.length);
        return Benang.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
