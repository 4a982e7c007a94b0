package id.benangmerah.imports.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.imports.ColumnMap;
import id.benangmerah.imports.ImportDesk;
import id.benangmerah.imports.ImportRun;
import id.benangmerah.imports.field.FieldKind.Choice;
import id.benangmerah.imports.field.FieldKind.Identifier;
import id.benangmerah.imports.field.ImportField;
import id.benangmerah.imports.table.SheetRow;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Says what the columns of a file are, and keeps it as a profile for the next file.
@Controller
@RequestMapping(ImportController.ROOT + "/{id:\\d+}/kolom")
class ColumnController {

    private static final int SAMPLES = 3;
    private static final int SHOWN = 4;

    private final Templates templates = new StaticTemplates();
    private final ImportDesk desk;

    ColumnController(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    JteModel ask(Page page, @PathVariable long id) {
        return view(page, find(page, id), null);
    }

    @PostMapping
    Object check(Page page, @PathVariable long id, @RequestParam Map<String, String> form) {
        var run = find(page, id);
        var peek = desk.peek(run);
        var map = read(
                form,
                peek,
                ColumnMap.of(Objects.requireNonNull(run.peta())),
                desk.target(run).fields());
        var source = form.getOrDefault("sumber", run.sumber());
        return switch (desk.check(page.user(), run, source, map, form.getOrDefault("profil", ""))) {
            case ImportDesk.Done _ -> "redirect:" + RunPage.path(run);
            case ImportDesk.Refused(var sentence) -> view(page, run, sentence, peek, map, source);
        };
    }

    /// Columns come as `k0`, `k1` …; words as `n-field-3`; fixed values as `t-field`.
    private static ColumnMap read(
            Map<String, String> form, ImportDesk.Peek peek, ColumnMap before, List<ImportField> known) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < peek.head().cells().length; i++) {
            var field = form.getOrDefault("k" + i, "");
            var head = peek.head().cell(i);
            if (!field.isEmpty() && !head.isEmpty()) fields.putIfAbsent(head, field);
        }
        var words = new LinkedHashMap<String, Map<String, String>>();
        peek.unknown().forEach((field, strange) -> {
            int i = 0;
            for (var word : strange) {
                var code = form.getOrDefault("n-" + field + "-" + i++, "");
                if (!code.isEmpty())
                    words.computeIfAbsent(field, _ -> new LinkedHashMap<>()).put(word, code);
            }
        });
        var fixed = new LinkedHashMap<String, String>();
        for (var field : known) {
            var value = form.getOrDefault("t-" + field.kode(), "").strip();
            if (!value.isEmpty() && !fields.containsValue(field.kode())) fixed.put(field.kode(), value);
        }
        return new ColumnMap(before.headRow(), List.of(peek.head().cells()), fields, words, fixed);
    }

    private JteModel view(Page page, ImportRun run, @Nullable String problem) {
        var map = ColumnMap.of(Objects.requireNonNull(run.peta()));
        return view(page, run, problem, desk.peek(run), map, run.sumber());
    }

    private JteModel view(
            Page page, ImportRun run, @Nullable String problem, ImportDesk.Peek peek, ColumnMap map, String source) {
        var target = desk.target(run);
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option("", "– tidak diambil –"));
        target.fields()
                .forEach(field -> options.add(
                        new Field.Option(field.kode(), field.label() + (field.required() ? " (wajib)" : ""))));
        var identifying = target.fields().stream()
                .filter(field -> field.kind() instanceof Identifier)
                .map(ImportField::kode)
                .toList();
        var columns = new ArrayList<ColumnView.Column>();
        for (int i = 0; i < peek.head().cells().length; i++) {
            var head = peek.head().cell(i);
            if (head.isEmpty() || head.equals("Masalah")) continue;
            columns.add(new ColumnView.Column(
                    i,
                    head,
                    samples(peek.rows(), i, identifying.contains(map.fields().get(head))),
                    map.fields().getOrDefault(head, "")));
        }
        return templates.importsKolom(
                ImportController.titled(page, run).titled("Kolom " + run.berkas()),
                new ColumnView(
                        run,
                        target.nama(),
                        peek.description(),
                        problem,
                        Field.select("sumber", "Sumber data", source, sources())
                                .mandatory()
                                .hinted("Menentukan nilai mana yang menang bila berbeda dengan yang sudah tercatat."),
                        columns,
                        options,
                        words(peek, map, target.fields()),
                        fixed(map, target.fields())));
    }

    private List<Field.Option> sources() {
        return desk.sources().stream()
                .map(each -> new Field.Option(each.kode(), each.nama()))
                .toList();
    }

    private static List<Field> words(ImportDesk.Peek peek, ColumnMap map, List<ImportField> known) {
        var fields = new ArrayList<Field>();
        for (var field : known) {
            var strange = peek.unknown().get(field.kode());
            if (strange == null || !(field.kind() instanceof Choice choice)) continue;
            var options = new ArrayList<Field.Option>();
            options.add(new Field.Option("", "– tidak dikenal, tolak barisnya –"));
            choice.words().keySet().forEach(code -> options.add(new Field.Option(code, code)));
            int i = 0;
            for (var word : strange) {
                var chosen = map.words().getOrDefault(field.kode(), Map.of()).get(word);
                fields.add(Field.select(
                        "n-" + field.kode() + "-" + i++, field.label() + ": “" + word + "” berarti", chosen, options));
            }
        }
        return fields;
    }

    private static List<Field> fixed(ColumnMap map, List<ImportField> known) {
        return known.stream()
                .filter(field -> field.required() && !map.fields().containsValue(field.kode()))
                .map(field -> Field.text(
                                "t-" + field.kode(), field.label(), map.fixed().get(field.kode()))
                        .hinted(
                                field.kind() instanceof Choice choice
                                        ? "Salah satu: "
                                                + String.join(
                                                        ", ", choice.words().keySet()) + "."
                                        : "Berlaku untuk semua baris berkas ini."))
                .toList();
    }

    /// Of a column with numbers that somebody issued only the first digits; elsewhere long
    /// numbers are of people more often than not.
    private static List<String> samples(List<SheetRow> rows, int column, boolean identifying) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> identifying ? masked(cell) : cell.replaceAll("(\\d{4})\\d{4,}", "$1****"))
                .toList();
    }

    private static String masked(String cell) {
        return cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN) + "****";
    }

    private ImportRun find(Page page, long id) {
        var run = desk.find(page.user(), id)
                .orElseThrow(() -> new NotFoundException("Impor nomor " + id + " tidak ada."));
        if (Arrays.asList(ImportRun.Stage.DIUNGGAH, ImportRun.Stage.SIAP).contains(run.keadaan())) return run;
        throw new NotFoundException("Kolom berkas ini tidak dapat diubah lagi: impor "
                + run.keadaan().label() + ".");
    }
}
