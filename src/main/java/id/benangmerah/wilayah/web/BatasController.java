package id.benangmerah.wilayah.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.identity.Role;
import id.benangmerah.kernel.FileName;
import id.benangmerah.web.Flash;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.Field;
import id.benangmerah.wilayah.BatasService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Boundaries of regions: which are in use, loading a file, revoking one. For planners and
/// administrators.
@Controller
class BatasController {

    private static final int LONGEST_NAME = 120;
    private static final long LARGEST = 20L << 20;

    private final Templates templates = new StaticTemplates();
    private final BatasService batas;

    BatasController(BatasService batas) {
        this.batas = batas;
    }

    @GetMapping("/wilayah/batas")
    JteModel show(Page page) {
        requirePlanner(page);
        return view(page, "", "", List.of());
    }

    @PostMapping("/wilayah/batas")
    Object load(
            Page page,
            @RequestParam MultipartFile berkas,
            @RequestParam String sumber,
            @RequestParam String lisensi,
            RedirectAttributes redirect) {
        requirePlanner(page);
        if (berkas.getSize() > LARGEST) return view(page, sumber, lisensi, List.of("Berkas lebih besar dari 20 MB."));
        var name = FileName.tidy(berkas.getOriginalFilename(), LONGEST_NAME, "batas.geojson");
        var upload = new BatasService.Upload(name, sumber.strip(), lisensi.strip(), bytes(berkas));
        return switch (batas.load(page.user().username(), upload)) {
            case BatasService.Refused(var problems) -> view(page, sumber, lisensi, problems);
            case BatasService.Loaded(int count) -> {
                Flash.done("Batas " + count + " wilayah dimuat; peta memakainya mulai sekarang.")
                        .keep(redirect);
                yield "redirect:/wilayah/batas";
            }
        };
    }

    @PostMapping("/wilayah/batas/{id}/cabut")
    String revoke(Page page, @PathVariable long id, RedirectAttributes redirect) {
        requirePlanner(page);
        boolean revoked = batas.revoke(page.user().username(), id);
        var flash = revoked
                ? Flash.done("Berkas batas dicabut; wilayahnya kembali digambar dari sumber lain atau perkiraan.")
                : Flash.problem("Berkas batas itu tidak ada atau sudah dicabut.");
        flash.keep(redirect);
        return "redirect:/wilayah/batas";
    }

    private JteModel view(Page page, String sumber, String lisensi, List<String> problems) {
        var fields = List.of(
                Field.text("sumber", "Sumber", sumber)
                        .hinted("Lembaga atau terbitan asal batas; ditampilkan di bawah setiap peta.")
                        .mandatory(),
                Field.text("lisensi", "Lisensi atau izin pakai", lisensi)
                        .hinted("Misalnya: CC BY 4.0, atau nomor surat izin.")
                        .mandatory());
        var titled = page.titled("Batas wilayah").on(Page.Step.of("Wilayah", "/wilayah"));
        return templates.wilayahBatas(titled, batas.list(), fields, problems);
    }

    private static void requirePlanner(Page page) {
        if (!page.may(Role.ADMIN, Role.PERENCANA)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
