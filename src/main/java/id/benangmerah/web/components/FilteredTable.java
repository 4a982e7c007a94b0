package id.benangmerah.web.components;

import java.util.List;

/// A list of records with the fields that narrow it; the whole content of a list page.
///
/// @param actions what can be done from here
public record FilteredTable(String lead, FilterForm filters, DataTable table, List<Link> actions) {

    public FilteredTable(String lead, FilterForm filters, DataTable table) {
        this(lead, filters, table, List.of());
    }

    public FilteredTable offering(List<Link> links) {
        return new FilteredTable(lead, filters, table, links);
    }
}
