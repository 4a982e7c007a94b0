package id.benangmerah;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.benangmerah.kernel.SpreadsheetText;
import id.benangmerah.linkage.LinkConfig;
import id.benangmerah.linkage.LinkResult;
import id.benangmerah.linkage.Linkage;
import id.benangmerah.linkage.PairExplanation;
import id.benangmerah.linkage.Table;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./benang taut`: which rows of one table, or of two, speak of the same thing. No framework and
/// no database.
@Command(
        name = "taut",
        description = "Mencari baris yang sama dalam satu berkas CSV, atau di antara dua berkas.",
        footer = {"", "Kode keluar: 0 selesai, 2 berkas tidak terbaca atau tidak tertulis."},
        mixinStandardHelpOptions = true)
final class TautCommand implements Callable<Integer> {

    private static final List<String> HEAD =
            List.of("kiri", "kanan", "peluang", "bobot", "putusan", "kelompok", "sebab");

    @Parameters(paramLabel = "BERKAS", arity = "1..2", description = "Satu atau dua berkas CSV dengan baris judul.")
    private List<Path> files = List.of();

    @Option(names = "--config", paramLabel = "YAML", required = true, description = "Kolom, blok, dan ambang.")
    private Path configFile = Path.of("");

    @Option(names = "--out", paramLabel = "CSV", required = true, description = "Berkas hasil: satu pasangan sebaris.")
    private Path out = Path.of("");

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /// What the operator can put right, as a sentence.
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    @Override
    public Integer call() {
        try {
            link();
            return CommandLine.ExitCode.OK;
        } catch (Unusable e) {
            commandLine().getErr().println("benang: " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private void link() throws Unusable {
        if (files.contains(out) || out.equals(configFile)) throw new Unusable("--out akan menimpa berkas masukan.");
        var read = TautConfig.of(text(configFile));
        var config = read.config();
        if (config == null) {
            throw new Unusable("“%s”: %s.".formatted(configFile, String.join("; ", read.problems())));
        }
        var result = Linkage.link(table(config), config);
        write(result);
        commandLine()
                .getOut()
                .printf(
                        Locale.of("id"),
                        "%,d baris, %,d pasangan dibandingkan: %,d pasangan dilaporkan, %,d kelompok. Hasil: %s%n",
                        result.table().size(),
                        result.compared(),
                        result.pairs().size(),
                        result.clusters().members().size(),
                        out);
        for (var left : result.leftOut()) {
            commandLine()
                    .getErr()
                    .printf("benang: aturan %s: %d blok terlalu besar, dilewati.%n", left.rule(), left.blocks());
        }
    }

    private Table table(LinkConfig config) throws Unusable {
        var columns = new ArrayList<String>();
        config.fields().forEach(field -> columns.addAll(field.columns()));
        if (config.id() != null && !columns.contains(config.id())) columns.add(config.id());
        var builder = new Table.Builder(columns);
        for (int i = 0; i < files.size(); i++) {
            if (i > 0) builder.second();
            add(files.get(i), columns, builder);
        }
        return builder.build();
    }

    private static void add(Path file, List<String> columns, Table.Builder builder) throws Unusable {
        var rows = rows(file);
        if (rows.size() < 2) throw new Unusable("berkas “" + file + "” tidak berisi baris.");
        var head = rows.getFirst().stream().map(String::strip).toList();
        var missing = columns.stream().filter(column -> !head.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new Unusable("berkas “%s” tidak punya kolom %s; yang ada: %s."
                    .formatted(file, String.join(", ", missing), String.join(", ", head)));
        }
        var places = columns.stream().map(head::indexOf).toList();
        for (var row : rows.subList(1, rows.size())) {
            builder.add(places.stream()
                    .map(at -> at < row.size() ? row.get(at) : "")
                    .toList());
        }
    }

    private static List<List<String>> rows(Path file) throws Unusable {
        var text = text(file);
        var head = text.lines().findFirst().orElse("");
        char separator = head.contains(";") && !head.contains(",") ? ';' : ',';
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return csv.stream().map(row -> List.copyOf(row.getFields())).toList();
        } catch (CsvParseException e) {
            throw new Unusable("berkas “" + file + "” bukan CSV yang terbaca: " + e.getMessage());
        } catch (IOException e) {
            throw new Unusable("berkas “" + file + "” tidak dapat dibaca: " + e.getMessage());
        }
    }

    private static String text(Path file) throws Unusable {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException _) {
            throw new Unusable("berkas “" + file + "” tidak ada.");
        } catch (CharacterCodingException _) {
            throw new Unusable("berkas “" + file + "” bukan teks UTF-8.");
        } catch (IOException e) {
            throw new Unusable("berkas “" + file + "” tidak dapat dibaca: " + e.getMessage());
        }
    }

    private void write(LinkResult result) throws Unusable {
        var pairs = result.pairs();
        try (var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(HEAD);
            for (int i = 0; i < pairs.size(); i++) {
                int left = pairs.left(i);
                int right = pairs.right(i);
                int cluster = result.clusters().of(left);
                boolean together = cluster >= 0 && cluster == result.clusters().of(right);
                csv.writeRecord(
                        name(result, left),
                        name(result, right),
                        String.format(Locale.ROOT, "%.4f", pairs.probability(i)),
                        String.format(Locale.ROOT, "%.2f", pairs.weight(i)),
                        together ? "cocok" : "periksa",
                        together ? Integer.toString(cluster + 1) : "",
                        SpreadsheetText.disarm(why(result.explain(left, right))));
            }
        } catch (IOException e) {
            throw new Unusable("berkas “" + out + "” tidak dapat ditulis: " + e.getMessage());
        }
    }

    /// The row of a file, counted from 1 below its head, unless a column names it.
    private static String name(LinkResult result, int row) {
        var id = result.config().id();
        if (id != null) return SpreadsheetText.disarm(result.table().text(row, id));
        int boundary = result.table().boundary();
        return Integer.toString(row < boundary ? row + 1 : row - boundary + 1);
    }

    private static String why(PairExplanation explanation) {
        return explanation.parts().stream()
                .map(part -> String.format(Locale.ROOT, "%s: %s (%+.1f)", part.field(), part.level(), part.weight()))
                .collect(Collectors.joining("; "));
    }

    private CommandLine commandLine() {
        if (spec == null) throw new IllegalStateException("not run by picocli");
        return spec.commandLine();
    }
}
