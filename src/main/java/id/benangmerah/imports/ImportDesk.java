package id.benangmerah.imports;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.User;
import id.benangmerah.imports.ImportRun.Stage;
import id.benangmerah.imports.field.Cleaner;
import id.benangmerah.imports.field.FieldKind.Choice;
import id.benangmerah.imports.field.ImportField;
import id.benangmerah.imports.table.SheetRow;
import id.benangmerah.imports.table.TableFormat;
import id.benangmerah.imports.table.TableSource;
import id.benangmerah.imports.table.UnreadableTable;
import id.benangmerah.privacy.SealedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// What people do with imports: hand a file in, say how its columns are read, look at what would
/// happen, take it over or leave it.
@Component
public class ImportDesk {

    /// The largest file that is taken in.
    public static final long LIMIT = 200L << 20;

    private static final int HEAD_WITHIN = 20;
    private static final int SAMPLE_ROWS = 2_000;

    private final ImportRuns runs;
    private final ImportProfiles profiles;
    private final ImportJobs jobs;
    private final ImportWork work;
    private final SealedFiles files;
    private final List<ImportTarget> targets;
    private final AuditLog audit;

    ImportDesk(
            ImportRuns runs,
            ImportProfiles profiles,
            ImportJobs jobs,
            ImportWork work,
            SealedFiles files,
            List<ImportTarget> targets,
            AuditLog audit) {
        this.runs = runs;
        this.profiles = profiles;
        this.jobs = jobs;
        this.work = work;
        this.files = files;
        this.targets = targets;
        this.audit = audit;
    }

    /// What came of a step.
    public sealed interface Outcome {}

    public record Done(long run) implements Outcome {}

    public record Refused(String sentence) implements Outcome {}

    /// The beginning of a file, for somebody who says what its columns are.
    ///
    /// @param unknown by field, what its first rows say that no word explains
    public record Peek(String description, SheetRow head, List<SheetRow> rows, Map<String, TreeSet<String>> unknown) {}

    /// The registries whose files this person may import.
    public List<ImportTarget> targets(User user) {
        return targets.stream().filter(each -> each.allows(user)).toList();
    }

    public List<SourceRanks.Source> sources() {
        return work.ranks().sources();
    }

    public String sourceName(String kode) {
        return work.ranks().nama(kode);
    }

    public ImportTarget target(ImportRun run) {
        return jobs.target(run);
    }

    public Optional<ImportRun> find(User user, long id) {
        var run = runs.find(id);
        run.ifPresent(each -> check(user, each));
        return run;
    }

    public Outcome upload(User user, String target, String source, String name, InputStream content) {
        var chosen = targets(user).stream()
                .filter(each -> each.kode().equals(target))
                .findFirst();
        if (chosen.isEmpty()) throw new AccessDeniedException("impor " + target);
        try {
            var kept = files.keep(content, LIMIT);
            if (kept.size() > LIMIT)
                return new Refused("Berkas terlalu besar; paling banyak " + (LIMIT >> 20) + " MB.");
            if (kept.size() == 0) return new Refused("Pilih berkas yang ada isinya.");
            return judge(user, chosen.get(), source, name, kept.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome judge(User user, ImportTarget target, String source, String name, String sha256)
            throws IOException {
        try (var file = files.open(sha256)) {
            var format = TableFormat.of(file.path());
            var rows = beginning(file.path(), HEAD_WITHIN);
            var guessed = ColumnMap.guess(rows, target.fields());
            if (guessed.fields().isEmpty()) {
                var first = firstFilled(rows);
                guessed = new ColumnMap(first.number(), List.of(first.cells()), Map.of(), Map.of(), Map.of());
            }
            var head = headOf(rows, guessed.headRow());
            var profile = profiles.findBest(target.kode(), source, head);
            var map = profile.isPresent() ? profile.get().map().over(guessed, head) : guessed;
            var kecamatan = user.kecamatan();
            long id = runs.add(
                    target.kode(),
                    source,
                    name,
                    sha256,
                    format.name(),
                    map.json(),
                    kecamatan == null ? null : kecamatan.kode(),
                    user.username());
            audit.record(Act.of(user.username(), "impor.unggah", "impor:" + id)
                    .because(name)
                    .changing(null, Map.of("target", target.kode(), "sumber", source, "sha256", sha256)));
            return new Done(id);
        } catch (UnreadableTable e) {
            files.discard(sha256);
            return new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static SheetRow firstFilled(List<SheetRow> rows) {
        return rows.stream().filter(row -> !row.isEmpty()).findFirst().orElseThrow();
    }

    public Peek peek(ImportRun run) {
        var map = ColumnMap.of(java.util.Objects.requireNonNull(run.peta()));
        try (var file = files.open(run.sha256());
                var source = TableSource.open(file.path())) {
            var rows = new ArrayList<SheetRow>();
            SheetRow head = null;
            for (var row = source.next(); row != null && rows.size() < SAMPLE_ROWS; row = source.next()) {
                if (row.number() == map.headRow()) head = row;
                else if (row.number() > map.headRow() && !row.isEmpty()) rows.add(row);
            }
            if (head == null) throw new UnreadableTable("Baris kepala tabel tidak ada.");
            return new Peek(source.description(), head, rows, unknown(target(run), map, head, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, TreeSet<String>> unknown(
            ImportTarget target, ColumnMap map, SheetRow head, List<SheetRow> rows) {
        var unknown = new LinkedHashMap<String, TreeSet<String>>();
        var columns = map.columns(head, target.fields());
        for (int i = 0; i < columns.length; i++) {
            var field = target.fields().get(i);
            if (columns[i] < 0 || !(field.kind() instanceof Choice choice)) continue;
            var known = new TreeSet<String>();
            choice.words().forEach((code, words) -> {
                known.add(Cleaner.word(code));
                words.forEach(each -> known.add(Cleaner.word(each)));
            });
            var strange = new TreeSet<>(
                    map.words().getOrDefault(field.kode(), Map.of()).keySet());
            for (var row : rows) {
                var cell = row.cell(columns[i]);
                var word = Cleaner.word(cell);
                if (!word.isEmpty() && cell.length() <= 60 && !known.contains(word)) strange.add(cell);
            }
            if (!strange.isEmpty()) unknown.put(field.kode(), strange);
        }
        return unknown;
    }

    /// Begins the check of all rows with these columns.
    public Outcome check(User user, ImportRun run, String source, ColumnMap map, String profileName) {
        check(user, run);
        var missing = map.missing(target(run).fields());
        if (!missing.isEmpty()) {
            return new Refused("Kolom wajib belum dipetakan: "
                    + String.join(", ", missing.stream().map(ImportField::label).toList())
                    + ". Pilih kolomnya, atau isi nilai tetapnya.");
        }
        if (!run.is(Stage.DIUNGGAH) && !run.is(Stage.SIAP)) return new Refused(late(run));
        target(run).discard(run.id());
        runs.setMap(run.id(), source, map.json());
        if (!profileName.isBlank()) profiles.save(run.target(), profileName.strip(), source, map, user.username());
        if (!runs.move(run.id(), run.keadaan(), Stage.DIPERIKSA, null)) return new Refused(late(run));
        jobs.wake();
        return new Done(run.id());
    }

    public Outcome takeOver(User user, ImportRun run) {
        check(user, run);
        if (run.baru() + run.berubah() == 0) return new Refused("Tidak ada baris yang baru atau berubah.");
        if (!runs.move(run.id(), Stage.SIAP, Stage.DIAMBIL, null)) return new Refused(late(run));
        jobs.wake();
        return new Done(run.id());
    }

    /// Stops a check, or leaves a checked file; nothing of it stays.
    public Outcome cancel(User user, ImportRun run) {
        check(user, run);
        if (run.is(Stage.DIAMBIL) || run.keadaan().isFinal()) return new Refused(late(run));
        if (!runs.move(run.id(), run.keadaan(), Stage.DIBATALKAN, null)) return new Refused(late(run));
        target(run).discard(run.id());
        audit.record(Act.of(user.username(), "impor.batal", "impor:" + run.id()).because(run.berkas()));
        return new Done(run.id());
    }

    /// The same file with every fault at its cell and in words at the end of its row.
    public void writeMarked(User user, ImportRun run, boolean faultyOnly, OutputStream out) {
        check(user, run);
        audit.record(Act.of(user.username(), "impor.unduh", "impor:" + run.id()).because(run.berkas()));
        try (var file = files.open(run.sha256());
                var source = TableSource.open(file.path())) {
            new MarkedFile(runs, run, faultyOnly).write(source, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(User user, ImportRun run) {
        if (!target(run).allows(user)) throw new AccessDeniedException("impor " + run.id());
    }

    private static String late(ImportRun run) {
        return "Impor ini sudah " + run.keadaan().label() + "; muat ulang halamannya.";
    }

    private static List<SheetRow> beginning(java.nio.file.Path file, int rows) {
        var first = new ArrayList<SheetRow>();
        try (var source = TableSource.open(file)) {
            for (var row = source.next(); row != null && first.size() < rows; row = source.next()) first.add(row);
        }
        if (first.stream().allMatch(SheetRow::isEmpty))
            throw new UnreadableTable("Berkas tidak berisi satu baris pun.");
        return first;
    }

    private static SheetRow headOf(List<SheetRow> rows, int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElse(rows.getFirst());
    }
}
