package id.benangmerah.rencana.tahapan.web;

import static id.benangmerah.rencana.tahapan.web.TahapanController.PATH;

import id.benangmerah.attachment.Attachments;
import id.benangmerah.rencana.tahapan.JenisLampiran;
import id.benangmerah.rencana.tahapan.Lampiran;
import id.benangmerah.rencana.tahapan.TahapanService;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Documents beside a version: handed in, and handed out to everyone who is signed in.
@Controller
@RequestMapping(PATH + "/{renstraId}/lampiran")
class LampiranController {

    private final TahapanService tahapan;
    private final Attachments attachments;

    LampiranController(TahapanService tahapan, Attachments attachments) {
        this.tahapan = tahapan;
        this.attachments = attachments;
    }

    @PostMapping
    String attach(
            Page page,
            @PathVariable String renstraId,
            @RequestParam JenisLampiran jenis,
            @RequestParam MultipartFile berkas,
            RedirectAttributes redirect)
            throws IOException {
        TahapanController.get(tahapan, renstraId);
        var name = Objects.requireNonNullElse(berkas.getOriginalFilename(), "");
        try (var content = berkas.getInputStream()) {
            var outcome = tahapan.attach(page.user(), renstraId, jenis, name, content);
            return StepController.told(outcome, renstraId, redirect);
        }
    }

    /// Only through its own plan, so that no number opens another's document.
    @GetMapping("/{id:\\d{1,18}}")
    ResponseEntity<byte[]> download(@PathVariable String renstraId, @PathVariable long id) {
        return TahapanController.get(tahapan, renstraId).lampiranList().stream()
                .map(Lampiran::attachment)
                .filter(attachment -> attachment.id() == id)
                .findFirst()
                .map(attachments::download)
                .orElseThrow(() -> new NotFoundException("Lampiran itu tidak ada pada Renstra ini."));
    }
}
