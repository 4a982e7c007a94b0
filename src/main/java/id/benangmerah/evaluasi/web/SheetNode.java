package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.web.Cascade.Level;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Rpd;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of the plan as the printed tree shows it.
///
/// @param number the printed number or the code
/// @param note what it serves in the regional plan
/// @param strand how thick its thread is
public record SheetNode(
        String id,
        Level level,
        String number,
        String nama,
        @Nullable String note,
        List<Target> targets,
        Accountability accountability,
        int strand,
        List<SheetNode> children) {

    /// @param amount with its unit, null when the plan has none for the year
    public record Target(String indikator, @Nullable String amount) {}

    /// The goals of the plan, each with everything below it.
    static List<SheetNode> roots(Renstra plan, Tahun tahun) {
        var cascade = Cascade.of(plan, tahun, _ -> List.of(), _ -> Optional.empty());
        var reader = new Accountability.Reader(plan);
        var whole = Cascade.sum(cascade.roots());
        return cascade.roots().stream()
                .flatMap(root -> root.level() == Level.RPD ? root.children().stream() : Stream.of(root))
                .map(node -> of(plan, tahun, reader, node, whole))
                .toList();
    }

    private static SheetNode of(
            Renstra plan, Tahun tahun, Accountability.Reader reader, Cascade.Node node, @Nullable Rupiah whole) {
        return new SheetNode(
                node.id(),
                node.level(),
                node.number(),
                node.nama(),
                served(plan, node.id()),
                plan.findNode(node.id()).stream()
                        .flatMap(found -> found.indikatorList().stream())
                        .map(indikator -> target(indikator, tahun))
                        .toList(),
                reader.of(node.id()),
                Strand.of(node.pagu(), whole),
                node.children().stream()
                        .map(child -> of(plan, tahun, reader, child, whole))
                        .toList());
    }

    private static @Nullable String served(Renstra plan, String id) {
        var rpd = plan.rpd();
        if (rpd == null) return null;
        var names = plan.tujuanList().stream()
                .filter(tujuan -> tujuan.id().equals(id))
                .flatMap(tujuan -> tujuan.mendukungList().stream())
                .flatMap(served -> name(rpd, served))
                .toList();
        return names.isEmpty() ? null : String.join("; ", names);
    }

    private static Stream<String> name(Rpd rpd, String id) {
        return Stream.concat(
                rpd.sasaranList().stream()
                        .filter(sasaran -> sasaran.id().equals(id))
                        .map(sasaran -> "sasaran RPD " + sasaran.nama()),
                rpd.tujuanList().stream()
                        .filter(tujuan -> tujuan.id().equals(id))
                        .map(tujuan -> "tujuan RPD " + tujuan.nama()));
    }

    private static Target target(IndikatorRencana indikator, Tahun tahun) {
        var value = indikator.target().get(tahun);
        if (value == null) return new Target(indikator.nama(), null);
        var unit = indikator.satuan().equalsIgnoreCase("nilai") ? "" : " " + indikator.satuan();
        return new Target(indikator.nama(), KinerjaDisplay.cetak(value) + (value.isNumber() ? unit : ""));
    }

    SheetNode withChildren(List<SheetNode> kept) {
        return new SheetNode(id, level, number, nama, note, targets, accountability, strand, kept);
    }

    /// Only a part with an owner of its own names it; the others follow the part above.
    public Accountability.@Nullable Owner ownOwner() {
        var owner = accountability.owner();
        return owner == null || owner.follows() != null ? null : owner;
    }

    public Stream<SheetNode> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(SheetNode::withDescendants));
    }
}
