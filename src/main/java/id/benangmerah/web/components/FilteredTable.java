package id.benangmerah.web.components;

/// A list of records with the fields that narrow it; the whole content of a list page.
public record FilteredTable(String lead, FilterForm filters, DataTable table) {}
