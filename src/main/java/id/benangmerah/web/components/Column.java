package id.benangmerah.web.components;

import id.benangmerah.web.Address;
import org.jspecify.annotations.Nullable;

/// A column head. A sortable one links to the same page in another order (`urut=nama`
/// ascending, `urut=-nama` descending).
public record Column(
        String label,
        boolean numeric,
        @Nullable String unit,
        @Nullable String sortHref,
        Order order) {

    /// How the rows stand now; the value of `aria-sort`.
    public enum Order {
        NONE,
        ASCENDING,
        DESCENDING
    }

    public static Column of(String label) {
        return new Column(label, false, null, null, Order.NONE);
    }

    public static Column numeric(String label, @Nullable String unit) {
        return new Column(label, true, unit, null, Order.NONE);
    }

    /// Sortable by `key`; a click turns the order round, and paging starts anew.
    public Column sortedBy(String key, Address address) {
        var now = address.value("urut");
        var current = key.equals(now) ? Order.ASCENDING : ("-" + key).equals(now) ? Order.DESCENDING : Order.NONE;
        var next = current == Order.ASCENDING ? "-" + key : key;
        var href = address.without(Pager.PARAMETERS).with("urut", next).href();
        return new Column(label, numeric, unit, href, current);
    }
}
