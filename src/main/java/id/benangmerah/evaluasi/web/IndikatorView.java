package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.rencana.OpenFindings;
import id.benangmerah.web.components.BarStepChart;
import id.benangmerah.web.components.CapaianBar;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Figure;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.web.components.State;
import id.benangmerah.wilayah.MapView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything the page of an indicator shows for one year and region.
///
/// @param target as printed; null when the plan prints none for the year
/// @param filledIn the formula with its numbers, or by which document the value is stated
/// @param findings of the checker that nobody has accepted
/// @param marks what a reader must know about the figure: unverified, simulated, provisional
/// @param missing sentences about evidence that is not there
public record IndikatorView(
        Kinerja kinerja,
        String region,
        FilterForm chooser,
        Figure figure,
        @Nullable String target,
        CapaianBar bar,
        State state,
        @Nullable OpenFindings findings,
        String judgement,
        String filledIn,
        List<String> marks,
        List<String> missing,
        List<RecordList> lists,
        BarStepChart chart,
        DataTable years,
        @Nullable Comparison comparison,
        List<Fact> definition,
        @Nullable DataTable versions,
        @Nullable DataTable populations) {

    /// The parts of the region side by side; without a map where nothing has a number.
    public record Comparison(
            String title, DataTable table, @Nullable MapView map) {}
}
