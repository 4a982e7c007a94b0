package id.benangmerah.linkage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Records that are one thing: the connected components of the sure pairs, cut along their weakest
/// link where they do not hold together or where two records exclude each other.
public final class Clusters {

    private final List<List<Integer>> members;
    private final int[] of;
    private final List<Cut> cuts;

    private Clusters(List<List<Integer>> members, int[] of, List<Cut> cuts) {
        this.members = members;
        this.of = of;
        this.cuts = cuts;
    }

    /// A link that was taken out, and why.
    public record Cut(int left, int right, double weight, String reason) {}

    record Edge(int left, int right, double weight) {}

    /// What must not stand in one cluster.
    interface Exclusion {
        Optional<String> reason(int left, int right);
    }

    private record Component(List<Integer> rows, List<Edge> edges) {}

    /// Clusters of two and more, each in the order of records.
    public List<List<Integer>> members() {
        return members;
    }

    /// The place of the record's cluster in [#members], or -1.
    public int of(int row) {
        return of[row];
    }

    public List<Cut> cuts() {
        return cuts;
    }

    /// @param boundary as in [Table#boundary]: of two tables only pairs across can be linked
    static Clusters of(int size, List<Edge> edges, double cohesion, int boundary, Exclusion exclusion) {
        var finished = new ArrayList<List<Integer>>();
        var cuts = new ArrayList<Cut>();
        Deque<Component> open = new ArrayDeque<>(components(edges));
        while (!open.isEmpty()) {
            var component = open.pop();
            var cut = findCut(component, cohesion, boundary, exclusion);
            if (cut.isEmpty()) {
                finished.add(component.rows.stream().sorted().toList());
                continue;
            }
            cuts.add(cut.get());
            for (var part : components(without(component, cut.get()))) open.push(part);
        }
        finished.sort(Comparator.comparing(List::getFirst));
        var of = new int[size];
        Arrays.fill(of, -1);
        for (int i = 0; i < finished.size(); i++) for (int row : finished.get(i)) of[row] = i;
        return new Clusters(List.copyOf(finished), of, List.copyOf(cuts));
    }

    private static List<Component> components(List<Edge> edges) {
        var forest = new Forest();
        for (var edge : edges) forest.join(edge.left, edge.right);
        var rows = new HashMap<Integer, Component>();
        for (var edge : edges) {
            rows.computeIfAbsent(forest.root(edge.left), _ -> new Component(new ArrayList<>(), new ArrayList<>()))
                    .edges
                    .add(edge);
        }
        for (int row : forest.rows()) {
            var component = rows.get(forest.root(row));
            if (component != null) component.rows.add(row);
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(one -> one.edges.getFirst().left))
                .toList();
    }

    /// Sets of records that are joined, by their smallest known member.
    private static final class Forest {
        private final Map<Integer, Integer> parents = new HashMap<>();

        int root(int row) {
            int parent = parents.computeIfAbsent(row, one -> one);
            if (parent == row) return row;
            int root = root(parent);
            parents.put(row, root);
            return root;
        }

        boolean join(int left, int right) {
            int a = root(left);
            int b = root(right);
            if (a == b) return false;
            parents.put(Math.max(a, b), Math.min(a, b));
            return true;
        }

        List<Integer> rows() {
            return parents.keySet().stream().sorted().toList();
        }
    }

    private static Optional<Cut> findCut(Component component, double cohesion, int boundary, Exclusion exclusion) {
        var rows = component.rows;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                int a = rows.get(i);
                int b = rows.get(j);
                var reason = exclusion.reason(a, b);
                if (reason.isPresent()) return Optional.of(cut(weakestBetween(component, a, b), reason.get()));
            }
        }
        if (rows.size() < 3) return Optional.empty();
        double found = component.edges.stream()
                .mapToDouble(edge -> Model.probability(edge.weight))
                .sum();
        double average = found / possible(rows, boundary);
        if (average >= cohesion) return Optional.empty();
        var reason = "kelompok tidak utuh: rata-rata peluang semua pasangannya %.2f".formatted(average);
        return Optional.of(cut(tree(component).getLast(), reason));
    }

    private static Cut cut(Edge edge, String reason) {
        return new Cut(edge.left, edge.right, edge.weight, reason);
    }

    private static double possible(List<Integer> rows, int boundary) {
        double first = rows.stream().filter(row -> row < boundary).count();
        double second = rows.size() - first;
        return boundary == 0 ? second * (second - 1) / 2 : first * second;
    }

    /// The strongest links that hold the component together, strongest first.
    private static List<Edge> tree(Component component) {
        var forest = new Forest();
        return component.edges.stream()
                .sorted(Comparator.comparingDouble(Edge::weight)
                        .reversed()
                        .thenComparing(Edge::left)
                        .thenComparing(Edge::right))
                .filter(edge -> forest.join(edge.left, edge.right))
                .toList();
    }

    /// Without it and all weaker links the two would stand apart.
    private static Edge weakestBetween(Component component, int a, int b) {
        var forest = new Forest();
        for (var edge : tree(component)) {
            forest.join(edge.left, edge.right);
            if (forest.root(a) == forest.root(b)) return edge;
        }
        throw new IllegalStateException("rows of one component are not joined");
    }

    /// The links of both sides of the cut; what else crossed it goes too.
    private static List<Edge> without(Component component, Cut cut) {
        var sides = new Forest();
        for (var edge : tree(component)) {
            if (edge.left != cut.left || edge.right != cut.right) sides.join(edge.left, edge.right);
        }
        return component.edges.stream()
                .filter(edge -> sides.root(edge.left) == sides.root(edge.right))
                .filter(edge -> edge.left != cut.left || edge.right != cut.right)
                .toList();
    }
}
