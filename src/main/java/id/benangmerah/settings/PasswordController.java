package id.benangmerah.settings;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.identity.Accounts;
import id.benangmerah.web.Flash;
import id.benangmerah.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own password.
@Controller
@RequestMapping("/pengaturan/kata-sandi")
class PasswordController {

    private final Templates templates = new StaticTemplates();
    private final Accounts accounts;

    PasswordController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    JteModel form(Page page) {
        return templates.settingsPassword(page.titled("Ganti kata sandi"));
    }

    @PostMapping
    String change(
            Page page,
            @RequestParam("sekarang") String current,
            @RequestParam("baru") String chosen,
            @RequestParam("ulang") String repeated,
            RedirectAttributes redirect) {
        var problem = chosen.equals(repeated)
                ? accounts.changePassword(page.user().username(), current, chosen)
                        .orElse(null)
                : "Kata sandi baru dan ulangannya tidak sama; tulis keduanya lagi.";
        var flash = problem == null ? Flash.done("Kata sandi sudah diganti.") : Flash.problem(problem);
        flash.keep(redirect);
        return "redirect:/pengaturan/kata-sandi";
    }
}
