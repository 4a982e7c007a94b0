package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kebijakan.ArahKebijakan;
import id.benangmerah.rencana.Kebijakan.Strategi;
import id.benangmerah.rencana.KinerjaLalu.KelompokPos;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.KinerjaLalu.Pos;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.periksa.Wording.Kinship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every name of a plan that is printed a second time in another wording.
final class Renamings {
    private Renamings() {}

    /// The same subject under two wordings. `table` is where the first one stands.
    record Renaming(
            Record subject, String name, Place named, Place place, String where, String found, Wording wording) {
        Kinship kinship() {
            return wording.kinship();
        }

        boolean isIndicator() {
            return subject instanceof IndikatorRencana || subject instanceof Pencapaian || subject instanceof Ikk;
        }

        /// Policies, and headings that repeat a sasaran, may keep few of its words.
        boolean isLoose() {
            return subject instanceof ArahKebijakan || place.key().endsWith("/sasaran_cetak");
        }

        /// "Indikator", "Program", …
        String kind() {
            return switch (subject) {
                case PlanNode node -> Words.capital(node.level());
                case Strategi _ -> "Strategi";
                case ArahKebijakan _ -> "Arah kebijakan";
                case Ikk _ -> "IKK";
                default -> "Indikator";
            };
        }
    }

    static List<Renaming> of(Plan plan) {
        var found = new ArrayList<Renaming>();
        Quoted.of(plan, Aspek.NAMA).forEach(quotation -> quoted(plan, quotation).ifPresent(found::add));
        headings(plan, found);
        plan.all(Pencapaian.class).forEach(row -> ofIkk(plan, row).ifPresent(found::add));
        var words = new LinkedHashMap<PlanNode, Set<String>>();
        plan.nodes().forEach(node -> words.put(node, Wording.content(node.nama())));
        plan.all(KelompokPos.class)
                .filter(group -> !group.nomenklatur().equalsIgnoreCase("lama"))
                .flatMap(group -> group.programList().stream())
                .flatMap(Renamings::withBelow)
                .forEach(row -> ofPast(plan, words, row).ifPresent(found::add));
        found.removeIf(renaming -> renaming.kinship() == Kinship.SAME);
        return unique(found);
    }

    private static Optional<Renaming> quoted(Plan plan, Kutipan quotation) {
        return plan.find(quotation.subjek() + "").filter(Renamings::hasName).map(subject -> {
            var found = quotation.nilai().teks();
            return renaming(plan, subject, Quoted.place(plan, quotation), quotation.tempat(), found);
        });
    }

    private static boolean hasName(Record subject) {
        return subject instanceof PlanNode
                || subject instanceof IndikatorRencana
                || subject instanceof Pencapaian
                || subject instanceof Ikk
                || subject instanceof Strategi
                || subject instanceof ArahKebijakan;
    }

    private static Renaming renaming(Plan plan, Record subject, Place place, String where, String found) {
        var name = Labels.plainNameOf(subject);
        var isPolicy = subject instanceof Strategi || subject instanceof ArahKebijakan;
        var wording = isPolicy
                ? Wording.compare(withoutBrackets(name), withoutBrackets(found))
                : Wording.compare(name, found);
        return new Renaming(subject, name, plan.place(subject), place, where, found, wording);
    }

    /// Policies carry their source and year in brackets, which a table need not repeat.
    private static String withoutBrackets(String text) {
        return text.replaceAll("\\([^)]*\\)", " ");
    }

    /// A sasaran printed over a programme in T-C.27, when it is one of the plan in other words.
    private static void headings(Plan plan, List<Renaming> found) {
        for (var program : plan.renstra().programList()) {
            var printed = program.sasaranCetak();
            if (printed != null)
                plan.all(Sasaran.class)
                        .filter(sasaran -> CascadeRules.isAlike(printed, sasaran.nama()))
                        .findFirst()
                        .ifPresent(sasaran -> found.add(renaming(
                                plan,
                                sasaran,
                                plan.place(program).at("sasaran_cetak", "sasaran"),
                                plan.place(program).table(),
                                printed)));
        }
    }

    private static Optional<Renaming> ofIkk(Plan plan, Pencapaian row) {
        if (row.ikk() == null) return Optional.empty();
        return plan.find(row.ikk())
                .map(ikk -> renaming(
                        plan,
                        ikk,
                        plan.place(row).at("indikator", "indikator"),
                        plan.place(row).table(),
                        row.indikator()));
    }

    private static Stream<Pos> withBelow(Pos row) {
        return Stream.concat(Stream.of(row), row.rincianList().stream().flatMap(Renamings::withBelow));
    }

    /// A row of past spending whose name is a slip away from a node of the plan.
    private static Optional<Renaming> ofPast(Plan plan, Map<PlanNode, Set<String>> words, Pos row) {
        var own = Wording.content(row.nama());
        if (words.containsValue(own)) return Optional.empty();
        return words.entrySet().stream()
                .filter(node -> isNear(own, node.getValue()))
                .map(node -> renaming(
                        plan,
                        (Record) node.getKey(),
                        plan.place(row).at("nama", "uraian"),
                        plan.place(row).table(),
                        row.nama()))
                .filter(renaming -> renaming.kinship() == Kinship.SLIP)
                .findFirst();
    }

    /// At most two words are not shared.
    private static boolean isNear(Set<String> one, Set<String> other) {
        return Math.abs(one.size() - other.size()) < 3
                && one.stream().filter(other::contains).count() >= Math.max(1, Math.max(one.size(), other.size()) - 2);
    }

    /// A table repeats a wording in several rows; it counts once.
    private static List<Renaming> unique(List<Renaming> all) {
        var unique = new ArrayList<Renaming>();
        for (var one : all)
            if (unique.stream()
                    .noneMatch(other -> other.subject.equals(one.subject)
                            && other.where.equals(one.where)
                            && Wording.isSame(other.found, one.found))) unique.add(one);
        return unique;
    }
}
