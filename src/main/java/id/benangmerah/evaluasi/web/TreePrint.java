package id.benangmerah.evaluasi.web;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Perkada;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.Versi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The performance tree of a revision for one year, on paper: what the head says of its
/// origin, the sheets, and what the plan leaves unsaid.
public record TreePrint(
        String department, List<String> origin, Tahun tahun, TreeSheets tree, List<String> unsaid, long partCount) {

    private static final int PREFIX = 12;

    static TreePrint of(
            Renstra plan,
            Tahun tahun,
            LocalDate asOf,
            Revisi revisi,
            Optional<Versi> versi,
            Optional<Perkada> perkada) {
        var identitas = plan.identitas();
        var period = identitas.periode();
        var origin = new ArrayList<String>();
        origin.add("Renstra " + period.awal() + "–" + period.akhir()
                + versi.map(one -> ", " + one.label()).orElse(""));
        var act = act(plan, perkada);
        if (act != null) origin.add(act);
        origin.add("Target tahun " + tahun);
        origin.add("Keadaan per " + Angka.format(asOf));
        origin.add("Revisi " + revisi.nomor() + ", "
                + Angka.format(revisi.dibuat().atZone(AsOf.ZONE).toLocalDate()));
        origin.add("SHA-256 " + revisi.sha256().substring(0, PREFIX));
        var roots = SheetNode.roots(plan, tahun);
        return new TreePrint(
                identitas.perangkatDaerah() + " " + identitas.daerah(),
                origin,
                tahun,
                TreeSheets.of(roots),
                unsaid(roots),
                roots.stream().flatMap(SheetNode::withDescendants).count());
    }

    private static @Nullable String act(Renstra plan, Optional<Perkada> perkada) {
        if (perkada.isPresent()) {
            var act = perkada.get();
            return "Peraturan Bupati Nomor " + act.nomor() + " Tahun "
                    + act.tanggal().getYear();
        }
        var act = plan.penetapan();
        return act == null ? null : act.bentuk() + " Nomor " + act.nomor() + " Tahun " + act.tahun();
    }

    /// What the plan states of no part, so that an empty place is not taken for an omission of
    /// the print.
    private static List<String> unsaid(List<SheetNode> roots) {
        var unsaid = new ArrayList<String>();
        var stated = roots.stream()
                .flatMap(SheetNode::withDescendants)
                .map(SheetNode::accountability)
                .toList();
        if (stated.stream().allMatch(one -> one.owner() == null)) unsaid.add("Penanggung jawab");
        if (stated.stream().allMatch(one -> one.factors().isEmpty())) unsaid.add("Faktor kunci keberhasilan");
        if (stated.stream().allMatch(one -> one.contributions().isEmpty()))
            unsaid.add("Kinerja lintas perangkat daerah");
        return unsaid;
    }
}
