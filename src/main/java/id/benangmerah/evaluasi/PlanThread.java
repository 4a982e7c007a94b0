package id.benangmerah.evaluasi;

import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Renstra.Placed;
import id.benangmerah.web.Page.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The thread of a plan from its goal down to a node, as the steps above a page's title.
public final class PlanThread {

    private PlanThread() {}

    /// The steps to `nodeId` and the node itself; empty for null or an unknown node.
    public static List<Step> to(@Nullable String nodeId, Renstra plan) {
        var byId = plan.placedNodes().stream()
                .collect(Collectors.toMap(placed -> placed.node().id(), Function.identity()));
        var steps = new ArrayList<Step>();
        for (var id = nodeId; id != null && byId.containsKey(id); ) {
            var placed = Objects.requireNonNull(byId.get(id));
            steps.addFirst(step(placed));
            id = placed.parent();
        }
        return List.copyOf(steps);
    }

    private static Step step(Placed placed) {
        var level = placed.node().level();
        return Step.of(
                Character.toUpperCase(level.charAt(0)) + level.substring(1),
                placed.node().nama(),
                "/rencana/" + placed.node().id());
    }
}
