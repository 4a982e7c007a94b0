package id.benangmerah.benchmark;

import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.periksa.Checker;
import id.benangmerah.rencana.periksa.SyntheticPlan;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The checker on the real plan and on sound plans of growing size, beside the reading of the
/// same file.
final class CheckerBenchmark {
    private final int runs;

    CheckerBenchmark(int runs) {
        this.runs = runs;
    }

    void run() {
        measure("rencana nyata", ShippedPlan.text());
        for (int subKegiatan : new int[] {31, 120, 500})
            measure("%d subkegiatan, 5 tahun".formatted(subKegiatan), SyntheticPlan.yaml(5, subKegiatan));
        System.out.println("./benang periksa, dari perintah sampai selesai");
        System.out.println("  rencana nyata " + Timing.of(runs, CheckerBenchmark::command));
        System.out.println("memori puncak: " + Timing.peakMemory());
    }

    /// The whole command as somebody types it; it ends with 1, because contradictions are open.
    private static void command() {
        try {
            var ended = new ProcessBuilder("./benang", "periksa", "data/renstra/pasuruan-diskop-ukm-2024-2026.yaml")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (ended != 1) throw new IllegalStateException("./benang periksa ended with " + ended);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(String name, String yaml) {
        var plan = RenstraYaml.read(yaml).renstra();
        System.out.printf(
                "%-28s %,9d huruf, %d temuan%n",
                name, yaml.length(), Checker.check(plan).findings().size());
        System.out.println("  membaca     " + Timing.of(runs, () -> RenstraYaml.read(yaml)));
        System.out.println("  memeriksa   " + Timing.of(runs, () -> Checker.check(plan)));
    }
}
