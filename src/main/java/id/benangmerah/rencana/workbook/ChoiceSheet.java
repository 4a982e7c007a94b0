package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.workbook.FormSheet.Offer;
import id.benangmerah.rencana.workbook.Layout.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/// The lists that cells choose from: words of the format and names of parts, a column each.
final class ChoiceSheet {
    private final Worksheet sheet;
    private final Map<Class<?>, List<String>> partsByType;
    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

    ChoiceSheet(Worksheet sheet, Map<Class<?>, List<String>> partsByType) {
        this.sheet = sheet;
        this.partsByType = partsByType;
    }

    Optional<Offer> of(Field field) {
        return switch (field.kind()) {
            case CHOICE -> offer(field.path(), field.options(), true);
            case FLAG -> offer(CellText.YES + "/" + CellText.NO, List.of(CellText.YES, CellText.NO), true);
            case GROUP -> offer("ada", List.of("ada"), true);
            case TEXT ->
                field.refers() && !field.targets().isEmpty()
                        ? offer(String.join(" atau ", field.targets()), named(field.targets()), false)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    Optional<Offer> of(String lead, Table table) {
        return switch (lead) {
            case Layout.OWNER -> offer("tempat " + table.name(), owners(table), false);
            case Layout.LIST -> offer("daftar", List.copyOf(table.lists()), true);
            case Layout.REMOVED -> offer("ya", List.of(CellText.YES), true);
            default -> Optional.empty();
        };
    }

    private List<String> named(List<String> targets) {
        return parts(partsByType.keySet().stream()
                .filter(type -> targets.contains(PlanSchema.wordOf(type)))
                .toList());
    }

    private List<String> owners(Table table) {
        return parts(List.copyOf(table.places().keySet()));
    }

    private List<String> parts(List<Class<?>> types) {
        var parts = new ArrayList<String>();
        for (var type : types)
            for (var part : partsByType.getOrDefault(type, List.of()))
                if (!part.isEmpty()) parts.add(CellText.shown(Kind.TEXT, part));
        return parts;
    }

    private Optional<Offer> offer(String title, List<String> values, boolean strict) {
        if (values.isEmpty()) return Optional.empty();
        var known = columns.get(values);
        int column = known == null ? columns.size() : known;
        if (known == null) {
            columns.put(values, column);
            sheet.value(0, column, title);
            sheet.style(0, column).bold().fillColor("EDEAE5").set();
            for (int i = 0; i < values.size(); i++) {
                sheet.value(i + 1, column, values.get(i));
                sheet.style(i + 1, column).format("@").set();
            }
            sheet.width(column, 24);
        }
        return Optional.of(new Offer(sheet, column, values.size(), strict));
    }

    void finish() {
        sheet.freezePane(0, 1);
        FormSheet.protect(sheet);
    }
}
