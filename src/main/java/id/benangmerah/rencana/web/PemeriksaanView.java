package id.benangmerah.rencana.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.Pemeriksaan.UnusedRule;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.periksa.Chapter;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.periksa.Report;
import id.benangmerah.rencana.web.FindingQuery.Standing;
import id.benangmerah.web.Address;
import id.benangmerah.web.components.FilterForm;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The findings of a revision by chapter: those that are open, then those accepted.
///
/// @param mayAccept whether the reader may accept findings of this revision
/// @param part the name of the only part that is shown; null for the whole plan
public record PemeriksaanView(
        Revisi revisi,
        boolean current,
        boolean mayAccept,
        String written,
        @Nullable String part,
        List<Tally> tallies,
        Tally accepted,
        FilterForm filters,
        List<Section> open,
        List<FindingView> acceptedList,
        List<AcceptedFinding> outdated,
        List<UnusedRule> off,
        String wholeHref,
        String sheetHref) {

    /// A count that narrows the list to what it counts.
    public record Tally(@Nullable Level level, int count, String href, boolean chosen) {}

    public record Section(String title, List<FindingView> findings) {}

    static PemeriksaanView of(
            RevisionReport checked, boolean current, boolean mayAccept, Address address, ZoneId zone) {
        var query = FindingQuery.of(address);
        var report = checked.report();
        var within = report.only(finding -> query.bagian() == null || finding.isAt(query.bagian()));
        var shown = report.only(query::asksFor);
        var views = new FindingViews(checked, address);
        return new PemeriksaanView(
                checked.revisi(),
                current,
                current && mayAccept,
                Angka.format(checked.revisi().dibuat().atZone(zone).toLocalDate()),
                query.bagian() == null ? null : partName(checked, query.bagian()),
                Arrays.stream(Level.values())
                        .map(level -> tally(within, level, address, query))
                        .toList(),
                acceptedTally(within, address, query),
                query.form(address, report),
                query.asksFor(Standing.TERBUKA) ? sections(shown.open(), views) : List.of(),
                query.asksFor(Standing.DITERIMA) ? acceptedIn(shown, views) : List.of(),
                report.outdated(),
                report.off(),
                address.without("bagian", "tingkat", "bab", "aturan", "keadaan").href(),
                current && address.value("renstra") == null
                        ? "/rencana/pemeriksaan/lembar"
                        : "/rencana/pemeriksaan/lembar?revisi="
                                + checked.revisi().nomor());
    }

    private static List<Section> sections(List<Finding> open, FindingViews views) {
        return Arrays.stream(Chapter.values())
                .map(chapter -> new Section(
                        chapter.title(),
                        open.stream()
                                .filter(finding -> finding.place().chapter() == chapter)
                                .map(views::of)
                                .toList()))
                .filter(section -> !section.findings().isEmpty())
                .toList();
    }

    private static List<FindingView> acceptedIn(Report shown, FindingViews views) {
        return shown.findings().stream()
                .filter(finding -> shown.acceptanceOf(finding).isPresent())
                .map(views::of)
                .toList();
    }

    private static Tally tally(Report within, Level level, Address address, FindingQuery query) {
        boolean chosen = query.level() == level && query.standing() == Standing.TERBUKA;
        var href = address.without("tingkat", "keadaan");
        if (!chosen) href = href.with("tingkat", level.word()).with("keadaan", Standing.TERBUKA.word());
        return new Tally(level, within.open(level).size(), href.href(), chosen);
    }

    private static Tally acceptedTally(Report within, Address address, FindingQuery query) {
        boolean chosen = query.standing() == Standing.DITERIMA;
        var href = address.without("tingkat", "keadaan");
        if (!chosen) href = href.with("keadaan", Standing.DITERIMA.word());
        return new Tally(null, within.accepted().size(), href.href(), chosen);
    }

    private static String partName(RevisionReport checked, String id) {
        var renstra = checked.plan().renstra();
        return renstra.findNode(id)
                .map(node -> node.level() + " " + node.id() + " " + node.nama())
                .or(() -> renstra.findIndikator(id).map(one -> "indikator " + one.id() + " " + one.nama()))
                .orElse(id);
    }
}
