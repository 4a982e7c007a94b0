package id.benangmerah;

import id.benangmerah.database.Database;
import id.benangmerah.identity.DemoAccounts;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./benang jalan`: opens the database, loads the plan and the demonstration evidence when
/// it is empty, and serves the web application until it is told to stop.
@Command(name = "jalan", description = "Menjalankan aplikasi web.", mixinStandardHelpOptions = true)
final class JalanCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "Port HTTP (baku: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", defaultValue = "var", description = "Folder data (baku: ${DEFAULT-VALUE}).")
    private Path dataDir = Path.of("var");

    @Option(
            names = "--usaha",
            defaultValue = "237352",
            description = "Jumlah usaha yang disimulasikan pada mula pertama, 1.000 sampai 10.000.000 (baku: 237352).")
    private int usaha;

    @Spec
    private @Nullable CommandSpec spec;

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        if (usaha < 1_000 || usaha > 10_000_000) throw wrong("--usaha: beri angka 1000 sampai 10000000.");
        if (port < 0 || port > 65_535) throw wrong("--port: beri angka 0 sampai 65535.");
        if (!isFree(port)) {
            System.err.println("benang: port " + port + " sudah dipakai program lain; hentikan program itu atau pilih"
                    + " port lain, misalnya --port " + (port + 1) + ".");
            return Benang.CANNOT_RUN;
        }
        out.println("Benang Merah");
        var progress = new ConsoleProgress(out);
        var database = FirstStart.open(dataDir, progress);
        var accounts = prepare(database, progress);
        progress.step("Aplikasi web");
        WebStart.run(database, dataDir, port);
        progress.done("siap");
        greet(accounts);
        return Benang.CONTINUES;
    }

    /// A start that fails must not leave the server running.
    private DemoAccounts prepare(Database database, ConsoleProgress progress) {
        boolean prepared = false;
        try {
            var first = new FirstStart(database.dataSource(), dataDir, progress);
            first.loadPlan();
            first.loadEvidence(usaha);
            var accounts = first.createAccounts();
            prepared = true;
            return accounts;
        } finally {
            if (!prepared) database.close();
        }
    }

    private void greet(DemoAccounts accounts) {
        out.println();
        out.println("Benang Merah siap di http://localhost:" + port + "  (Ctrl-C menghentikan)");
        var lines = accounts.lines();
        if (lines.isEmpty()) {
            out.println("Sandi akun peragaan tidak tersimpan di " + accounts.file() + ".");
            return;
        }
        out.println("Akun peragaan (" + accounts.file() + "):");
        lines.forEach(line -> out.println("  " + line));
    }

    private ParameterException wrong(String sentence) {
        if (spec == null) throw new IllegalStateException("not run by picocli");
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static boolean isFree(int port) {
        if (port == 0) return true;
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
