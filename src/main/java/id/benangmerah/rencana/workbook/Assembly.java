package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.Lines;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of all sheets as the values of one plan: each with a name, in a list of its owner,
/// in its order.
final class Assembly {
    private static final Comparator<PartRow> IN_ORDER =
            Comparator.comparing(PartRow::order, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));

    private final Map<String, PartRow> rows = new LinkedHashMap<>();
    private final List<CellFault> faults;
    private final Map<Slot, String> values = new LinkedHashMap<>();
    private Map<String, String> planPlaces = Map.of();

    Assembly(List<PartRow> rows, List<CellFault> faults) {
        this.faults = faults;
        int unnamed = 0;
        for (var row : rows) {
            var name = row.part();
            if (name.isEmpty())
                do name = row.table().name() + " baru " + ++unnamed;
                while (this.rows.containsKey(name));
            var before = this.rows.putIfAbsent(name, row);
            if (before != null)
                faults.add(new CellFault(
                        row.place(row.table().id().map(id -> id.path()).orElse(Layout.PART)),
                        "\"" + name + "\" sudah dipakai di " + before.place(Layout.PART),
                        "Beri nama lain, atau hapus salah satu barisnya."));
        }
    }

    void put(PlanSheet plan) {
        planPlaces = plan.places();
        plan.values().forEach((path, value) -> values.put(Slot.of(Slot.ROOT, path), value));
    }

    PlanFacts facts() {
        var lists = new LinkedHashMap<Home, List<String>>();
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(IN_ORDER))
                .forEach(entry -> home(entry.getValue()).ifPresent(home -> {
                    lists.computeIfAbsent(home, _ -> new ArrayList<>()).add(entry.getKey());
                    values.put(Slot.placeOf(entry.getKey()), home.text());
                    entry.getValue()
                            .values()
                            .forEach((path, value) -> values.put(Slot.of(entry.getKey(), path), value));
                }));
        lists.forEach((home, parts) -> values.put(Slot.orderOf(home.owner(), home.list()), Lines.join(parts)));
        var facts = PlanFacts.of(values);
        for (var part : facts.unreached()) {
            var row = rows.get(part);
            if (row != null && faults.isEmpty())
                faults.add(new CellFault(
                        row.place(Layout.OWNER),
                        "Bagian ini berada di dalam dirinya sendiri",
                        "Pilih induk yang lain."));
        }
        return facts;
    }

    /// Where the part stands; empty, with a fault, when nothing there takes it.
    private Optional<Home> home(PartRow row) {
        var type = typeOf(row.owner());
        if (type.isEmpty()) {
            faults.add(new CellFault(
                    row.place(Layout.OWNER),
                    "Tidak ada bagian \"" + row.owner() + "\"",
                    "Pilih bagian yang ada, atau hapus juga baris ini."));
            return Optional.empty();
        }
        var lists = row.table().places().getOrDefault(type.get(), List.of());
        var list = row.list().isEmpty() && lists.size() == 1 ? lists.getFirst() : row.list();
        if (lists.contains(list)) return Optional.of(new Home(row.owner(), list));
        faults.add(
                lists.isEmpty()
                        ? new CellFault(
                                row.place(Layout.OWNER),
                                row.owner().isEmpty()
                                        ? "Belum disebut bagian yang memuat baris ini"
                                        : "\"" + row.owner() + "\" tidak memuat bagian seperti ini",
                                "Pilih salah satu isi daftar pada sel itu.")
                        : new CellFault(
                                row.place(Layout.LIST),
                                "Daftar \"" + row.list() + "\" tidak ada pada induknya",
                                "Pilih salah satu dari " + String.join(", ", lists) + "."));
        return Optional.empty();
    }

    private Optional<Class<?>> typeOf(String part) {
        if (part.isEmpty()) return Optional.of(Renstra.class);
        return Optional.ofNullable(rows.get(part)).map(row -> row.table().type());
    }

    /// The names of the parts that are marked to go.
    List<String> removed() {
        var removed = new ArrayList<String>();
        rows.forEach((part, row) -> {
            if (row.removed()) removed.add(part);
        });
        return removed;
    }

    /// The cell of a value, or the first one of its row.
    String placeOf(Slot slot) {
        if (slot.part().isEmpty()) {
            return planPlaces.getOrDefault(slot.field(), Layout.PLAN);
        }
        var row = rows.get(slot.part());
        return row == null ? slot.part() : row.place(slot.field());
    }
}
