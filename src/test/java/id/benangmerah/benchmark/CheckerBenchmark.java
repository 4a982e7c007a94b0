package id.benangmerah.benchmark;

import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.periksa.Checker;
import id.benangmerah.rencana.periksa.SyntheticPlan;

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
        System.out.println("memori puncak: " + Timing.peakMemory());
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
