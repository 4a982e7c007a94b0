package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.draft.PlanChange;
import id.benangmerah.rencana.draft.PlanChanges;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The plans as texts that are written: which there are, how each came about, and how two
/// revisions differ.
@Controller
public class DraftController {
    private static final int SHOWN = 60;

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final Drafts drafts;
    private final RencanaService rencana;
    private final Clock clock;

    DraftController(Desk desk, Drafts drafts, RencanaService rencana, Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.rencana = rencana;
        this.clock = clock;
    }

    @GetMapping(Paths.ROOT)
    JteModel list(Page page) {
        var rows = rencana.listVersi().stream()
                .map(versi -> new DraftRow(
                        versi.label(),
                        versi.renstraId(),
                        versi.tahap().label(),
                        Paths.of(versi.renstraId()),
                        rencana.whyNotEdit(page.user(), versi.renstraId()).isEmpty(),
                        told(rencana.findCurrentRevisi(versi.renstraId()).orElseThrow())))
                .toList();
        return templates.draftingList(page.titled("Naskah Renstra").on(Step.of("Renstra", "/rencana")), rows);
    }

    /// @param last the latest revision in words
    public record DraftRow(String label, String id, String stage, String href, boolean editable, String last) {}

    public static String time(Revisi revisi, ZoneId zone) {
        return Angka.format(revisi.dibuat().atZone(zone));
    }

    private String told(Revisi revisi) {
        return "Revisi " + revisi.nomor() + ", "
                + Angka.format(revisi.dibuat().atZone(clock.getZone())) + ", " + revisi.pembuat() + ": "
                + revisi.pesan();
    }

    @GetMapping("/naskah/{id}")
    JteModel overview(Page page, @PathVariable String id, Model model) {
        var draft = desk.open(page.user(), id);
        return templates.draftingOverview(
                page.titled("Naskah: " + draft.versi().label())
                        .on(Step.of("Renstra", "/rencana"), Step.of("Naskah", Paths.ROOT)),
                new OverviewPage(
                        draft.path(),
                        id,
                        draft.versi().tahap().label(),
                        told(draft.revisi()),
                        draft.whyNot(),
                        new PartPage.Builder(draft, "", null, Map.of(), Faults.NONE)
                                .build()
                                .outline(),
                        drafts.listWaiting(page.user(), id).stream()
                                .map(kept -> new Link(
                                        PartPage.capital(kept.asal()) + ", "
                                                + Angka.format(kept.dibuat().atZone(clock.getZone())),
                                        draft.path() + "/titipan/" + kept.id()))
                                .toList(),
                        history(draft, 8)),
                Desk.undo(model));
    }

    @GetMapping("/naskah/{id}/riwayat")
    JteModel history(Page page, @PathVariable String id, Model model) {
        var draft = desk.open(page.user(), id);
        return templates.draftingRiwayat(
                page.titled("Riwayat naskah")
                        .on(Step.of("Naskah", Paths.ROOT), Step.of(draft.versi().label(), draft.path())),
                draft.path(),
                draft.editable(),
                rencana.listRevisi(id).stream().limit(SHOWN).toList(),
                comparable(id),
                clock.getZone(),
                Desk.undo(model));
    }

    /// The revisions that this plan can be compared with: its own first, then those of its versions.
    private List<Link> comparable(String id) {
        var series = rencana.getVersi(id).seri();
        var links = new ArrayList<Link>();
        var versions = new ArrayList<>(rencana.listVersi());
        versions.sort(Comparator.comparing(versi -> !versi.renstraId().equals(id)));
        for (var versi : versions)
            if (versi.seri().equals(series))
                rencana.listRevisi(versi.renstraId()).stream()
                        .limit(SHOWN)
                        .forEach(revisi -> links.add(new Link(
                                versi.label() + ", revisi " + revisi.nomor() + ": " + revisi.pesan(),
                                Long.toString(revisi.nomor()))));
        return links;
    }

    private Timeline history(OpenDraft draft, int limit) {
        return new Timeline(rencana.listRevisi(draft.id()).stream()
                .limit(limit)
                .map(revisi -> new Timeline.Entry(
                        Angka.format(revisi.dibuat().atZone(clock.getZone())),
                        revisi.pesan(),
                        revisi.pembuat() + ", revisi " + revisi.nomor(),
                        draft.path() + "/beda?ke=" + revisi.nomor(),
                        false))
                .toList());
    }

    @GetMapping("/naskah/{id}/beda")
    JteModel compare(
            Page page,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long dari,
            @RequestParam(required = false) @Nullable Long ke) {
        var draft = desk.open(page.user(), id);
        var two = two(draft, dari, ke);
        return templates.draftingBeda(
                page.titled("Perbedaan " + ComparePage.label(two.before()) + " dan " + ComparePage.label(two.after()))
                        .on(
                                Step.of("Naskah", Paths.ROOT),
                                Step.of(draft.versi().label(), draft.path()),
                                Step.of("Riwayat", draft.path() + "/riwayat")),
                ComparePage.of(
                        ComparePage.label(two.before()),
                        drafts.facts(two.before()),
                        ComparePage.label(two.after()),
                        drafts.facts(two.after()),
                        id),
                page.address().at(draft.path() + "/beda.txt").href(),
                told(two.after()));
    }

    @GetMapping("/naskah/{id}/beda.txt")
    ResponseEntity<String> compareAsText(
            Page page,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long dari,
            @RequestParam(required = false) @Nullable Long ke) {
        var two = two(desk.open(page.user(), id), dari, ke);
        var text = PlanChanges.between(drafts.facts(two.before()), drafts.facts(two.after())).stream()
                .map(PlanChange::sentence)
                .map(sentence -> "- " + PartPage.capital(sentence) + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("Perbedaan %s (%s) dan %s (%s)\n\n%s"
                        .formatted(
                                ComparePage.label(two.before()),
                                two.before().sha256().substring(0, 12),
                                ComparePage.label(two.after()),
                                two.after().sha256().substring(0, 12),
                                text.isEmpty() ? "Tidak ada perbedaan.\n" : text));
    }

    private record Two(Revisi before, Revisi after) {}

    /// The current revision and the one before it, where the address names none.
    private Two two(OpenDraft draft, @Nullable Long dari, @Nullable Long ke) {
        var after = ke == null ? draft.revisi() : get(ke);
        var parent = after.induk();
        if (dari == null && parent == null)
            throw new BadAddressException(
                    "Revisi " + after.nomor() + " adalah yang pertama; pilih revisi lain untuk dibandingkan.");
        return new Two(get(dari == null ? Objects.requireNonNull(parent) : dari), after);
    }

    private Revisi get(long nomor) {
        return rencana.findRevisi(nomor)
                .orElseThrow(() -> new NotFoundException("Tidak ada revisi nomor " + nomor + "."));
    }

    @PostMapping("/naskah/{id}/batal")
    String undo(Page page, @PathVariable String id, @RequestParam long revisi, RedirectAttributes redirect) {
        var undone = desk.base(id, revisi);
        if (undone.induk() == null)
            throw new BadAddressException("Revisi pertama tidak dapat dibatalkan; tidak ada naskah sebelumnya.");
        return desk.told(drafts.undo(page.user(), undone), id, Paths.of(id) + "/riwayat", redirect);
    }
}
