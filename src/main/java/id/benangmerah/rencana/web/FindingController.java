package id.benangmerah.rencana.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One finding: the rule behind it, the lines of the file, and accepting it with a reason.
@Controller
class FindingController {

    private static final int LONGEST_REASON = 500;

    private final Templates templates = new StaticTemplates();
    private final AskedRevision revisions;
    private final Acceptances acceptances;

    FindingController(AskedRevision revisions, Acceptances acceptances) {
        this.revisions = revisions;
        this.acceptances = acceptances;
    }

    @GetMapping("/rencana/pemeriksaan/temuan")
    JteModel show(Page page, @RequestParam(name = "temuan") String id) {
        var checked = revisions.of(page.address());
        var list = page.address().at(PemeriksaanController.PATH).without("temuan");
        var finding = get(checked, id);
        var reason = Acceptances.mayAccept(page.user()) && revisions.isCurrent(checked) ? reasonField("") : null;
        return show(page, checked, finding, reason, list.href());
    }

    /// @param revisi the revision that the reader saw
    @PostMapping("/rencana/pemeriksaan/terima")
    Object accept(
            Page page,
            @RequestParam(name = "temuan") String id,
            @RequestParam String alasan,
            @RequestParam long revisi,
            @RequestParam String kembali,
            RedirectAttributes redirect) {
        Acceptances.check(page.user());
        var checked = revisions.get(revisi);
        var finding = get(checked, id);
        var reason = alasan.strip().replaceAll("\\s+", " ");
        var problem = problemWith(reason);
        if (problem != null) {
            return show(page, checked, finding, reasonField(reason).failing(problem), safe(kembali));
        }
        return told(
                acceptances.accept(checked, finding, reason, page.user()),
                "Temuan " + finding.code() + " diterima; alasannya tersimpan dalam rencana.",
                kembali,
                redirect);
    }

    @PostMapping("/rencana/pemeriksaan/tarik")
    String withdraw(
            Page page,
            @RequestParam(name = "temuan") String id,
            @RequestParam long revisi,
            @RequestParam String kembali,
            RedirectAttributes redirect) {
        Acceptances.check(page.user());
        return told(
                acceptances.withdraw(revisions.get(revisi), id, page.user()),
                "Penerimaan ditarik; temuannya terbuka lagi bila masih ada.",
                kembali,
                redirect);
    }

    private String told(RencanaService.Saved saved, String done, String back, RedirectAttributes redirect) {
        var flash = switch (saved) {
            case RencanaService.Added(var revisi) -> Flash.done(done + " Ini revisi " + revisi.nomor() + ".");
            case RencanaService.Unchanged _ -> Flash.done("Tidak ada yang berubah.");
            case RencanaService.Closed closed -> Flash.problem("Belum tersimpan: " + closed.sentence());
            case RencanaService.Outdated(var current) ->
                Flash.problem("Belum tersimpan: " + current.pembuat() + " sudah membuat revisi " + current.nomor()
                        + " sejak halaman ini dibuka. Buka lagi temuannya, lalu ulangi.");
        };
        flash.keep(redirect);
        return "redirect:" + safe(back);
    }

    private JteModel show(Page page, RevisionReport checked, Finding finding, @Nullable Field reason, String backHref) {
        var view = new FindingViews(checked, page.address()).of(finding);
        return templates.rencanaTemuan(
                page.titled("Temuan " + finding.code())
                        .on(Step.of("Renstra", "/rencana"), Step.of("Pemeriksaan", backHref)),
                new FindingPage(view, checked.revisi().nomor(), reason, backHref));
    }

    private static Finding get(RevisionReport checked, String id) {
        return checked.report().findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Temuan itu tidak ada pada revisi "
                        + checked.revisi().nomor() + "; mungkin sudah dibetulkan. Lihat daftar temuan."));
    }

    private static Field reasonField(String value) {
        return Field.of(Field.Kind.TEXT_AREA, "alasan", "Alasan menerima temuan ini", value)
                .hinted("Dicetak pada lembar verifikasi. Berlaku sampai salah satu nilainya berubah.")
                .mandatory();
    }

    private static @Nullable String problemWith(String reason) {
        if (reason.isEmpty()) return "Tulis alasannya; tanpa alasan temuan tetap terbuka.";
        return reason.length() > LONGEST_REASON ? "Terlalu panjang; paling banyak " + LONGEST_REASON + " huruf." : null;
    }

    /// Only back to the list, whatever the form says.
    private static String safe(String back) {
        var path = PemeriksaanController.PATH;
        return back.equals(path) || back.startsWith(path + "?") ? back : path;
    }
}
