package id.benangmerah.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The address of the page that is shown, from which links with one parameter changed are
/// made: filters, order and paging live in the address.
public record Address(String path, Map<String, List<String>> query) {

    public Address {
        var copy = new LinkedHashMap<String, List<String>>();
        query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        query = java.util.Collections.unmodifiableMap(copy);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    public Address with(String name, Object value) {
        var changed = new LinkedHashMap<>(query);
        changed.put(name, List.of(value.toString()));
        return new Address(path, changed);
    }

    public Address without(String... names) {
        var changed = new LinkedHashMap<>(query);
        for (var name : names) changed.remove(name);
        return new Address(path, changed);
    }

    /// The same parameters on another path: `page.address().at("/koperasi/unduh.xlsx")`.
    public Address at(String otherPath) {
        return new Address(otherPath, query);
    }

    /// The first value of a parameter, or null.
    public @Nullable String value(String name) {
        var values = query.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    public String href() {
        var pairs = new ArrayList<String>();
        query.forEach((name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return href();
    }
}
