package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.PlanEdits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the sheets of a workbook together as a plan, or names the cells that stand against it.
final class PlanReader {
    private static final String REPAIR = "Perbaiki sel itu, simpan, lalu unggah lagi.";
    private static final String AGAIN = "Unduh buku kerja lagi dan pindahkan isian Anda ke sana.";

    private static final Pattern MISSING = Pattern.compile("kunci \"(.+)\" belum ada");

    private final Map<String, Grid> sheets;
    private final List<CellFault> faults;
    private final List<CellFault> warnings;
    private final LongTexts longTexts;

    PlanReader(Map<String, Grid> sheets, List<CellFault> faults, List<CellFault> warnings) {
        this.sheets = sheets;
        this.faults = new ArrayList<>(faults);
        this.warnings = new ArrayList<>(warnings);
        this.longTexts = LongTexts.of(sheets.get(Layout.LONG_TEXTS));
    }

    PlanWorkbook.Result read() {
        nameOtherSheets();
        var origin = origin();
        var plan = sheets.get(Layout.PLAN);
        if (plan == null) faults.add(missingSheet(Layout.PLAN));
        var rows = new ArrayList<PartRow>();
        for (var table : Layout.TABLES) {
            var grid = sheets.get(table.name());
            if (grid == null) faults.add(missingSheet(table.name()));
            else rows.addAll(new TableReader(table, grid, longTexts, faults).read());
        }
        if (!faults.isEmpty() || plan == null || origin.isEmpty()) return new PlanWorkbook.Refused(List.copyOf(faults));
        var assembly = new Assembly(rows, faults);
        assembly.put(PlanSheet.read(plan, longTexts, faults));
        var facts = assembly.facts();
        return faults.isEmpty() ? built(facts, assembly, origin.get()) : new PlanWorkbook.Refused(List.copyOf(faults));
    }

    private static CellFault missingSheet(String name) {
        return new CellFault(name, "Lembar ini tidak ada dalam berkas", AGAIN);
    }

    private void nameOtherSheets() {
        var known = Layout.TABLES.stream().map(Layout.Table::name).collect(Collectors.toSet());
        known.addAll(List.of(Layout.GUIDE, Layout.PLAN, Layout.CHOICES, Layout.LONG_TEXTS));
        for (var name : sheets.keySet())
            if (!known.contains(name))
                warnings.add(new CellFault(
                        name, "Lembar ini bukan bagian buku kerja dan tidak dibaca", "Pindahkan isinya bila perlu."));
    }

    private Optional<PlanWorkbook.Origin> origin() {
        var guide = sheets.get(Layout.GUIDE);
        var told = new LinkedHashMap<String, String>();
        if (guide != null)
            guide.rows().values().forEach(row -> {
                var label = row.get(0);
                var value = row.get(1);
                if (label != null && value != null) told.putIfAbsent(label, value.strip());
            });
        var id = told.get(GuideSheet.PLAN);
        var revision = told.getOrDefault(GuideSheet.REVISION, "");
        var hash = told.get(GuideSheet.HASH);
        if (id == null || hash == null || !revision.matches("\\d{1,18}")) {
            faults.add(new CellFault(Layout.GUIDE, "Asal buku kerja tidak terbaca: Renstra, Revisi, SHA-256", AGAIN));
            return Optional.empty();
        }
        if (!GuideSheet.VERSION.equals(told.get(GuideSheet.FORMAT)))
            faults.add(new CellFault(Layout.GUIDE, "Bentuk buku kerja ini tidak dikenal", AGAIN));
        return Optional.of(new PlanWorkbook.Origin(CellText.plain(id), Long.parseLong(revision), hash));
    }

    private PlanWorkbook.Result built(PlanFacts read, Assembly assembly, PlanWorkbook.Origin origin) {
        var facts = read;
        for (var part : assembly.removed())
            if (facts.has(part)) facts = PlanEdits.on(facts).remove(part).facts();
        return switch (facts.build()) {
            case PlanFacts.Whole(var renstra) ->
                new PlanWorkbook.Readable(facts, renstra, origin, List.copyOf(warnings));
            case PlanFacts.Broken(var problems) ->
                new PlanWorkbook.Refused(problems.stream()
                        .map(problem -> fault(problem, assembly))
                        .toList());
        };
    }

    private static CellFault fault(PlanFacts.Broken.Problem problem, Assembly assembly) {
        var slot = problem.slot();
        var missing = MISSING.matcher(problem.sentence());
        if (!missing.matches()) return new CellFault(assembly.placeOf(slot), problem.sentence(), REPAIR);
        var field = slot.field().isEmpty() ? missing.group(1) : slot.field() + "." + missing.group(1);
        return new CellFault(
                assembly.placeOf(Slot.of(slot.part(), field)), "sel ini wajib diisi (" + field + ")", REPAIR);
    }
}
