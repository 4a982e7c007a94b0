package id.benangmerah.evaluasi.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.OpenFindings;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Rpd;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.Tujuan;
import id.benangmerah.web.components.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plan as one tree, from the goals of the regional plan to the subkegiatan, each node
/// with its money and its indicators in one year.
public record Cascade(List<Node> roots) {

    /// The levels from left to right; `RPD` is the goal of the regional plan.
    public enum Level {
        RPD("Tujuan RPD"),
        TUJUAN("Tujuan"),
        SASARAN("Sasaran"),
        PROGRAM("Program"),
        KEGIATAN("Kegiatan"),
        SUBKEGIATAN("Subkegiatan");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// @param number the printed number or the code, empty where the plan gives none
    /// @param note a second line, such as the RPD objective that a goal serves
    /// @param state the worst of its indicators; null for a node without indicators
    /// @param findings of the checker that nobody has accepted
    public record Node(
            String id,
            Level level,
            String number,
            String nama,
            @Nullable String note,
            @Nullable String unitKerja,
            @Nullable Rupiah pagu,
            @Nullable State state,
            @Nullable OpenFindings findings,
            List<IndikatorRow> indikatorList,
            List<Node> children) {

        /// The indicator that gives the node its state.
        public @Nullable IndikatorRow main() {
            return indikatorList.stream()
                    .filter(row -> row.state() == state)
                    .findFirst()
                    .orElse(null);
        }

        /// The pagu in rupiah without its sign, for a column whose head has it.
        public String amount() {
            return pagu == null ? "–" : Angka.format(pagu.amount());
        }

        public Money money() {
            return Money.of(pagu);
        }

        public Stream<Node> withDescendants() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::withDescendants));
        }

        /// How many nodes below this one are in a state.
        public long countBelow(State wanted) {
            return children.stream()
                    .flatMap(Node::withDescendants)
                    .filter(node -> node.state == wanted)
                    .count();
        }
    }

    /// From bad to good. Missing evidence is no success, so it comes before it.
    private static final List<State> WORST_FIRST = List.of(
            State.TIDAK_TERCAPAI, State.PERLU_PERHATIAN, State.BELUM_ADA_BUKTI, State.TANPA_TARGET, State.TERCAPAI);

    static Cascade of(
            Renstra plan,
            Tahun tahun,
            Function<String, List<IndikatorRow>> rowsOf,
            Function<String, Optional<OpenFindings>> findingsAt) {
        var builder = new Builder(plan, tahun, rowsOf, findingsAt);
        return new Cascade(builder.roots());
    }

    static Cascade of(Reading reading) {
        return of(reading.plan(), reading.tahun(), reading::rowsOf, reading::findOpen);
    }

    public Stream<Node> nodes() {
        return roots.stream().flatMap(Node::withDescendants);
    }

    Optional<Node> find(String id) {
        return nodes().filter(node -> node.id().equals(id)).findFirst();
    }

    /// The nodes from the root down to, but without, a node.
    List<Node> above(String id) {
        return roots.stream()
                .map(root -> path(root, id))
                .filter(path -> !path.isEmpty())
                .findFirst()
                .map(path -> path.subList(0, path.size() - 1))
                .orElse(List.of());
    }

    private static List<Node> path(Node node, String id) {
        if (node.id().equals(id)) return List.of(node);
        for (var child : node.children()) {
            var below = path(child, id);
            if (!below.isEmpty()) {
                var path = new ArrayList<Node>();
                path.add(node);
                path.addAll(below);
                return path;
            }
        }
        return List.of();
    }

    private record Builder(
            Renstra plan,
            Tahun tahun,
            Function<String, List<IndikatorRow>> rowsOf,
            Function<String, Optional<OpenFindings>> findingsAt) {

        List<Node> roots() {
            var groups = new LinkedHashMap<String, List<Node>>();
            plan.tujuanList()
                    .forEach(tujuan -> groups.computeIfAbsent(goalOf(tujuan), _ -> new ArrayList<>())
                            .add(node(tujuan)));
            return groups.entrySet().stream().flatMap(this::root).toList();
        }

        /// The regional goal that a tujuan serves, empty when it names none.
        private String goalOf(Tujuan tujuan) {
            var rpd = plan.rpd();
            if (rpd == null || tujuan.mendukungList().isEmpty()) return "";
            var served = tujuan.mendukungList().getFirst();
            return rpd.sasaranList().stream()
                    .filter(sasaran -> sasaran.id().equals(served))
                    .map(Rpd.SasaranRpd::tujuan)
                    .findFirst()
                    .orElse(served);
        }

        private Stream<Node> root(Map.Entry<String, List<Node>> group) {
            var rpd = plan.rpd();
            if (rpd == null) return group.getValue().stream();
            var goal = rpd.tujuanList().stream()
                    .filter(tujuan -> tujuan.id().equals(group.getKey()))
                    .findFirst();
            return goal.map(tujuan -> Stream.of(root(rpd, tujuan, group.getValue())))
                    .orElseGet(() -> group.getValue().stream());
        }

        private Node root(Rpd rpd, Rpd.TujuanRpd goal, List<Node> children) {
            var served = rpd.sasaranList().stream()
                    .filter(sasaran -> sasaran.tujuan().equals(goal.id()))
                    .map(Rpd.SasaranRpd::nama)
                    .findFirst();
            return new Node(
                    goal.id(),
                    Level.RPD,
                    "",
                    goal.nama(),
                    served.map(nama -> "Sasaran RPD: " + nama).orElse(null),
                    null,
                    sum(children),
                    null,
                    null,
                    List.of(),
                    children);
        }

        private Node node(PlanNode node) {
            var children = childrenOf(node).map(this::node).toList();
            var rows = rowsOf.apply(node.id());
            return new Node(
                    node.id(),
                    level(node),
                    number(node),
                    node.nama(),
                    null,
                    unitKerja(node),
                    pagu(node, children),
                    worst(rows),
                    findingsAt.apply(node.id()).orElse(null),
                    rows,
                    children);
        }

        private Stream<? extends PlanNode> childrenOf(PlanNode node) {
            return node instanceof Sasaran sasaran ? plan.programsOf(sasaran).stream() : node.children().stream();
        }

        /// Printed for a program and below, the sum of the programs above it.
        private @Nullable Rupiah pagu(PlanNode node, List<Node> children) {
            return switch (node) {
                case Tujuan _, Sasaran _ -> sum(children);
                case Program program -> program.pagu().get(tahun);
                case Kegiatan kegiatan -> kegiatan.pagu().get(tahun);
                case SubKegiatan subKegiatan -> subKegiatan.pagu().get(tahun);
            };
        }
    }

    private static Level level(PlanNode node) {
        return switch (node) {
            case Tujuan _ -> Level.TUJUAN;
            case Sasaran _ -> Level.SASARAN;
            case Program _ -> Level.PROGRAM;
            case Kegiatan _ -> Level.KEGIATAN;
            case SubKegiatan _ -> Level.SUBKEGIATAN;
        };
    }

    private static String number(PlanNode node) {
        return switch (node) {
            case Tujuan tujuan -> tujuan.noCetak();
            case Sasaran sasaran -> sasaran.noCetak();
            case Program _, Kegiatan _, SubKegiatan _ -> node.id();
        };
    }

    private static @Nullable String unitKerja(PlanNode node) {
        return switch (node) {
            case Tujuan _, Sasaran _ -> null;
            case Program program -> program.unitKerja();
            case Kegiatan kegiatan -> kegiatan.unitKerja();
            case SubKegiatan subKegiatan -> subKegiatan.unitKerja();
        };
    }

    static @Nullable Rupiah sum(List<Node> nodes) {
        return nodes.stream()
                .map(Node::pagu)
                .filter(Objects::nonNull)
                .reduce(Rupiah::plus)
                .orElse(null);
    }

    static @Nullable State worst(List<IndikatorRow> rows) {
        return WORST_FIRST.stream()
                .filter(state -> rows.stream().anyMatch(row -> row.state() == state))
                .findFirst()
                .orElse(null);
    }
}
