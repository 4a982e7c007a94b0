package id.benangmerah.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A provisional home page.
@Controller
class HomeController {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/")
    JteModel home(Page page) {
        return templates.webHome(page.titled("Beranda"));
    }
}
