package id.benangmerah.rencana.tahapan.web;

import static id.benangmerah.rencana.tahapan.web.TahapanController.PATH;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.tahapan.Action;
import id.benangmerah.rencana.tahapan.Refusal;
import id.benangmerah.rencana.tahapan.Standing;
import id.benangmerah.rencana.tahapan.TahapanService;
import id.benangmerah.rencana.tahapan.TahapanService.Done;
import id.benangmerah.rencana.tahapan.TahapanService.Refused;
import id.benangmerah.rencana.tahapan.Transition;
import id.benangmerah.rencana.tahapan.Transitions;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Confirmation;
import id.benangmerah.web.components.EntryForm;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The steps of a version, each with its own form that names the consequence, and the paraf.
@Controller
@RequestMapping(PATH + "/{renstraId}")
class StepController {

    private final Templates templates = new StaticTemplates();
    private final TahapanService tahapan;

    StepController(TahapanService tahapan) {
        this.tahapan = tahapan;
    }

    @GetMapping("/langkah/{peristiwa}")
    Object ask(Page page, @PathVariable String renstraId, @PathVariable String peristiwa, RedirectAttributes redirect) {
        var standing = TahapanController.get(tahapan, renstraId);
        var action = action(peristiwa);
        var way = Transitions.find(standing.tahap(), action).orElse(null);
        if (way == null) {
            return told(new Refused(new Refusal.NotAtThisStage(standing.tahap(), action)), renstraId, redirect);
        }
        if (!way.isFor(page.user())) throw new AccessDeniedException(action.name());
        return form(page, standing, way, StepForm.EMPTY, standing.current().nomor(), null);
    }

    /// @param revisi the text that the reader saw
    @PostMapping("/langkah/{peristiwa}")
    Object take(
            Page page,
            @PathVariable String renstraId,
            @PathVariable String peristiwa,
            @RequestParam long revisi,
            @ModelAttribute StepForm form,
            RedirectAttributes redirect) {
        var standing = TahapanController.get(tahapan, renstraId);
        var action = action(peristiwa);
        var outcome = tahapan.move(page.user(), renstraId, action, form.move(revisi));
        var way = Transitions.find(standing.tahap(), action).orElse(null);
        if (outcome instanceof Refused(var refusal) && way != null && !(refusal instanceof Refusal.NotYourRole)) {
            // Told that the text moved on, the reader may go on with the text as it is now.
            long next = refusal instanceof Refusal.Outdated(var current) ? current.nomor() : revisi;
            return form(page, standing, way, form, next, refusal.sentence());
        }
        return told(outcome, renstraId, redirect);
    }

    @GetMapping("/paraf")
    JteModel askForParaf(Page page, @PathVariable String renstraId) {
        var standing = TahapanController.get(tahapan, renstraId);
        var revisi = standing.current();
        var pejabat = standing.nextPejabat()
                .filter(next -> page.user().hasRole(next.role()))
                .orElseThrow(() -> new AccessDeniedException("paraf"));
        var confirmation = new Confirmation(
                "Anda membubuhkan " + pejabat.mark() + " sebagai " + pejabat.label() + " atas revisi " + revisi.nomor()
                        + " (SHA-256 "
                        + revisi.sha256() + "). Tercatat dengan waktu dan akun Anda dan tidak dapat ditarik;"
                        + " gugur hanya bila naskahnya berubah atau dikembalikan.",
                path(renstraId) + "/paraf?revisi=" + revisi.nomor(),
                "Bubuhkan " + pejabat.mark(),
                path(renstraId));
        return templates.webQuestion(
                titled(page, "Bubuhkan " + pejabat.mark() + " " + pejabat.label(), renstraId), confirmation);
    }

    @PostMapping("/paraf")
    String sign(Page page, @PathVariable String renstraId, @RequestParam long revisi, RedirectAttributes redirect) {
        TahapanController.get(tahapan, renstraId);
        return told(tahapan.sign(page.user(), renstraId, revisi), renstraId, redirect);
    }

    private JteModel form(
            Page page, Standing standing, Transition way, StepForm form, long revisi, @Nullable String problem) {
        var id = standing.versi().renstraId();
        var entry = new EntryForm(
                path(id) + "/langkah/" + StepForm.word(way.action()) + "?revisi=" + revisi,
                consequence(standing, way),
                way.action().button(),
                path(id),
                form.fields(way),
                problem);
        return templates.webEntryForm(titled(page, way.action().button(), id), entry);
    }

    private static String consequence(Standing standing, Transition way) {
        var text = "Naskah: revisi " + standing.current().nomor() + ". ";
        return text
                + switch (way.action()) {
                    case KEMBALIKAN ->
                        "Renstra kembali ke Rancangan akhir dan naskahnya terbuka lagi; paraf yang sudah dibubuhkan gugur.";
                    case AJUKAN ->
                        "Setelah diajukan, naskah tidak dapat diubah sampai dikembalikan dengan daftar koreksi.";
                    case NYATAKAN_SESUAI, SELESAIKAN_REVIU ->
                        "Renstra maju ke tahap " + way.to().label() + " dengan naskah ini.";
                    case TETAPKAN ->
                        "Versi ini ditutup untuk selamanya; perubahan hanya lewat PERUBAHAN. Periksa nomor dan tanggalnya,"
                                + " sebab catatan ini tidak dapat diubah.";
                    case BUKA_PERUBAHAN ->
                        "Dibuat versi baru, disalin dari naskah yang ditetapkan; versi ini tetap berlaku dan tertutup sampai"
                                + " perubahannya ditetapkan.";
                    case SUSUN_RANCANGAN_AWAL, SUSUN_RANCANGAN, GELAR_FORUM, RUMUSKAN_AKHIR ->
                        "Renstra maju ke tahap " + way.to().label() + "; naskahnya masih dapat diubah.";
                };
    }

    static String told(TahapanService.Outcome outcome, String renstraId, RedirectAttributes redirect) {
        return switch (outcome) {
            case Refused(Refusal.NotYourRole refusal) -> throw new AccessDeniedException(refusal.sentence());
            case Refused(var refusal) -> {
                Flash.problem(refusal.sentence()).keep(redirect);
                yield "redirect:" + path(renstraId);
            }
            case Done(var sentence, var next) -> {
                Flash.done(sentence).keep(redirect);
                yield "redirect:" + path(next);
            }
        };
    }

    static String path(String renstraId) {
        return PATH + "/" + renstraId;
    }

    private static Page titled(Page page, String title, String renstraId) {
        return page.titled(title).on(Step.of("Tahapan", PATH), Step.of(renstraId, path(renstraId)));
    }

    private static Action action(String word) {
        return Arrays.stream(Action.values())
                .filter(action -> StepForm.word(action).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Langkah “" + word + "” tidak ada."));
    }
}
