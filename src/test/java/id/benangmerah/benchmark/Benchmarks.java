package id.benangmerah.benchmark;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./benang tolok-ukur`: measures what the documentation claims, with the comparison in the
/// same run. Not a test: nothing fails here.
@Command(
        name = "tolok-ukur",
        description = "Mengukur kecepatan dan memori, dengan pembanding dalam putaran yang sama.",
        mixinStandardHelpOptions = true)
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }

    @Command(
            name = "indikator",
            description = "Semua indikator × 24 kecamatan × 2021–2026, dibanding SQL tulisan tangan dan DuckDB.",
            mixinStandardHelpOptions = true)
    int indikator(
            @Option(names = "--usaha", defaultValue = "237352", description = "Jumlah usaha (baku: ${DEFAULT-VALUE}).")
                    int usaha,
            @Option(names = "--data", description = "Folder data; baku: target/tolok-ukur-<jumlah>.") @Nullable
                    Path data,
            @Option(names = "--ulang", defaultValue = "5", description = "Putaran (baku: ${DEFAULT-VALUE}).") int runs,
            @Option(names = "--tanpa-duckdb", description = "Lewati DuckDB.") boolean withoutDuckDb) {
        var folder = data == null ? Path.of("target", "tolok-ukur-" + usaha) : data;
        new IndikatorBenchmark(folder, usaha, runs, !withoutDuckDb).run();
        return 0;
    }

    @Command(
            name = "daftar",
            description = "Mula aplikasi, dan halaman pertama daftar koperasi dan usaha dengan tiap saringan.",
            mixinStandardHelpOptions = true)
    int daftar(
            @Option(names = "--usaha", defaultValue = "237352", description = "Jumlah usaha (baku: ${DEFAULT-VALUE}).")
                    int usaha,
            @Option(names = "--ulang", defaultValue = "5", description = "Putaran (baku: ${DEFAULT-VALUE}).") int runs,
            @Option(names = "--port", defaultValue = "8099", description = "Port HTTP (baku: ${DEFAULT-VALUE}).")
                    int port) {
        new ListBenchmark(Path.of("target", "tolok-ukur-" + usaha), runs, port).run(usaha);
        return 0;
    }

    @Command(
            name = "impor",
            description = "Impor satu register usaha dari CSV dan XLSX 25 kolom, dibanding COPY polos.",
            mixinStandardHelpOptions = true)
    int impor(
            @Option(names = "--baris", defaultValue = "237352", description = "Jumlah baris (baku: ${DEFAULT-VALUE}).")
                    int rows) {
        new ImportBenchmark(Path.of("target", "tolok-ukur-impor"), rows).run();
        return 0;
    }

    @Command(
            name = "tautan",
            description = "Mencari salinan yang rusak dalam satu register: waktu, memori, presisi, perolehan, F1.",
            mixinStandardHelpOptions = true)
    int tautan(
            @Option(names = "--baris", defaultValue = "237352", description = "Jumlah baris (baku: ${DEFAULT-VALUE}).")
                    int rows,
            @Option(names = "--ulang", defaultValue = "3", description = "Benih yang dicoba (baku: ${DEFAULT-VALUE}).")
                    int runs) {
        new LinkageBenchmark(Path.of("target", "tolok-ukur-tautan"), rows, runs).run();
        return 0;
    }

    @Command(
            name = "naskah",
            description = "Penyunting dengan naskah besar: membuka bagian dan kisi, menyimpan satu nilai.",
            mixinStandardHelpOptions = true)
    int naskah(
            @Option(
                            names = "--subkegiatan",
                            defaultValue = "500",
                            description = "Jumlah subkegiatan (baku: ${DEFAULT-VALUE}).")
                    int subKegiatan,
            @Option(names = "--ulang", defaultValue = "9", description = "Putaran (baku: ${DEFAULT-VALUE}).")
                    int runs) {
        new DraftBenchmark(runs).run(subKegiatan);
        return 0;
    }

    @Command(
            name = "peta",
            description = "Semua titik di memori: membaca, lalu tiap ubin kabupaten pada tingkat 9–16, dibanding COPY.",
            mixinStandardHelpOptions = true)
    int peta(
            @Option(names = "--usaha", defaultValue = "237352", description = "Jumlah usaha (baku: ${DEFAULT-VALUE}).")
                    int usaha,
            @Option(names = "--data", description = "Folder data; baku: target/tolok-ukur-<jumlah>.") @Nullable
                    Path data,
            @Option(names = "--ulang", defaultValue = "3", description = "Putaran (baku: ${DEFAULT-VALUE}).")
                    int runs) {
        new PetaBenchmark(data == null ? Path.of("target", "tolok-ukur-" + usaha) : data, usaha, runs).run();
        return 0;
    }

    @Command(
            name = "periksa",
            description = "Pemeriksaan rencana nyata dan rencana sintetis sampai 500 subkegiatan.",
            mixinStandardHelpOptions = true)
    int periksa(
            @Option(names = "--ulang", defaultValue = "9", description = "Putaran (baku: ${DEFAULT-VALUE}).")
                    int runs) {
        new CheckerBenchmark(runs).run();
        return 0;
    }
}
