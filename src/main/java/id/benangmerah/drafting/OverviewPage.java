package id.benangmerah.drafting;

import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan as a text in the making: its sections, what waits for a decision, its latest history.
public record OverviewPage(
        String path,
        String id,
        String stage,
        String last,
        @Nullable String whyNot,
        List<PartPage.Outline> sections,
        List<Link> waiting,
        Timeline history) {}
