package id.benangmerah.rencana.draft;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.SubKegiatan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What follows when a plan had other money or targets: what the money pays for at the unit cost
/// that the plan itself implies, and how much of the output is funded up the tree. The unit cost
/// of an output is its pagu by its target in the plan as it was; that cost is assumed to stay.
public final class Consequences {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 10;

    private final Renstra was;
    private final Renstra now;
    private final Map<String, List<Output>> outputs = new HashMap<>();

    private Consequences(Renstra was, Renstra now) {
        this.was = was;
        this.now = now;
        for (var leaf : leaves(now)) outputs.put(leaf.id(), outputsOf(leaf));
    }

    public static Consequences of(Renstra was, Renstra now) {
        return new Consequences(was, now);
    }

    /// The output of a subkegiatan in a year: what is promised, and what the money pays for.
    public record Output(
            String node,
            String name,
            Tahun tahun,
            Rupiah paguWas,
            Rupiah paguNow,
            IndikatorRencana indikator,
            BigDecimal targetWas,
            BigDecimal targetNow,
            Rupiah unitCost,
            BigDecimal affordable) {

        /// In percent, at most 100.
        public BigDecimal funded() {
            if (targetNow.signum() <= 0) return HUNDRED;
            return affordable
                    .multiply(HUNDRED)
                    .divide(targetNow, 1, RoundingMode.HALF_UP)
                    .min(HUNDRED);
        }

        public boolean isShort() {
            return funded().compareTo(HUNDRED) < 0;
        }

        public boolean isChanged() {
            return paguWas.compareTo(paguNow) != 0 || targetWas.compareTo(targetNow) != 0;
        }
    }

    /// Outputs whose money or target is other than in the plan, in the order of the plan.
    public List<Output> changed() {
        return leaves(now).stream()
                .flatMap(leaf -> outputs.getOrDefault(leaf.id(), List.of()).stream())
                .filter(Output::isChanged)
                .toList();
    }

    /// The money of a node: the sum of the lowest parts below it, so that it follows every edit.
    public static Rupiah money(PlanNode node, Tahun tahun) {
        var below = leaves(node);
        return below.stream()
                .map(leaf -> leaf.pagu().getOrDefault(tahun, Rupiah.ZERO))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public static Rupiah total(Renstra plan, Tahun tahun) {
        return plan.programList().stream().map(program -> money(program, tahun)).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /// How much of the promised output below these programs is funded in the year, weighed by
    /// the money of the plan as it was; empty where nothing below has a countable output.
    public Optional<BigDecimal> funded(Predicate<Program> programs, Tahun tahun) {
        var weight = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        for (var program : now.programList()) {
            if (!programs.test(program)) continue;
            for (var leaf : leaves(program))
                for (var output : outputs.getOrDefault(leaf.id(), List.of())) {
                    if (!output.tahun().equals(tahun)) continue;
                    weight = weight.add(output.paguWas().amount());
                    sum = sum.add(output.paguWas().amount().multiply(output.funded()));
                }
        }
        return weight.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weight, 1, RoundingMode.HALF_UP));
    }

    /// By the first indicator of a subkegiatan that is a count in both plans.
    private List<Output> outputsOf(SubKegiatan leaf) {
        if (!(was.findNode(leaf.id()).orElse(null) instanceof SubKegiatan before)) return List.of();
        var found = new ArrayList<Output>();
        for (var tahun : now.tahunList()) {
            var paguWas = before.pagu().get(tahun);
            if (paguWas == null || paguWas.amount().signum() <= 0) continue;
            for (var indikator : leaf.indikatorList()) {
                var targetWas = before.indikatorList().stream()
                        .filter(one -> one.id().equals(indikator.id()))
                        .findFirst()
                        .flatMap(one -> count(one, tahun));
                var targetNow = count(indikator, tahun);
                if (targetWas.isEmpty()
                        || targetNow.isEmpty()
                        || targetWas.get().signum() <= 0) continue;
                var paguNow = leaf.pagu().getOrDefault(tahun, Rupiah.ZERO);
                var cost = paguWas.amount().divide(targetWas.get(), 2, RoundingMode.HALF_UP);
                var affordable = paguNow.amount()
                        .multiply(targetWas.get())
                        .divide(paguWas.amount(), DECIMALS, RoundingMode.DOWN)
                        .setScale(1, RoundingMode.DOWN)
                        .stripTrailingZeros();
                found.add(new Output(
                        leaf.id(),
                        leaf.nama(),
                        tahun,
                        paguWas,
                        paguNow,
                        indikator,
                        targetWas.get(),
                        targetNow.get(),
                        new Rupiah(cost),
                        affordable));
                break;
            }
        }
        return found;
    }

    private static Optional<BigDecimal> count(IndikatorRencana indikator, Tahun tahun) {
        var value = indikator.target().get(tahun);
        return value == null || indikator.satuan().contains("%") ? Optional.empty() : value.angka();
    }

    private static List<SubKegiatan> leaves(Renstra plan) {
        return plan.programList().stream()
                .flatMap(program -> leaves(program).stream())
                .toList();
    }

    private static List<SubKegiatan> leaves(PlanNode node) {
        if (node instanceof SubKegiatan leaf) return List.of(leaf);
        return node.children().stream().flatMap(child -> leaves(child).stream()).toList();
    }
}
