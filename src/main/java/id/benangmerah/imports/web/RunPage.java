package id.benangmerah.imports.web;

import id.benangmerah.imports.ColumnMap;
import id.benangmerah.imports.ImportDesk;
import id.benangmerah.imports.ImportRun;
import id.benangmerah.imports.ImportRun.Stage;
import id.benangmerah.imports.ImportRuns;
import id.benangmerah.imports.ImportTarget.Action;
import id.benangmerah.imports.field.CellFault;
import id.benangmerah.imports.field.Fault;
import id.benangmerah.imports.field.ImportField;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.Pager;
import id.benangmerah.web.components.Progress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the page of one import shows, by where it stands.
@Component
public class RunPage {

    private static final int ROWS = 50;
    private static final java.time.ZoneId ZONE = java.time.ZoneId.of("Asia/Jakarta");

    private final ImportDesk desk;
    private final ImportRuns runs;
    private final Clock clock;

    RunPage(ImportDesk desk, ImportRuns runs, Clock clock) {
        this.desk = desk;
        this.runs = runs;
        this.clock = clock;
    }

    /// @param progress of what goes on; null when nothing does
    /// @param moved what it did to the indicators
    public record View(
            ImportRun run,
            String registry,
            String source,
            @Nullable Progress progress,
            List<Tally> tallies,
            DataTable faults,
            @Nullable DataTable rows,
            @Nullable DataTable preview,
            @Nullable Diff moved) {

        public boolean is(Stage keadaan) {
            return run.is(keadaan);
        }

        public int takable() {
            return run.baru() + run.berubah();
        }

        public boolean hasFaults() {
            return run.ditolak() + run.berperingatan() > 0;
        }
    }

    /// How many rows of a kind there are, and where to see them.
    public record Tally(String label, int count, @Nullable String href) {}

    View view(Page page, ImportRun run, @Nullable String masalah, @Nullable String tindakan, int after) {
        var fault = find(Fault.values(), masalah);
        var action = find(Action.values(), tindakan);
        boolean waiting = run.is(Stage.SIAP);
        return new View(
                run,
                desk.target(run).nama(),
                desk.sourceName(run.sumber()),
                run.keadaan().isRunning() ? progress(run) : null,
                tallies(page, run),
                faults(page, run),
                fault == null ? null : rows(page, run, fault, after),
                waiting && fault == null ? preview(page, run, action, after) : null,
                run.gerak() == null ? null : JsonMapper.shared().readValue(run.gerak(), Diff.class));
    }

    Progress progress(ImportRun run) {
        var poll = run.keadaan().isRunning() ? path(run) + "/kemajuan" : null;
        if (run.is(Stage.DIAMBIL)) {
            return new Progress("Mengambil alih", run.baru() + run.berubah(), null, null, poll, null);
        }
        long seconds = Math.max(
                1,
                Duration.between(run.dibuatPada().toInstant(), clock.instant()).toSeconds());
        var rate = run.dibaca() == 0 ? null : Angka.format(run.dibaca() / seconds) + " baris per detik";
        return new Progress(
                "Memeriksa baris",
                run.dibaca(),
                run.total() == null ? null : Long.valueOf(run.total()),
                rate,
                poll,
                run.is(Stage.DIPERIKSA) ? path(run) + "/batal" : null);
    }

    private static List<Tally> tallies(Page page, ImportRun run) {
        var base = page.address().without("masalah", "tindakan", "sesudah");
        boolean open = run.is(Stage.SIAP);
        return List.of(
                new Tally("baris dibaca", run.dibaca(), null),
                new Tally(
                        "baru", run.baru(), open ? base.with("tindakan", "BARU").href() : null),
                new Tally(
                        "berubah",
                        run.berubah(),
                        open ? base.with("tindakan", "BERUBAH").href() : null),
                new Tally(
                        "sama", run.sama(), open ? base.with("tindakan", "SAMA").href() : null),
                new Tally("ada nilai yang ditahan", run.ditahan(), null),
                new Tally("ditolak", run.ditolak(), null),
                new Tally("dengan peringatan", run.berperingatan(), null));
    }

    private DataTable faults(Page page, ImportRun run) {
        var heads = heads(run);
        var base = page.address().without("tindakan", "sesudah");
        var rows = runs.countFaults(run.id()).stream()
                .map(each -> DataTable.Row.of(
                        Cell.text(each.fault().isError() ? "✕ galat" : "! peringatan"),
                        Cell.text(place(heads, each.kolom())),
                        Cell.link(
                                each.fault().sentence(),
                                base.with("masalah", each.fault().name()).href() + "#baris"),
                        Cell.text(each.fault().remedy()),
                        Cell.number((long) each.jumlah())))
                .toList();
        return DataTable.of(
                        "Masalah menurut jenisnya",
                        List.of(
                                Column.of("Tingkat"),
                                Column.of("Kolom"),
                                Column.of("Apa yang salah"),
                                Column.of("Yang perlu dilakukan"),
                                Column.numeric("Baris", null)),
                        rows)
                .whenEmpty(EmptyState.of("Tidak ada masalah."));
    }

    private DataTable rows(Page page, ImportRun run, Fault fault, int after) {
        var heads = heads(run);
        var found = runs.listFaults(run.id(), fault, after, ROWS);
        var byRow = new LinkedHashMap<Integer, List<String>>();
        for (var each : found) {
            byRow.computeIfAbsent(each.nomor(), _ -> new ArrayList<>())
                    .add(place(heads, each.kolom()) + ": " + each.fault().sentence(each.rincian()));
        }
        var rows = byRow.entrySet().stream()
                .map(each -> DataTable.Row.of(
                        Cell.number((long) each.getKey()), Cell.text(String.join(" ", each.getValue()))))
                .toList();
        var last = byRow.isEmpty()
                ? null
                : byRow.keySet().stream().reduce((_, next) -> next).orElseThrow();
        return DataTable.of(
                        "Baris dengan masalah: " + fault.sentence(),
                        List.of(Column.numeric("Baris berkas", null), Column.of("Masalah baris ini")),
                        rows)
                .paged(next(page, byRow.size() < ROWS ? null : last));
    }

    private DataTable preview(Page page, ImportRun run, @Nullable Action action, int after) {
        var found = desk.target(run).preview(run.id(), action, after, ROWS);
        var rows = found.stream()
                .map(each -> DataTable.Row.of(
                        Cell.number((long) each.nomor()),
                        Cell.text(each.label()),
                        Cell.text(
                                switch (each.action()) {
                                    case BARU -> "baru";
                                    case BERUBAH -> "berubah";
                                    case SAMA -> "sama";
                                }),
                        Cell.text(each.changes().isEmpty() ? "–" : each.changes()),
                        Cell.text(each.held().isEmpty() ? "–" : each.held())))
                .toList();
        return DataTable.of(
                        "Yang akan terjadi, baris demi baris",
                        List.of(
                                Column.numeric("Baris berkas", null),
                                Column.of("Nama"),
                                Column.of("Tindakan"),
                                Column.of("Isian yang berubah"),
                                Column.of("Isian yang ditahan")),
                        rows)
                .paged(next(page, found.size() < ROWS ? null : found.getLast().nomor()));
    }

    private static Pager next(Page page, @Nullable Integer last) {
        return Pager.of(page.address(), null, last == null ? null : last.toString(), "");
    }

    DataTable list(Page page, List<ImportRun> shown, int size) {
        var rows = shown.stream()
                .limit(size)
                .map(run -> DataTable.Row.of(
                        Cell.link(run.berkas(), path(run)),
                        Cell.text(desk.target(run).nama()),
                        Cell.text(desk.sourceName(run.sumber())),
                        Cell.text(run.keadaan().label()),
                        Cell.number((long) run.dibaca()),
                        Cell.number((long) run.baru()),
                        Cell.number((long) run.berubah()),
                        Cell.number((long) run.ditolak()),
                        Cell.text(Angka.format(run.dibuatPada().atZoneSameInstant(ZONE)))))
                .toList();
        var last = shown.size() > size ? Long.toString(shown.get(size - 1).id()) : null;
        return DataTable.of(
                        "Impor, terbaru lebih dulu",
                        List.of(
                                Column.of("Berkas"),
                                Column.of("Register"),
                                Column.of("Sumber"),
                                Column.of("Stage"),
                                Column.numeric("Dibaca", null),
                                Column.numeric("Baru", null),
                                Column.numeric("Berubah", null),
                                Column.numeric("Ditolak", null),
                                Column.of("Diunggah")),
                        rows)
                .paged(Pager.of(page.address(), null, last, ""))
                .whenEmpty(EmptyState.of("Belum ada berkas yang diimpor."));
    }

    /// By column of the file, what the person would call it: `C (NIK)`.
    private Map<Integer, String> heads(ImportRun run) {
        var heads = new LinkedHashMap<Integer, String>();
        var labels = new LinkedHashMap<String, String>();
        for (ImportField field : desk.target(run).fields()) labels.put(field.kode(), field.label());
        var map = ColumnMap.of(Objects.requireNonNull(run.peta()));
        for (int i = 0; i < map.order().size(); i++) {
            var label = labels.get(map.fields().get(map.order().get(i)));
            if (label != null) heads.put(i, label);
        }
        return heads;
    }

    private static String place(Map<Integer, String> heads, int column) {
        if (column == CellFault.WHOLE_ROW) return "seluruh baris";
        return heads.getOrDefault(column, "kolom " + (column + 1));
    }

    static String path(ImportRun run) {
        return ImportController.ROOT + "/" + run.id();
    }

    static Field.Option option(String value, String label) {
        return new Field.Option(value, label);
    }

    private static <E extends Enum<E>> @Nullable E find(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
