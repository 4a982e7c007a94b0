package id.benangmerah;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line, `./benang`. Commands that need no database start no framework.
@Command(
        name = "benang",
        description = "Benang Merah: rencana yang membuktikan dirinya.",
        mixinStandardHelpOptions = true,
        subcommands = {JalanCommand.class})
public final class Benang {

    private Benang() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.of("id", "ID"));
        int code = commandLine().execute(args);
        if (code != CONTINUES) System.exit(code);
    }

    /// The exit code of a command that goes on in other threads, such as the web server.
    static final int CONTINUES = -1;

    static CommandLine commandLine() {
        return new CommandLine(new Benang()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
