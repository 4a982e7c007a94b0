package id.benangmerah.rencana.tahapan.web;

import static id.benangmerah.rencana.tahapan.web.TahapanController.PATH;

import id.benangmerah.rencana.RencanaService;
import id.benangmerah.web.NotFoundException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The text of a revision, byte for byte as it was signed, so that anyone can compute its SHA-256.
@Controller
class NaskahController {

    private final RencanaService rencana;

    NaskahController(RencanaService rencana) {
        this.rencana = rencana;
    }

    @GetMapping(PATH + "/{renstraId}/naskah/{nomor:\\d{1,18}}")
    ResponseEntity<byte[]> download(@PathVariable String renstraId, @PathVariable long nomor) {
        var naskah = rencana.findRevisi(nomor)
                .filter(revisi -> revisi.renstraId().equals(renstraId))
                .flatMap(_ -> rencana.findNaskah(nomor))
                .orElseThrow(() -> new NotFoundException("Renstra itu tidak punya revisi " + nomor + "."));
        var disposition = ContentDisposition.attachment()
                .filename(renstraId + "-revisi-" + nomor + ".yaml")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(naskah.getBytes(StandardCharsets.UTF_8));
    }
}
