package id.benangmerah;

import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.periksa.About;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.periksa.Rulebook;
import id.benangmerah.rencana.periksa.report.CheckedPlan;
import id.benangmerah.rencana.periksa.report.ReportFormat;
import id.benangmerah.rencana.periksa.report.RuleText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `./benang periksa`: what is wrong in a plan file. No framework and no database.
@Command(
        name = "periksa",
        description = "Memeriksa berkas rencana: hitungan, pengulangan, satuan, kaitan, uang, dan bentuk.",
        footer = {"", "Kode keluar: 0 tanpa galat terbuka, 1 ada galat terbuka, 2 berkas tidak terbaca."},
        mixinStandardHelpOptions = true)
final class PeriksaCommand implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "BERKAS", arity = "0..1", description = "Berkas rencana; - untuk masukan standar.")
    private @Nullable String file;

    @Option(
            names = "--format",
            paramLabel = "BENTUK",
            defaultValue = "text",
            converter = FormatWord.class,
            description = "text, json, sarif, atau markdown (baku: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--rule", paramLabel = "KODE", description = "Hanya aturan ini; dapat diulang.")
    private List<String> codes = List.of();

    @Option(
            names = "--level",
            paramLabel = "TINGKAT",
            defaultValue = "saran",
            converter = LevelWord.class,
            description = "galat, peringatan, atau saran: tingkat ini dan yang lebih berat.")
    private Level level = Level.SARAN;

    @Option(names = "--explain", paramLabel = "KODE", description = "Menerangkan satu aturan; tanpa berkas.")
    private @Nullable String explained;

    @Option(names = "--warna", description = "Berwarna juga bila keluarannya bukan terminal.")
    private boolean coloured;

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /// Indonesian or not, a word of the command line is told back when it is not known.
    static final class LevelWord implements ITypeConverter<Level> {
        @Override
        public Level convert(String word) {
            return word(Level.values(), word);
        }
    }

    static final class FormatWord implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String word) {
            return word(ReportFormat.values(), word);
        }
    }

    @Override
    public Integer call() {
        if (explained != null) {
            print(RuleText.of(rule(explained)));
            return CLEAN;
        }
        if (file == null) throw wrong("belum ada berkas. Tulis ./benang periksa BERKAS.yaml; - untuk masukan standar.");
        var wanted = codes.stream().map(this::rule).map(About::code).collect(Collectors.toSet());
        CompletableFuture.runAsync(Rulebook::list);
        var yaml = read(file);
        if (yaml == null) return UNREADABLE;
        return switch (RenstraYaml.read(yaml)) {
            case RenstraYaml.Unreadable unreadable -> {
                tell(unreadable, yaml);
                yield UNREADABLE;
            }
            case RenstraYaml.Readable(var renstra) -> {
                var plan = CheckedPlan.of(renstra, fileName(), yaml)
                        .only(finding -> finding.level().compareTo(level) <= 0
                                && (wanted.isEmpty() || wanted.contains(finding.code())));
                print(format.write(plan, coloured || isTerminal()));
                yield plan.report().open(Level.GALAT).isEmpty() ? CLEAN : WRONG;
            }
        };
    }

    private @Nullable String read(String name) {
        try {
            var bytes = name.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(name));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException _) {
            tell("berkas “" + name + "” tidak ada.");
        } catch (CharacterCodingException _) {
            tell("berkas “" + name + "” bukan teks UTF-8.");
        } catch (IOException e) {
            tell("berkas “" + name + "” tidak dapat dibaca: " + e.getMessage());
        }
        return null;
    }

    private void tell(RenstraYaml.Unreadable unreadable, String yaml) {
        print(format.write(unreadable, fileName(), yaml));
        tell("%s bukan rencana yang terbaca; %d masalah."
                .formatted(fileName(), unreadable.problems().size()));
    }

    private String fileName() {
        return file == null || file.equals(STANDARD_INPUT) ? "stdin" : file;
    }

    private About rule(String code) {
        return Rulebook.find(code)
                .orElseThrow(() -> wrong("tidak ada aturan berkode “%s”. Kode aturan: %s."
                        .formatted(
                                code, Rulebook.list().stream().map(About::code).collect(Collectors.joining(", ")))));
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal() && System.getenv("NO_COLOR") == null;
    }

    private static <T extends Enum<T>> T word(T[] known, String word) {
        return Arrays.stream(known)
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“%s” tidak dikenal; beri %s"
                        .formatted(
                                word,
                                Arrays.stream(known)
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
    }

    private void print(String text) {
        var out = commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private void tell(String sentence) {
        commandLine().getErr().println("benang: " + sentence);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(commandLine(), sentence);
    }

    private CommandLine commandLine() {
        if (spec == null) throw new IllegalStateException("not run by picocli");
        return spec.commandLine();
    }
}
