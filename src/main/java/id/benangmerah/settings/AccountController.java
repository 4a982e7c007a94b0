package id.benangmerah.settings;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.identity.Account;
import id.benangmerah.identity.Accounts;
import id.benangmerah.identity.Accounts.Outcome;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.Sessions;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Confirmation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Accounts: list, make, disable and enable, give a new password.
@Controller
@RequestMapping("/pengaturan/akun")
class AccountController {

    private static final String LIST = "redirect:/pengaturan/akun";

    private final Templates templates = new StaticTemplates();
    private final Accounts accounts;
    private final Sessions sessions;

    AccountController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping
    JteModel list(Page page) {
        return templates.settingsAccountList(page.titled("Akun"), AccountTable.of(accounts.list()));
    }

    @GetMapping("/baru")
    JteModel newForm(Page page) {
        return form(page, AccountForm.EMPTY, null);
    }

    @PostMapping
    Object create(Page page, @ModelAttribute AccountForm form, RedirectAttributes redirect) {
        return switch (form.account()) {
            case AccountForm.Invalid(String sentence) -> form(page, form, sentence);
            case AccountForm.Valid(Account account) ->
                switch (accounts.create(page.user().username(), account)) {
                    case Outcome.Refused(String sentence) -> form(page, form, sentence);
                    case Outcome.Given given -> told(given, redirect);
                };
        };
    }

    @GetMapping("/{username}")
    JteModel show(Page page, @PathVariable String username) {
        var account = get(username);
        return templates.settingsAccount(
                page.titled(account.displayName()).on(Step.of("Akun", "/pengaturan/akun")), account);
    }

    @GetMapping("/{username}/atur-ulang")
    JteModel askForReset(Page page, @PathVariable String username) {
        var account = get(username);
        return ask(
                page,
                account,
                "Atur ulang kata sandi",
                new Confirmation(
                        "Kata sandi " + account.displayName() + " diganti dengan yang baru, dan semua sesinya berakhir."
                                + " Kata sandi lama tidak dapat dikembalikan.",
                        "/pengaturan/akun/" + username + "/atur-ulang",
                        "Buat kata sandi baru",
                        "/pengaturan/akun/" + username));
    }

    @PostMapping("/{username}/atur-ulang")
    String reset(Page page, @PathVariable String username, RedirectAttributes redirect) {
        return switch (accounts.resetPassword(page.user().username(), username)) {
            case Outcome.Refused(String sentence) -> throw new NotFoundException(sentence);
            case Outcome.Given given -> {
                sessions.end(username);
                yield told(given, redirect);
            }
        };
    }

    @PostMapping("/{username}/surel")
    String setEmail(Page page, @PathVariable String username, @RequestParam String surel, RedirectAttributes redirect) {
        accounts.setEmail(page.user().username(), get(username).username(), surel)
                .map(Flash::problem)
                .orElseGet(() -> Flash.done("Alamat surel tersimpan."))
                .keep(redirect);
        return "redirect:/pengaturan/akun/" + username;
    }

    @PostMapping("/{username}/nonaktifkan")
    String disable(Page page, @PathVariable String username, RedirectAttributes redirect) {
        return setActive(page, username, false, redirect);
    }

    @PostMapping("/{username}/aktifkan")
    String enable(Page page, @PathVariable String username, RedirectAttributes redirect) {
        return setActive(page, username, true, redirect);
    }

    private String setActive(Page page, String username, boolean active, RedirectAttributes redirect) {
        var problem = accounts.setActive(page.user().username(), username, active);
        if (problem.isEmpty() && !active) sessions.end(username);
        problem.map(Flash::problem)
                .orElseGet(() -> Flash.done("Akun " + username + (active ? " aktif lagi." : " tidak aktif lagi.")))
                .keep(redirect);
        return "redirect:/pengaturan/akun/" + username;
    }

    private JteModel form(Page page, AccountForm form, @org.jspecify.annotations.Nullable String problem) {
        return templates.settingsAccountForm(
                page.titled("Akun baru").on(Step.of("Akun", "/pengaturan/akun")), form, Role.values(), problem);
    }

    private JteModel ask(Page page, Account account, String title, Confirmation confirmation) {
        var steps = new Step[] {
            Step.of("Akun", "/pengaturan/akun"),
            Step.of(account.displayName(), "/pengaturan/akun/" + account.username())
        };
        return templates.webQuestion(page.titled(title).on(steps), confirmation);
    }

    private static String told(Outcome.Given given, RedirectAttributes redirect) {
        Flash.done("Kata sandi untuk " + given.username() + ": " + given.password()
                        + "  Sampaikan sekarang; tidak ditampilkan lagi.")
                .keep(redirect);
        return LIST;
    }

    private Account get(String username) {
        return accounts.find(username).orElseThrow(() -> new NotFoundException("Akun “" + username + "” tidak ada."));
    }
}
