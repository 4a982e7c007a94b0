package id.benangmerah.drafting;

import id.benangmerah.identity.User;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.Versi;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the pages of the editor share: opening a plan and telling how a save went.
@Component
class Desk {
    /// The address of the page behind a saved revision that takes it back.
    static final String UNDO = "batal";

    private final RencanaService rencana;
    private final Drafts drafts;
    private final PlanReports reports;

    Desk(RencanaService rencana, Drafts drafts, PlanReports reports) {
        this.rencana = rencana;
        this.drafts = drafts;
        this.reports = reports;
    }

    OpenDraft open(User user, String renstraId) {
        var versi = rencana.findVersi(renstraId)
                .orElseThrow(
                        () -> new NotFoundException("Tidak ada Renstra “" + renstraId + "”; lihat daftar naskah."));
        return open(user, versi, rencana.findCurrentRevisi(renstraId).orElseThrow());
    }

    /// As it stood in a revision, so that a form that comes back is still made from it.
    OpenDraft open(User user, Revisi revisi) {
        return open(user, rencana.getVersi(revisi.renstraId()), revisi);
    }

    private OpenDraft open(User user, Versi versi, Revisi revisi) {
        return new OpenDraft(
                versi,
                revisi,
                rencana.getRevision(revisi.nomor()),
                drafts.facts(revisi),
                reports.find(revisi.nomor()).orElseThrow(),
                rencana.whyNotEdit(user, versi.renstraId()).orElse(null));
    }

    /// The revision that a form was made from.
    Revisi base(String renstraId, long nomor) {
        return rencana.findRevisi(nomor)
                .filter(revisi -> revisi.renstraId().equals(renstraId))
                .orElseThrow(() -> new NotFoundException("Tidak ada revisi " + nomor + " pada Renstra ini."));
    }

    /// The revision that was just saved, if the page follows a save.
    static @Nullable Long undo(Model model) {
        return model.getAttribute(UNDO) instanceof Long revisi ? revisi : null;
    }

    /// The fields of a form by name, the first value of each.
    static Map<String, String> sent(HttpServletRequest request) {
        var sent = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0) sent.put(name, values[0]);
        });
        return sent;
    }

    /// Where the browser goes after a save that needs nothing more from this page.
    String told(Drafts.Result result, String renstraId, String back, RedirectAttributes redirect) {
        return switch (result) {
            case Drafts.Stored(var revisi, var merged) -> {
                Flash.done("Tersimpan sebagai revisi " + revisi.nomor() + ": " + revisi.pesan() + "."
                                + (merged ? " Simpanan orang lain sejak halaman ini dibuka ikut digabungkan." : ""))
                        .keep(redirect);
                redirect.addFlashAttribute(UNDO, revisi.nomor());
                yield "redirect:" + back;
            }
            case Drafts.Same _ -> {
                Flash.done("Tidak ada yang berubah.").keep(redirect);
                yield "redirect:" + back;
            }
            case Drafts.Refused(var sentence) -> {
                Flash.problem("Belum tersimpan. " + sentence).keep(redirect);
                yield "redirect:" + back;
            }
            case Drafts.Waiting(var draft, var current) -> {
                Flash.problem("Belum tersimpan: " + current.pembuat() + " sudah menyimpan revisi " + current.nomor()
                                + " yang mengubah hal yang sama. Pekerjaan Anda disimpan; pilih mana yang dipakai.")
                        .keep(redirect);
                yield "redirect:" + Paths.of(renstraId) + "/titipan/" + draft.id();
            }
            case Drafts.Faulty(var problems) -> {
                Flash.problem("Belum tersimpan: " + problems.getFirst().sentence() + ".")
                        .keep(redirect);
                yield "redirect:" + back;
            }
        };
    }
}
