package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was found in a table. Rows are numbered from 0.
public final class LinkResult {

    private final Table table;
    private final LinkConfig config;
    private final List<PreparedField> fields;
    private final Model model;
    private final Scorer scorer;
    private final Groups groups;
    private final ScoredPairs pairs;
    private final Clusters clusters;
    private final long compared;
    private final List<LeftOut> leftOut;

    LinkResult(
            Table table,
            LinkConfig config,
            List<PreparedField> fields,
            Groups groups,
            Model model,
            Scorer scorer,
            ScoredPairs pairs,
            long compared,
            List<LeftOut> leftOut) {
        this.table = table;
        this.config = config;
        this.fields = fields;
        this.groups = groups;
        this.model = model;
        this.scorer = scorer;
        this.pairs = pairs;
        this.compared = compared;
        this.leftOut = leftOut;
        this.clusters = cluster();
    }

    /// Blocks of a rule that were too large to compare.
    public record LeftOut(String rule, int blocks, long records, double pairs) {}

    public Table table() {
        return table;
    }

    public LinkConfig config() {
        return config;
    }

    public Model model() {
        return model;
    }

    /// All pairs from the review threshold on, best first.
    public ScoredPairs pairs() {
        return pairs;
    }

    /// What belongs together, from the match threshold on.
    public Clusters clusters() {
        return clusters;
    }

    private Clusters cluster() {
        var edges = new ArrayList<Clusters.Edge>();
        for (int i = 0; i < pairs.countFrom(config.thresholds().match()); i++) {
            edges.add(new Clusters.Edge(pairs.left(i), pairs.right(i), pairs.weight(i)));
        }
        return Clusters.of(table.size(), edges, config.thresholds().cohesion(), table.boundary(), this::exclusion);
    }

    private Optional<String> exclusion(int left, int right) {
        for (var field : fields) {
            if (!field.field().distinguishing() || field.level(left, right) != field.levelCount()) continue;
            return Optional.of(field.field().name() + " berbeda");
        }
        return Optional.empty();
    }

    /// How many pairs were compared in full.
    public long compared() {
        return compared;
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    public PairExplanation explain(int left, int right) {
        long pattern = scorer.pattern(left, right);
        var parts = new ArrayList<PairExplanation.Part>();
        var sums = new double[groups.ceilings().length];
        for (int i = 0; i < fields.size(); i++) {
            var part = part(i, PatternCounts.level(pattern, i), left, right);
            parts.add(part);
            if (groups.of()[i] >= 0) sums[groups.of()[i]] += part.weight();
        }
        var ceilings = new ArrayList<PairExplanation.Ceiling>();
        for (int group = 0; group < sums.length; group++) {
            double over = sums[group] - groups.most(group, scorer.start());
            if (over > 0)
                ceilings.add(new PairExplanation.Ceiling(groups.names().get(group), -over));
        }
        return new PairExplanation(scorer.start(), List.copyOf(parts), List.copyOf(ceilings));
    }

    private PairExplanation.Part part(int at, int level, int left, int right) {
        var field = fields.get(at);
        double rarity = scorer.adjustment(at, left, right);
        var words = level == PreparedField.NOT_COMPARED
                ? "tidak dibandingkan: kosong"
                : field.comparer().levels().get(level - 1);
        return new PairExplanation.Part(
                field.field().name(),
                agreement(field, level, left, right),
                words,
                scorer.weight(at, level) + rarity,
                rarity,
                text(field, left),
                text(field, right));
    }

    private static PairExplanation.Agreement agreement(PreparedField field, int level, int left, int right) {
        if (level == PreparedField.NOT_COMPARED) return PairExplanation.Agreement.KOSONG;
        if (field.isSame(left, right)) return PairExplanation.Agreement.SAMA;
        return level == field.levelCount() ? PairExplanation.Agreement.BERBEDA : PairExplanation.Agreement.MIRIP;
    }

    private String text(PreparedField field, int row) {
        return String.join(
                ", ",
                field.field().columns().stream()
                        .map(column -> table.text(row, column))
                        .toList());
    }
}
