package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.Tujuan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the national list of programs, kegiatan and subkegiatan offers, in the version that a
/// plan says it follows and as far as it is known.
public final class NationalList {

    private NationalList() {}

    /// A line of the list under the bidang of the plan; the indicator and its unit are given for
    /// subkegiatan. `sure` is false where the wording was not seen in more than one plan.
    public record Line(
            String kode,
            String nama,
            @Nullable String indikator,
            @Nullable String satuan,
            boolean sure) {}

    /// The programs of a bidang, the kegiatan of a program or the subkegiatan of a kegiatan, by
    /// code; none when the version is not known.
    public static List<Line> childrenOf(Renstra plan, String kode) {
        var bidang = plan.identitas().bidangUrusan();
        int segments = switch (segments(kode)) {
            case 2 -> 3;
            case 3 -> 5;
            default -> 6;
        };
        return OfficialNames.of(new Plan(plan)).stream()
                .flatMap(names -> names.all().stream())
                .map(line -> new Line(
                        line.codeFor(bidang), line.name(), line.indicator(), line.unit(), "V".equals(line.certainty())))
                .filter(line -> line.kode().startsWith(kode + ".") && segments(line.kode()) == segments)
                .sorted(Comparator.comparing(Line::kode))
                .toList();
    }

    /// A code or a name of a program, kegiatan or subkegiatan that was chosen outside the list.
    public record Refused(String node, String field, String sentence) {}

    /// What `changed` newly takes from outside the list: a code that is none where the list is
    /// complete, a name that differs from a sure one. What the plan had already is left alone.
    public static List<Refused> refusals(Renstra plan, Renstra changed) {
        var names = OfficialNames.of(new Plan(changed)).orElse(null);
        if (names == null) return List.of();
        var before = plan.nodes().collect(Collectors.toMap(PlanNode::id, PlanNode::nama));
        var refused = new ArrayList<Refused>();
        changed.nodes()
                .filter(node -> !(node instanceof Tujuan || node instanceof Sasaran))
                .forEach(node -> {
                    var name = before.get(node.id());
                    if (name == null && names.isUnknown(node.id()))
                        refused.add(new Refused(
                                node.id(),
                                "kode",
                                "kode " + node.id() + " tidak ada dalam " + names.source() + "; pilih dari daftarnya"));
                    if (node.nama().equals(name)) return;
                    names.find(node.id())
                            .filter(official ->
                                    official.certainty().equals("V") && !Wording.isSame(official.name(), node.nama()))
                            .ifPresent(official -> refused.add(new Refused(
                                    node.id(),
                                    "nama",
                                    "nama resmi " + node.id() + " adalah “" + official.name() + "”; pakai bunyi itu")));
                });
        return refused;
    }

    private static int segments(String kode) {
        return kode.split("\\.").length;
    }
}
