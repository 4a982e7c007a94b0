package id.benangmerah;

import id.benangmerah.kernel.Angka;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/// Tells the operator what a command is doing: one line a step, with counts and rates while
/// a long step goes on. A terminal sees the line change; a file gets a line every ten seconds.
public final class ConsoleProgress {

    private static final Duration IN_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_FILE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private String step = "";
    private String counted = "";
    private Instant started = Instant.now();
    private Instant countingSince = Instant.now();
    private Instant shown = Instant.now();

    public ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    void step(String name) {
        step = name;
        counted = "";
        started = Instant.now();
        shown = started;
        if (terminal) out.print("  " + name + " …");
    }

    /// A short word on what the step is at.
    void detail(String what) {
        if (terminal) rewrite(step + ": " + what + " …");
    }

    /// Called as often as the work likes; writes seldom. `what` is the part that is counted.
    void count(String what, long done, long total) {
        var now = Instant.now();
        if (!what.equals(counted)) {
            counted = what;
            countingSince = now;
        }
        boolean last = done == total;
        var pause = terminal ? IN_TERMINAL : IN_FILE;
        if (!last && Duration.between(shown, now).compareTo(pause) < 0) return;
        shown = now;
        var line = what + ": " + Angka.format(done) + " dari " + Angka.format(total) + rate(done, now);
        if (terminal) rewrite(line);
        else out.println("    " + line);
    }

    void done(String result) {
        var seconds =
                BigDecimal.valueOf(Duration.between(started, Instant.now()).toMillis(), 3);
        var line = step + ": " + result + " (" + Angka.format(seconds, 1) + " detik)";
        if (terminal) {
            rewrite(line);
            out.println();
        } else {
            out.println("  " + line);
        }
    }

    private void rewrite(String line) {
        out.printf("\r  %-90s", line);
    }

    private String rate(long done, Instant now) {
        long millis = Duration.between(countingSince, now).toMillis();
        return millis < 500 || done * 1000 < millis ? "" : ", " + Angka.format(done * 1000 / millis) + " per detik";
    }
}
