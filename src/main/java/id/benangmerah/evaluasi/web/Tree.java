package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Slice;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.web.components.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The visible part of the cascade, laid out: each branch takes as many slots as it has
/// visible ends, and the threads to its children are curves as thick as their money.
public record Tree(TreeQuery query, List<Branch> roots, long nodeCount, long matchCount) {

    /// One slot and the gap between two columns, in units of which 16 make one em.
    static final int SLOT = 80;

    static final int GAP = 44;

    /// @param open null when there is nothing to open
    /// @param below how many nodes are hidden or shown right below
    /// @param missedBelow how many of all nodes below miss their target
    public record Branch(
            Cascade.Node node,
            int depth,
            int slots,
            @Nullable Boolean open,
            int below,
            long missedBelow,
            String toggleHref,
            String selectHref,
            String panelHref,
            boolean selected,
            boolean matched,
            List<Part> name,
            List<Curve> threads,
            List<Branch> children) {

        public Stream<Branch> withDescendants() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Branch::withDescendants));
        }

        /// The size of the drawing of its threads.
        public int height() {
            return slots * SLOT;
        }

        public String em() {
            return em(height());
        }

        public String gapEm() {
            return em(GAP);
        }

        public int gap() {
            return GAP;
        }

        private static String em(int units) {
            return String.format(Locale.ROOT, "%.4fem", units / 16.0);
        }
    }

    /// A piece of a name, marked where it is what was looked for.
    public record Part(String text, boolean hit) {}

    /// The curve from a node to one child.
    public record Curve(String path, int width) {}

    static Tree of(Cascade cascade, Slice slice, TreeQuery query) {
        var builder = new Builder(slice, query, openSet(cascade, query), Cascade.sum(cascade.roots()));
        var roots = cascade.roots().stream()
                .filter(builder::isShown)
                .map(root -> builder.branch(root, 0))
                .toList();
        return new Tree(
                query,
                roots,
                cascade.nodes().count(),
                cascade.nodes().filter(query::matches).count());
    }

    public Stream<Branch> branches() {
        return roots.stream().flatMap(Branch::withDescendants);
    }

    /// The columns that are there.
    public List<Cascade.Level> levels() {
        return branches()
                .map(branch -> branch.node().level())
                .distinct()
                .sorted()
                .toList();
    }

    /// Small, middle or large, by which print chooses how much fits on a sheet.
    public String size() {
        int slots = roots.stream().mapToInt(Branch::slots).sum();
        return slots <= 18 ? "small" : slots <= 23 ? "middle" : "large";
    }

    /// Below the goals, unless the address says so, the ways that lead to a missed target.
    private static Set<String> openSet(Cascade cascade, TreeQuery query) {
        var asked = query.open();
        Predicate<Cascade.Node> wanted = asked == null
                ? node -> node.countBelow(State.TIDAK_TERCAPAI) > 0
                : node -> asked.contains(TreeQuery.ALL) || asked.contains(node.id());
        return cascade.nodes()
                .filter(node -> !isAlwaysOpen(node) && !node.children().isEmpty() && wanted.test(node))
                .map(Cascade.Node::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isAlwaysOpen(Cascade.Node node) {
        return node.level().compareTo(Cascade.Level.SASARAN) < 0;
    }

    private record Builder(
            Slice slice,
            TreeQuery query,
            Set<String> open,
            @Nullable Rupiah whole) {

        Branch branch(Cascade.Node node, int depth) {
            boolean opened = query.isFiltered() || isAlwaysOpen(node) || open.contains(node.id());
            var children = opened
                    ? node.children().stream()
                            .filter(this::isShown)
                            .map(child -> branch(child, depth + 1))
                            .toList()
                    : List.<Branch>of();
            int slots = Math.max(1, children.stream().mapToInt(Branch::slots).sum());
            boolean fixed = query.isFiltered() || node.children().isEmpty() || isAlwaysOpen(node);
            return new Branch(
                    node,
                    depth,
                    slots,
                    fixed ? null : opened,
                    node.children().size(),
                    node.countBelow(State.TIDAK_TERCAPAI),
                    toggled(node.id()),
                    query.address().with("pilih", node.id()).href(),
                    slice.at("/rencana/" + node.id()).href(),
                    node.id().equals(query.selected()),
                    query.isFiltered() && query.matches(node),
                    parts(shortName(node)),
                    threads(children, slots),
                    children);
        }

        boolean isShown(Cascade.Node node) {
            return !query.isFiltered() || node.withDescendants().anyMatch(query::matches);
        }

        /// The address with one node opened or closed; all others stay as they are.
        private String toggled(String id) {
            var ids = new LinkedHashSet<>(open);
            if (!ids.remove(id)) ids.add(id);
            return query.address().with("buka", String.join(",", ids)).href();
        }

        private List<Curve> threads(List<Branch> children, int slots) {
            var threads = new ArrayList<Curve>();
            int bundle = children.stream().mapToInt(this::width).sum();
            double from = slots * SLOT / 2.0 - bundle / 2.0;
            double above = 0;
            for (var child : children) {
                int width = width(child);
                double start = from + width / 2.0;
                double end = above + child.height() / 2.0;
                threads.add(new Curve(
                        String.format(
                                Locale.ROOT,
                                "M0 %.1fC%d %.1f %d %.1f %d %.1f",
                                start,
                                GAP / 2,
                                start,
                                GAP / 2,
                                end,
                                GAP,
                                end),
                        width));
                from += width;
                above += child.height();
            }
            return threads;
        }

        private int width(Branch child) {
            return Strand.of(child.node().pagu(), whole);
        }

        /// Without the level that the column already says.
        private static String shortName(Cascade.Node node) {
            var level = node.level().label() + " ";
            return node.nama().startsWith(level) ? node.nama().substring(level.length()) : node.nama();
        }

        private List<Part> parts(String name) {
            var lower = name.toLowerCase(Locale.ROOT);
            var parts = new ArrayList<Part>();
            int done = 0;
            while (done < name.length()) {
                int start = name.length();
                int end = start;
                for (var word : query.wordList()) {
                    int at = lower.indexOf(word, done);
                    if (at >= 0 && at < start) {
                        start = at;
                        end = at + word.length();
                    }
                }
                if (start > done) parts.add(new Part(name.substring(done, start), false));
                if (end > start) parts.add(new Part(name.substring(start, end), true));
                done = end;
            }
            return parts;
        }
    }
}
