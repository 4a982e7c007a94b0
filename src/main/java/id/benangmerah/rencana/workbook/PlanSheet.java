package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.Renstra;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sheet of the plan's own fields, a row each.
record PlanSheet(Map<String, String> values, Map<String, String> places) {
    private static final int VALUE = 2;

    static PlanSheet read(Grid grid, LongTexts longTexts, List<CellFault> faults) {
        var values = new LinkedHashMap<String, String>();
        var places = new HashMap<String, String>();
        grid.rows().tailMap(Layout.FIRST_ROW).forEach((row, cells) -> {
            var path = cells.getOrDefault(0, "").strip();
            var text = cells.getOrDefault(VALUE, "");
            var place = Layout.place(grid.name(), row, VALUE);
            var field = PlanSchema.fieldsOf(Renstra.class).stream()
                    .filter(each -> TableReader.holds(each, path))
                    .findFirst();
            if (field.isPresent() && places.putIfAbsent(path, place) == null) {
                var value = TableReader.value(field.get().kind(), text, place, longTexts, faults);
                if (value != null) values.put(path, value);
            } else if (!text.isBlank())
                faults.add(new CellFault(
                        place, "Isian \"" + path + "\" tidak dikenal atau ditulis dua kali", "Hapus baris ini."));
        });
        for (var field : PlanSchema.fieldsOf(Renstra.class)) expect(field, grid, places, faults);
        for (var field : PlanSchema.fieldsOf(Renstra.class))
            if (field.group() != null && values.containsKey(field.path())) values.putIfAbsent(field.group(), "ada");
        return new PlanSheet(values, places);
    }

    private static void expect(Field field, Grid grid, Map<String, String> places, List<CellFault> faults) {
        if (!field.byYear() && !places.containsKey(field.path()))
            faults.add(new CellFault(
                    grid.name(),
                    "Baris \"" + field.path() + "\" tidak ada",
                    "Kembalikan baris itu dari unduhan baru."));
    }
}
