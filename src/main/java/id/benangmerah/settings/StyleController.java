package id.benangmerah.settings;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The living style page: every component with sample data, for those who build pages.
@Controller
class StyleController {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/gaya")
    JteModel style(Page page) {
        var shown = page.titled("Contoh tampilan")
                .on(
                        Step.of("Tujuan", "Meningkatnya kontribusi koperasi dan usaha mikro", "/gaya"),
                        Step.of("Sasaran", "Meningkatnya kualitas kelembagaan koperasi", "/gaya"),
                        Step.of("Program", "Pengawasan dan pemeriksaan koperasi", "/gaya"));
        return templates.settingsStyle(shown);
    }

    @GetMapping("/gaya/asal")
    JteModel door(Page page) {
        return templates.settingsStyleDoor(
                page.titled("Persentase koperasi yang melaksanakan RAT").on(Step.of("Contoh tampilan", "/gaya")),
                StyleSamples.door());
    }
}
