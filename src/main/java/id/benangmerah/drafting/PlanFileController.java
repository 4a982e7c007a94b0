package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.identity.Role;
import id.benangmerah.kernel.FileName;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.StampedYaml;
import id.benangmerah.rencana.workbook.CellFault;
import id.benangmerah.rencana.workbook.PlanWorkbook;
import id.benangmerah.web.Flash;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The plan as a file: any revision is handed out as YAML or XLSX; what is handed in waits, so
/// that its differences are seen before it is taken over.
@Controller
@RequestMapping("/naskah/{id}")
class PlanFileController {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MOST_SHOWN = 200;
    private static final int LONGEST_NAME = 80;
    private static final long LARGEST = 20L << 20;

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final Drafts drafts;
    private final RencanaService rencana;

    PlanFileController(Desk desk, Drafts drafts, RencanaService rencana) {
        this.desk = desk;
        this.drafts = drafts;
        this.rencana = rencana;
    }

    @GetMapping("/unduh.yaml")
    ResponseEntity<byte[]> yaml(
            Page page, @PathVariable String id, @RequestParam(required = false) @Nullable Long revisi) {
        var asked = asked(page, id, revisi);
        var naskah = rencana.findNaskah(asked.nomor()).orElseThrow();
        return file(asked, "yaml", YAML, StampedYaml.of(asked, naskah).text().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/unduh.xlsx")
    ResponseEntity<byte[]> xlsx(
            Page page, @PathVariable String id, @RequestParam(required = false) @Nullable Long revisi) {
        var asked = asked(page, id, revisi);
        var origin = new PlanWorkbook.Origin(id, asked.nomor(), asked.sha256());
        return file(asked, "xlsx", XLSX, PlanWorkbook.write(drafts.facts(asked), origin));
    }

    private Revisi asked(Page page, String id, @Nullable Long revisi) {
        return revisi == null ? desk.open(page.user(), id).revisi() : desk.base(id, revisi);
    }

    private static ResponseEntity<byte[]> file(Revisi revisi, String extension, MediaType type, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(revisi.renstraId() + "-revisi-" + revisi.nomor() + "." + extension, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(bytes);
    }

    @GetMapping("/unggah")
    JteModel ask(Page page, @PathVariable String id) {
        return view(page, desk.open(page.user(), id), List.of());
    }

    @PostMapping("/unggah")
    Object take(Page page, @PathVariable String id, @RequestParam MultipartFile berkas, RedirectAttributes redirect) {
        if (!page.user().hasRole(Role.PERENCANA)) throw new AccessDeniedException("mengunggah naskah Renstra");
        var draft = desk.open(page.user(), id);
        if (!draft.editable()) return view(page, draft, List.of());
        if (berkas.getSize() > LARGEST) {
            var fault =
                    new CellFault("Berkas", "Lebih besar dari 20 MB", "Unggah naskah yang diunduh dari halaman ini.");
            return view(page, draft, List.of(fault));
        }
        return switch (PlanFile.read(bytes(berkas))) {
            case PlanFile.Faulty(var faults) -> view(page, draft, faults);
            case PlanFile.Plan plan
            when !plan.renstra().identitas().id().equals(id) -> view(page, draft, List.of(otherPlan(plan)));
            case PlanFile.Plan plan -> keep(page, draft, plan, nameOf(berkas), redirect);
        };
    }

    private static CellFault otherPlan(PlanFile.Plan plan) {
        return new CellFault(
                "Berkas",
                "Isinya Renstra \"" + plan.renstra().identitas().id() + "\", bukan Renstra ini",
                "Unggah di halaman naskah Renstra itu.");
    }

    private String keep(Page page, OpenDraft draft, PlanFile.Plan plan, String name, RedirectAttributes redirect) {
        var base = base(draft, plan.stamp());
        var unsure = !base.sha256().equals(plan.stamp())
                ? " Berkas tidak menyebut revisi asalnya, jadi dibandingkan dengan revisi " + base.nomor() + "."
                : "";
        if (plan.renstra().equals(rencana.getRevision(base.nomor()))) {
            Flash.done("Isi " + name + " sama dengan revisi " + base.nomor() + "; tidak ada yang berubah.")
                    .keep(redirect);
            return "redirect:" + draft.path();
        }
        var kept = drafts.keep(page.user(), base, RenstraYaml.write(plan.renstra()), "berkas " + name);
        Flash.done("Berkas terbaca. Periksa perbedaannya, lalu simpan." + unsure + told(plan.warnings()))
                .keep(redirect);
        return "redirect:" + draft.path() + "/titipan/" + kept.id();
    }

    /// The revision that the file was made from; the current one where it does not say.
    private Revisi base(OpenDraft draft, @Nullable String stamp) {
        return rencana.listRevisi(draft.id()).stream()
                .filter(revisi -> revisi.sha256().equals(stamp))
                .findFirst()
                .orElse(draft.revisi());
    }

    private static String told(List<CellFault> warnings) {
        var more = warnings.size() <= 3 ? "" : " (dan " + (warnings.size() - 3) + " catatan lain)";
        return warnings.stream().limit(3).map(each -> " " + each).collect(Collectors.joining()) + more;
    }

    private static String nameOf(MultipartFile file) {
        return FileName.tidy(file.getOriginalFilename(), LONGEST_NAME, "tanpa nama");
    }

    private JteModel view(Page page, OpenDraft draft, List<CellFault> faults) {
        return templates.draftingUnggah(
                page.titled("Unggah naskah")
                        .on(Step.of("Naskah", Paths.ROOT), Step.of(draft.versi().label(), draft.path())),
                draft.path(),
                draft.whyNot(),
                faults.stream().limit(MOST_SHOWN).toList(),
                faults.size());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
