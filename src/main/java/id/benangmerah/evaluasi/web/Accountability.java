package id.benangmerah.evaluasi.web;

import id.benangmerah.rencana.Organisasi.Unit;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.PohonKinerja;
import id.benangmerah.rencana.PohonKinerja.PenanggungJawab;
import id.benangmerah.rencana.Renstra;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who answers for a part of the plan, what its result depends on, and which other department
/// contributes, as far as the plan says so. Nothing is filled in.
///
/// @param owner null when neither the part nor anything above it has one
public record Accountability(@Nullable Owner owner, List<Factor> factors, List<Contribution> contributions) {

    /// @param follows the part above whose owner this is; null when the part has its own
    public record Owner(
            String pejabat,
            @Nullable String unit,
            @Nullable String dasar,
            @Nullable Part follows) {

        /// `Kepala Bidang Kelembagaan dan Pengawasan`, said once where office and unit overlap.
        public String title() {
            if (unit == null) return pejabat;
            var words = pejabat.split(" ", 2);
            if (words.length == 2 && unit.startsWith(words[1])) return words[0] + " " + unit;
            return pejabat + ", " + unit;
        }
    }

    public record Part(String id, String nama) {}

    /// @param answers the parts below that see to it
    public record Factor(String nama, List<Part> answers) {}

    /// @param department null when the plan does not name it
    public record Contribution(
            @Nullable String department,
            String sumbangan,
            @Nullable String dasar) {}

    /// The reader of one plan, to be asked about many of its parts.
    static final class Reader {

        private final PohonKinerja stated;
        private final Map<String, PlanNode> nodes = new HashMap<>();
        private final Map<String, String> parents = new HashMap<>();
        private final Map<String, String> units = new HashMap<>();

        Reader(Renstra plan) {
            var tree = plan.pohonKinerja();
            stated = tree == null ? PohonKinerja.NONE : tree;
            for (var placed : plan.placedNodes()) {
                nodes.put(placed.node().id(), placed.node());
                var parent = placed.parent();
                if (parent != null) parents.put(placed.node().id(), parent);
            }
            var pelayanan = plan.pelayanan();
            var organisasi = pelayanan == null ? null : pelayanan.organisasi();
            if (organisasi != null) organisasi.unitList().forEach(this::remember);
        }

        private void remember(Unit unit) {
            units.put(unit.id(), unit.nama());
            unit.bawahanList().forEach(this::remember);
        }

        Accountability of(String id) {
            return new Accountability(owner(id), factors(id), contributions(id));
        }

        private @Nullable Owner owner(String id) {
            for (var at = id; at != null; at = parents.get(at)) {
                var line = stated.findPenanggungJawab(at);
                if (line.isPresent()) return owner(line.get(), at.equals(id) ? null : part(at));
            }
            return null;
        }

        private Owner owner(PenanggungJawab line, @Nullable Part follows) {
            var unit = line.unit();
            return new Owner(
                    line.pejabat(), unit == null ? null : units.getOrDefault(unit, unit), line.dasar(), follows);
        }

        private List<Factor> factors(String id) {
            return stated.faktorKunciList().stream()
                    .filter(factor -> factor.bagian().equals(id))
                    .map(factor -> new Factor(
                            factor.nama(),
                            factor.dijawabList().stream().map(this::part).toList()))
                    .toList();
        }

        private List<Contribution> contributions(String id) {
            return stated.kinerjaLintasList().stream()
                    .filter(line -> line.bagian().equals(id))
                    .map(line -> new Contribution(line.perangkatDaerah(), line.sumbangan(), line.dasar()))
                    .toList();
        }

        private Part part(String id) {
            return new Part(
                    id, Optional.ofNullable(nodes.get(id)).map(PlanNode::nama).orElse(id));
        }
    }
}
