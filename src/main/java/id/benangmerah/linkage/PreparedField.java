package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.List;

/// A field of a table with everything derived from its values, once for each distinct one.
///
/// @param codes for each record its tidied value, or [Table#MISSING]
/// @param counts how many records have each value
record PreparedField(Field field, int[] codes, Comparer comparer, int[] counts) {

    static final int NOT_COMPARED = 0;
    private static final List<Double> SHARES = List.of(0.05, 0.2);
    private static final List<Double> METRES = List.of(25.0, 150.0, 1000.0);

    static PreparedField of(Field field, Table table) {
        var column = column(field, table);
        return switch (field.kind()) {
            case NAMA -> named(field, Values.of(column, text -> NameComparer.Name.tidy(NameWords::ofPerson, text)));
            case NAMA_USAHA ->
                named(field, Values.of(column, text -> NameComparer.Name.tidy(NameWords::ofUsaha, text)));
            case TEKS -> named(field, Values.of(column, text -> NameComparer.Name.tidy(NameWords::split, text)));
            case ALAMAT -> {
                var values = Values.of(column, AddressComparer.Address::tidy);
                yield of(field, values, new AddressComparer(values));
            }
            case TANGGAL -> {
                var values = Values.of(column, DateComparer.Day::tidy);
                yield of(field, values, new DateComparer(values));
            }
            case NOMOR -> {
                var values = Values.of(column, NumberComparer::tidyNumber);
                yield of(field, values, new NumberComparer(values, false));
            }
            case TELEPON -> {
                var values = Values.of(column, NumberComparer::tidyPhone);
                yield of(field, values, new NumberComparer(values, true));
            }
            case KATEGORI -> {
                var values = Values.of(column, CategoryComparer::tidy);
                yield of(field, values, new CategoryComparer(values, field.prefix()));
            }
            case BILANGAN -> {
                var values = Values.of(column, QuantityComparer::tidy);
                boolean usual = field.steps().isEmpty();
                var steps = usual ? SHARES : field.steps();
                yield of(field, values, new QuantityComparer(values, steps, usual || field.relative()));
            }
            case TITIK -> {
                var values = Values.of(column, PointComparer.Point::tidy);
                yield of(field, values, new PointComparer(values, field.steps().isEmpty() ? METRES : field.steps()));
            }
        };
    }

    private static PreparedField named(Field field, Values<NameComparer.Name> values) {
        return of(field, values, new NameComparer(values));
    }

    private static PreparedField of(Field field, Values<?> values, Comparer comparer) {
        var counts = new int[values.tidied().size()];
        for (int code : values.codes()) if (code != Table.MISSING) counts[code]++;
        return new PreparedField(field, values.codes(), comparer, counts);
    }

    /// Two columns are read as one text with a comma between them.
    private static Table.Column column(Field field, Table table) {
        if (field.columns().size() == 1) return table.column(field.columns().getFirst());
        var joined = new Table.Builder(List.of(field.name()));
        for (int row = 0; row < table.size(); row++) {
            var parts = new ArrayList<String>();
            for (var column : field.columns()) {
                var text = table.column(column).text(row);
                if (text != null) parts.add(text);
            }
            joined.add(List.of(parts.size() == field.columns().size() ? String.join(",", parts) : ""));
        }
        return joined.build().column(field.name());
    }

    int level(int left, int right) {
        int a = codes[left];
        int b = codes[right];
        return a < 0 || b < 0 ? NOT_COMPARED : comparer.level(a, b);
    }

    boolean isSame(int left, int right) {
        return codes[left] >= 0 && codes[left] == codes[right];
    }

    int levelCount() {
        return comparer.levels().size();
    }

    /// How many records have a value at all.
    int present() {
        int present = 0;
        for (int count : counts) present += count;
        return present;
    }
}
