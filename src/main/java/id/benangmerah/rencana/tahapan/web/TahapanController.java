package id.benangmerah.rencana.tahapan.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.attachment.Attachments;
import id.benangmerah.rencana.PeriodeRencana;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Tahap;
import id.benangmerah.rencana.Versi;
import id.benangmerah.rencana.tahapan.Standing;
import id.benangmerah.rencana.tahapan.TahapanService;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All versions with their stage, and one version: where it stands and what it needs to go on.
@Controller
class TahapanController {

    static final String PATH = "/rencana/tahapan";

    private final Templates templates = new StaticTemplates();
    private final RencanaService rencana;
    private final TahapanService tahapan;
    private final Attachments attachments;
    private final Clock clock;

    TahapanController(RencanaService rencana, TahapanService tahapan, Attachments attachments, Clock clock) {
        this.attachments = attachments;
        this.rencana = rencana;
        this.tahapan = tahapan;
        this.clock = clock;
    }

    @GetMapping(PATH)
    JteModel list(Page page) {
        var versions = rencana.listVersi();
        var rows = versions.stream()
                .map(versi -> row(versi, isInForce(versi, versions)))
                .toList();
        var columns = List.of(
                Column.of("Renstra"), Column.of("Versi"), Column.of("Tahap"), Column.of("Sejak"), Column.of("Batas"));
        var table = DataTable.of("Renstra dan versinya", columns, rows)
                .whenEmpty(EmptyState.of("Belum ada Renstra yang dimuat."));
        return templates.rencanaTahapanList(page.titled("Tahapan rencana").on(Step.of("Renstra", "/rencana")), table);
    }

    /// Several series may be in force at once, each with its latest enacted version.
    private static boolean isInForce(Versi versi, List<Versi> all) {
        return versi.isEnacted()
                && all.stream()
                        .filter(other -> other.isEnacted() && other.seri().equals(versi.seri()))
                        .allMatch(other -> other.nomor() <= versi.nomor());
    }

    private DataTable.Row row(Versi versi, boolean inForce) {
        var standing = get(tahapan, versi.renstraId());
        var due = standing.due(clock.getZone()).orElse(null);
        return DataTable.Row.of(
                Cell.link(title(plan(versi.renstraId())), PATH + "/" + versi.renstraId()),
                Cell.text(versi.label()),
                Cell.text(versi.tahap().label() + (inForce ? ", berlaku" : "")),
                standing.isInherited()
                        ? Cell.text("sebelum sistem ini")
                        : Cell.date(versi.sejak().atZone(clock.getZone()).toLocalDate()),
                versi.tahap() == Tahap.DITETAPKAN ? Cell.blank() : Cell.date(due));
    }

    @GetMapping(PATH + "/{renstraId}")
    JteModel show(Page page, @PathVariable String renstraId) {
        var standing = get(tahapan, renstraId);
        var plan = plan(renstraId);
        var view = new TahapanView(
                standing,
                plan,
                page.user(),
                asksForGalat(standing) ? tahapan.openGalat(standing) : 0,
                rencana.whyNotEdit(page.user(), renstraId).orElse(null),
                versionsOf(standing.versi()),
                attachments.limitInMegabytes(),
                LocalDate.now(clock),
                clock.getZone());
        return templates.rencanaTahapan(
                page.titled("Tahapan " + title(plan)).on(Step.of("Renstra", "/rencana"), Step.of("Tahapan", PATH)),
                view);
    }

    private static boolean asksForGalat(Standing standing) {
        return standing.tahap() == Tahap.RANCANGAN_AKHIR || standing.tahap() == Tahap.VERIFIKASI;
    }

    private List<Versi> versionsOf(Versi versi) {
        return rencana.listVersi().stream()
                .filter(one -> one.seri().equals(versi.seri()))
                .toList();
    }

    private Renstra plan(String renstraId) {
        return rencana.findCurrent(renstraId).orElseThrow();
    }

    static Standing get(TahapanService tahapan, String renstraId) {
        return tahapan.find(renstraId)
                .orElseThrow(() -> new NotFoundException("Renstra “" + renstraId + "” tidak ada."));
    }

    static String title(Renstra plan) {
        PeriodeRencana periode = plan.identitas().periode();
        return "Renstra " + plan.identitas().perangkatDaerah() + " " + periode.awal() + "–" + periode.akhir();
    }
}
