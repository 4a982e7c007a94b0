package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.workbook.Layout.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/// Lays the values of a plan out: the guide, the plan's own fields, a sheet for each kind of
/// part, and the lists that cells choose from.
final class WorkbookWriter {
    private static final String FONT = "Liberation Sans";
    private static final int FONT_SIZE = 9;

    private final PlanFacts facts;
    private final PlanWorkbook.Origin origin;
    private final Map<Class<?>, List<String>> partsByType = new LinkedHashMap<>();
    private final List<String> longTexts = new ArrayList<>();

    WorkbookWriter(PlanFacts facts, PlanWorkbook.Origin origin) {
        this.facts = facts;
        this.origin = origin;
        collect(Slot.ROOT, Renstra.class);
    }

    /// Parts in the order of the plan, each before what stands in it.
    private void collect(String part, Class<?> type) {
        partsByType.computeIfAbsent(type, _ -> new ArrayList<>()).add(part);
        for (var list : PlanSchema.listsOf(type))
            for (var item : facts.listOf(new PlanFacts.Home(part, list.path()))) collect(item, list.item());
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Benang Merah", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
            workbook.properties().setTitle("Renstra " + origin.renstraId() + ", revisi " + origin.revisi());
            GuideSheet.write(workbook.newWorksheet(Layout.GUIDE), origin);
            var choices = new ChoiceSheet(workbook.newWorksheet(Layout.CHOICES), partsByType);
            writePlan(new FormSheet(workbook.newWorksheet(Layout.PLAN), choices, longTexts));
            for (var table : Layout.TABLES)
                write(table, new FormSheet(workbook.newWorksheet(table.name()), choices, longTexts));
            writeLongTexts(new FormSheet(workbook.newWorksheet(Layout.LONG_TEXTS), choices, longTexts));
            choices.finish();
            workbook.sortWorksheets(
                    java.util.Comparator.comparing(sheet -> sheet.getName().equals(Layout.CHOICES)));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return PlainZip.fixed(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePlan(FormSheet sheet) {
        sheet.head(List.of(
                Column.locked("@isian", "Letak", 10),
                Column.locked("@nama", "Isian", 42),
                Column.locked("@nilai", "Nilai", 80)));
        for (var column : columns(Renstra.class, List.of(Slot.ROOT))) {
            var field = column.field();
            if (field == null) continue;
            sheet.locked(0, column.path());
            sheet.locked(1, column.label());
            var value = facts.get(Slot.ROOT, column.path());
            sheet.value(2, field, value, field.id());
            sheet.validate(2, field);
            sheet.next();
        }
        sheet.finish(false);
        sheet.hideFirstColumn();
    }

    private void write(Table table, FormSheet sheet) {
        var parts = partsByType.getOrDefault(table.type(), List.of());
        var columns = new ArrayList<Column>();
        for (var path : table.lead()) columns.add(Column.lead(path, table));
        columns.addAll(columns(table.type(), parts));
        columns.add(Column.lead(Layout.REMOVED, table));
        sheet.head(columns);
        for (var part : parts) {
            var home = facts.homeOf(part).orElseThrow();
            for (int i = 0; i < columns.size(); i++) write(sheet, i, columns.get(i), part, home);
            sheet.next();
        }
        for (int i = 0; i < columns.size(); i++) sheet.validateColumn(i, columns.get(i), table);
        sheet.finish(true);
    }

    private void write(FormSheet sheet, int i, Column column, String part, PlanFacts.Home home) {
        var field = column.field();
        if (field != null) {
            sheet.value(i, field, facts.get(part, column.path()), field.id());
            return;
        }
        switch (column.path()) {
            case Layout.PART -> sheet.locked(i, CellText.shown(Kind.TEXT, part));
            case Layout.OWNER -> sheet.open(i, CellText.shown(Kind.TEXT, home.owner()));
            case Layout.LIST -> sheet.open(i, home.list());
            case Layout.ORDER -> sheet.number(i, facts.listOf(home).indexOf(part) + 1);
            default -> sheet.open(i, "");
        }
    }

    private List<Column> columns(Class<?> type, List<String> parts) {
        var columns = new ArrayList<Column>();
        for (var field : PlanSchema.fieldsOf(type)) {
            if (!field.byYear()) columns.add(Column.of(field, field.path(), longest(parts, field.path())));
            else
                for (int year : years(field, parts))
                    columns.add(Column.of(field, field.path() + "." + year, longest(parts, field.path() + "." + year)));
        }
        return columns;
    }

    private int longest(List<String> parts, String path) {
        int longest = 0;
        for (var part : parts) {
            var value = facts.get(part, path);
            if (value != null) longest = Math.max(longest, value.length());
        }
        return longest;
    }

    /// The years of the plan and all others that have a value; past years stand alone.
    private List<Integer> years(Field field, List<String> parts) {
        var prefix = field.path() + ".";
        var found = new java.util.TreeSet<Integer>();
        for (var part : parts)
            for (var path : facts.fieldsOf(part).keySet())
                if (path.startsWith(prefix)) found.add(Integer.valueOf(path.substring(prefix.length())));
        var period = period();
        if (found.isEmpty() || found.stream().anyMatch(period::contains)) found.addAll(period);
        return List.copyOf(found);
    }

    private List<Integer> period() {
        var from = facts.get(Slot.ROOT, "identitas.periode.awal");
        var to = facts.get(Slot.ROOT, "identitas.periode.akhir");
        var years = new ArrayList<Integer>();
        if (from != null && to != null)
            for (int year = Integer.parseInt(from); year <= Integer.parseInt(to); year++) years.add(year);
        return years;
    }

    private void writeLongTexts(FormSheet sheet) {
        sheet.head(List.of(Column.locked("@nomor", "Nomor", 10), Column.locked("@teks", "Teks", 120)));
        for (int i = 0; i < longTexts.size(); i++) {
            for (var piece : pieces(longTexts.get(i))) {
                sheet.locked(0, Integer.toString(i + 1));
                sheet.open(1, piece);
                sheet.next();
            }
        }
        sheet.finish(true);
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + Layout.LONGEST_CELL);
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end--;
            pieces.add(text.substring(at, end));
            at = end;
        }
        return pieces;
    }
}
