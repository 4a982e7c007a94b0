package id.benangmerah.rencana.web;

import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.SourceLines.Spot;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Place;
import id.benangmerah.rencana.web.FindingView.SideView;
import id.benangmerah.web.Address;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes findings ready to be shown: where each leads, and its lines of the file.
final class FindingViews {
    private final RevisionReport checked;
    private final Address address;
    private final Set<String> nodes;
    private final Set<String> indikator;

    /// `address` is that of the list, whose filters the way to a finding and back keeps.
    FindingViews(RevisionReport checked, Address address) {
        this.checked = checked;
        this.address = address;
        var renstra = checked.plan().renstra();
        nodes = renstra.nodes().map(PlanNode::id).collect(Collectors.toSet());
        indikator = indikatorIds(renstra);
    }

    FindingView of(Finding finding) {
        return new FindingView(
                finding,
                side(finding.found()),
                finding.other() == null ? null : side(finding.other()),
                checked.report().acceptanceOf(finding).orElse(null),
                address.at("/rencana/pemeriksaan/temuan")
                        .with("temuan", finding.id())
                        .href(),
                "/rencana/pemeriksaan/aturan#" + finding.code());
    }

    private SideView side(Finding.Side side) {
        var place = side.place();
        var line = checked.plan().spot(place).map(Spot::line).orElse(null);
        return new SideView(
                side.value(),
                place.label(),
                href(place),
                line,
                line == null ? null : checked.plan().lines().line(line).strip());
    }

    private @Nullable String href(Place place) {
        if (indikator.contains(place.part())) return "/indikator/" + place.part();
        var node = place.node();
        return node != null && nodes.contains(node) ? "/rencana/" + node : null;
    }

    private static Set<String> indikatorIds(Renstra renstra) {
        var ids = new HashSet<String>();
        renstra.nodes()
                .map(PlanNode::indikatorList)
                .flatMap(List::stream)
                .map(IndikatorRencana::id)
                .forEach(ids::add);
        var penyelenggaraan = renstra.penyelenggaraan();
        if (penyelenggaraan != null) penyelenggaraan.ikkList().forEach(ikk -> ids.add(ikk.id()));
        return ids;
    }
}
