package id.benangmerah;

import id.benangmerah.kernel.Angka;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/// Tells the operator what a command is doing: one line a step, with counts and rates while
/// a long step goes on. A terminal sees the line change; a file gets a line every ten seconds.
final class ConsoleProgress {

    private static final Duration IN_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_FILE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private String step = "";
    private Instant started = Instant.now();
    private Instant shown = Instant.now();

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    void step(String name) {
        step = name;
        started = Instant.now();
        shown = started;
        if (terminal) out.print("  " + name + " …");
    }

    /// Called as often as the work likes; writes seldom.
    void count(long done, long total) {
        var now = Instant.now();
        if (Duration.between(shown, now).compareTo(terminal ? IN_TERMINAL : IN_FILE) < 0) return;
        shown = now;
        var line = "  " + step + " … " + Angka.format(done) + " dari " + Angka.format(total) + rate(done, now);
        if (terminal) out.print("\r" + line + "   ");
        else out.println(line);
    }

    void done(String result) {
        var seconds =
                BigDecimal.valueOf(Duration.between(started, Instant.now()).toMillis(), 3);
        var line = "  " + step + ": " + result + " (" + Angka.format(seconds, 1) + " detik)";
        out.println(terminal ? "\r" + line + " ".repeat(30) : line);
    }

    private String rate(long done, Instant now) {
        long millis = Math.max(1, Duration.between(started, now).toMillis());
        return ", " + Angka.format(done * 1000 / millis) + " per detik";
    }
}
