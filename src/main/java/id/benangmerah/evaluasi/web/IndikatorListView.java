package id.benangmerah.evaluasi.web;

import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.web.components.State;
import java.util.List;

/// The list of indicators: how many stand where, and a table for each level of the plan.
public record IndikatorListView(String asOf, List<Tally> tallies, FilterForm filters, List<Section> sections) {

    /// How many indicators have a state.
    public record Tally(State state, int count, String href, boolean chosen) {}

    public record Section(String title, DataTable table) {}
}
