package id.benangmerah;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line, `./benang`. Commands that need no database start no framework.
@Command(
        name = "benang",
        description = "Benang Merah: rencana yang membuktikan dirinya.",
        mixinStandardHelpOptions = true,
        subcommands = {
            JalanCommand.class,
            PeriksaCommand.class,
            TautCommand.class,
            HitungCommand.class,
            AuditCommand.class,
            KunciCommand.class,
            WarmUpCommand.class
        })
public final class Benang {

    private Benang() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.of("id", "ID"));
        int code = commandLine()
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(args);
        if (code != CONTINUES) System.exit(code);
    }

    /// Whatever the locale of the shell says: what commands print is read by machines too.
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /// The exit code of a command that goes on in other threads, such as the web server.
    static final int CONTINUES = -1;

    /// The exit code when the surroundings do not allow a command to run.
    static final int CANNOT_RUN = 3;

    static CommandLine commandLine() {
        return WrongOptions.explainedBy(new CommandLine(new Benang())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle("perintah"))
                .setExecutionExceptionHandler(Benang::explain));
    }

    /// What the operator can put right is told in one sentence; a bug keeps its stack trace.
    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            var sentence = sentenceOf(cause);
            if (sentence != null) {
                System.err.println("benang: " + sentence);
                return CANNOT_RUN;
            }
        }
        throw problem;
    }

    private static @Nullable String sentenceOf(Throwable cause) {
        return switch (cause) {
            case UncheckedIOException known -> known.getMessage();
            case PoolInitializationException known ->
                "basis data tidak dapat dihubungi; periksa BENANG_DB_URL. (" + known.getMessage() + ")";
            default -> null;
        };
    }
}
