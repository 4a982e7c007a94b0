package id.benangmerah.imports.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.imports.ImportDesk;
import id.benangmerah.imports.ImportRun;
import id.benangmerah.imports.ImportRun.Stage;
import id.benangmerah.imports.ImportRuns;
import id.benangmerah.kernel.FileName;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.DataTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Files on their way in: the list, one of them, and what can be done with it.
@Controller
@RequestMapping(ImportController.ROOT)
class ImportController {

    static final String ROOT = "/impor";
    private static final int PAGE = 30;
    private static final int LONGEST_NAME = 120;

    private final Templates templates = new StaticTemplates();
    private final ImportDesk desk;
    private final ImportRuns runs;
    private final RunPage runPage;

    ImportController(ImportDesk desk, ImportRuns runs, RunPage runPage) {
        this.desk = desk;
        this.runs = runs;
        this.runPage = runPage;
    }

    @GetMapping
    JteModel list(Page page, @RequestParam(required = false) @Nullable Long sesudah) {
        return index(page, sesudah, null);
    }

    @PostMapping
    Object upload(
            Page page,
            @RequestParam String target,
            @RequestParam String sumber,
            @RequestParam MultipartFile berkas,
            RedirectAttributes redirect)
            throws IOException {
        try (var content = berkas.getInputStream()) {
            return switch (desk.upload(
                    page.user(),
                    target,
                    sumber,
                    FileName.tidy(berkas.getOriginalFilename(), LONGEST_NAME, "tanpa nama"),
                    content)) {
                case ImportDesk.Done(var id) -> "redirect:" + ROOT + "/" + id + "/kolom";
                case ImportDesk.Refused(var sentence) -> index(page, null, sentence);
            };
        }
    }

    private JteModel index(Page page, @Nullable Long before, @Nullable String problem) {
        var targets = desk.targets(page.user());
        var shown = runs.list(before == null ? Long.MAX_VALUE : before, PAGE + 1);
        return templates.importsIndex(
                page.titled("Impor"),
                targets.stream()
                        .map(each -> RunPage.option(each.kode(), each.nama()))
                        .toList(),
                desk.sources().stream()
                        .map(each -> RunPage.option(each.kode(), each.nama()))
                        .toList(),
                problem,
                table(page, shown));
    }

    private DataTable table(Page page, java.util.List<ImportRun> shown) {
        return runPage.list(page, shown, PAGE);
    }

    @GetMapping("/{id:\\d+}")
    Object show(
            Page page,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String masalah,
            @RequestParam(required = false) @Nullable String tindakan,
            @RequestParam(defaultValue = "0") int sesudah) {
        var run = find(page, id);
        if (run.is(Stage.DIUNGGAH)) return "redirect:" + ROOT + "/" + id + "/kolom";
        return templates.importsRun(titled(page, run), runPage.view(page, run, masalah, tindakan, sesudah));
    }

    /// The progress alone, for a page that waits; the whole page once there is more to see.
    @GetMapping("/{id:\\d+}/kemajuan")
    JteModel progress(Page page, @PathVariable long id, HttpServletResponse response) {
        var run = find(page, id);
        if (!run.keadaan().isRunning()) response.setHeader("HX-Refresh", "true");
        return templates.webProgress(page, runPage.progress(run));
    }

    @PostMapping("/{id:\\d+}/ambil")
    String takeOver(Page page, @PathVariable long id, RedirectAttributes redirect) {
        return told(id, desk.takeOver(page.user(), find(page, id)), null, redirect);
    }

    @PostMapping("/{id:\\d+}/batal")
    String cancel(Page page, @PathVariable long id, RedirectAttributes redirect) {
        return told(
                id,
                desk.cancel(page.user(), find(page, id)),
                "Impor dibatalkan; tidak ada yang masuk register.",
                redirect);
    }

    private static String told(
            long id, ImportDesk.Outcome outcome, @Nullable String done, RedirectAttributes redirect) {
        if (outcome instanceof ImportDesk.Refused(var sentence))
            Flash.problem(sentence).keep(redirect);
        else if (done != null) Flash.done(done).keep(redirect);
        return "redirect:" + ROOT + "/" + id;
    }

    @GetMapping("/{id:\\d+}/berkas")
    void marked(
            Page page,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String baris,
            HttpServletResponse response) {
        var run = find(page, id);
        boolean csv = run.format().equals("CSV");
        var name = run.berkas().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "-masalah" + (csv ? ".csv" : ".xlsx");
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            desk.writeMarked(page.user(), run, "bermasalah".equals(baris), response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportRun find(Page page, long id) {
        return desk.find(page.user(), id).orElseThrow(() -> new NotFoundException("Impor nomor " + id + " tidak ada."));
    }

    static Page titled(Page page, ImportRun run) {
        return page.titled(run.berkas()).on(Step.of("Impor", ROOT));
    }
}
