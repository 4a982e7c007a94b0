package id.benangmerah.web.components;

import id.benangmerah.web.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields that narrow a page. Their values stand in the address, so they can be
/// bookmarked; what else the address says is kept, except where paging stands.
public record FilterForm(
        String action,
        List<Field> fields,
        Map<String, String> kept,
        @Nullable String clearHref) {

    /// @param fields with the values that the address has now
    public static FilterForm of(Address address, List<Field> fields) {
        var kept = new LinkedHashMap<String, String>();
        for (var name : List.of("tahun", "per", "wilayah", "bagian", "revisi", "urut")) {
            var value = address.value(name);
            boolean asked = fields.stream().anyMatch(field -> field.name().equals(name));
            if (value != null && !value.isBlank() && !asked) kept.put(name, value);
        }
        boolean narrowed = fields.stream().anyMatch(field -> !field.value().isBlank());
        var names = fields.stream().map(Field::name).toArray(String[]::new);
        var clear = address.without(Pager.PARAMETERS).without(names).href();
        return new FilterForm(address.path(), List.copyOf(fields), kept, narrowed ? clear : null);
    }
}
