package id.benangmerah.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Repeated runs of one piece of work, after one that does not count.
///
/// @param millis sorted
record Timing(List<Double> millis) {

    static Timing of(int runs, Runnable work) {
        work.run();
        var millis = new ArrayList<Double>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(Double::compare);
        return new Timing(List.copyOf(millis));
    }

    double median() {
        return millis.get(millis.size() / 2);
    }

    @Override
    public String toString() {
        return "%9.0f ms   (%.0f – %.0f)".formatted(median(), millis.getFirst(), millis.getLast());
    }

    /// The largest resident memory of this process and of the database servers below it, in
    /// megabytes; servers share their buffers, so their sum counts those more than once.
    static String peakMemory() {
        return "JVM %d MB, PostgreSQL terbesar %d MB".formatted(peak(ProcessHandle.current()), largestServer());
    }

    private static long largestServer() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .mapToLong(Timing::peak)
                .max()
                .orElse(0);
    }

    private static long peak(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }
}
