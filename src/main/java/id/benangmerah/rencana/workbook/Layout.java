package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.ListShape;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.draft.PartLabels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which sheet holds which kind of part, and where each kind may stand.
final class Layout {
    static final String GUIDE = "Petunjuk";
    static final String PLAN = "Rencana";
    static final String CHOICES = "Pilihan";
    static final String LONG_TEXTS = "Teks panjang";

    /// The columns that are no fields.
    static final String PART = "@bagian";

    static final String OWNER = "@induk";
    static final String LIST = "@daftar";
    static final String ORDER = "@urutan";
    static final String REMOVED = "@hapus";

    /// The row below the headings that holds the path of each column, hidden.
    static final int PATH_ROW = 1;

    static final int FIRST_ROW = 2;
    static final int LONGEST_SHEET_NAME = 31;

    /// Longer texts than this do not fit into a cell.
    static final int LONGEST_CELL = 32_000;

    private Layout() {}

    /// @param places the kinds that have lists of this one, with the paths of those lists
    record Table(Class<?> type, String name, Map<Class<?>, List<String>> places) {
        boolean hasOwner() {
            return !places.keySet().equals(Set.of(Renstra.class));
        }

        /// Whether the owner alone does not say which list is meant.
        boolean hasList() {
            return lists().size() > 1;
        }

        Set<String> lists() {
            var lists = new LinkedHashSet<String>();
            places.values().forEach(lists::addAll);
            return lists;
        }

        List<Field> fields() {
            return PlanSchema.fieldsOf(type);
        }

        Optional<Field> id() {
            return fields().stream().filter(Field::id).findFirst();
        }

        /// The columns before the fields.
        List<String> lead() {
            var lead = new ArrayList<>(List.of(PART));
            if (hasOwner()) lead.add(OWNER);
            if (hasList()) lead.add(LIST);
            lead.add(ORDER);
            return lead;
        }
    }

    /// In the order of the plan file; the sheets never change with the plan.
    static final List<Table> TABLES = tables();

    private static List<Table> tables() {
        var places = new LinkedHashMap<Class<?>, Map<Class<?>, List<String>>>();
        collect(Renstra.class, new LinkedHashSet<>(), places);
        var tables = new ArrayList<Table>();
        places.forEach((type, owners) -> tables.add(new Table(type, sheetName(type), owners)));
        return List.copyOf(tables);
    }

    private static void collect(Class<?> owner, Set<Class<?>> seen, Map<Class<?>, Map<Class<?>, List<String>>> places) {
        if (!seen.add(owner)) return;
        for (ListShape list : PlanSchema.listsOf(owner)) {
            places.computeIfAbsent(list.item(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(owner, _ -> new ArrayList<>())
                    .add(list.path());
            collect(list.item(), seen, places);
        }
    }

    private static String sheetName(Class<?> type) {
        var name = capital(PartLabels.fieldName(PlanSchema.wordOf(type)));
        return name.length() <= LONGEST_SHEET_NAME ? name : name.substring(0, LONGEST_SHEET_NAME);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// `C` of 2.
    static String column(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }

    /// `Indikator!F12`, counted from 0 here and from 1 there.
    static String place(String sheet, int row, int column) {
        return sheet + "!" + column(column) + (row + 1);
    }
}
