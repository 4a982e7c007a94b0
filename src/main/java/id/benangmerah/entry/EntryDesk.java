package id.benangmerah.entry;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.evaluasi.MovedIndikator;
import id.benangmerah.kernel.Finding;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Recording;
import id.benangmerah.web.Flash;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.EntryForm;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Shows a form, and saves what it says together with who wrote it: both or neither. Warnings
/// hold a form back once; who confirms them is kept in the audit log.
@Component
public class EntryDesk {

    /// What the change did to the indicators, for the next page.
    public static final String EFFECT = "gerak";

    private final Templates templates = new StaticTemplates();
    private final AuditLog audit;
    private final MovedIndikator moved;
    private final TransactionTemplate transaction;

    EntryDesk(AuditLog audit, MovedIndikator moved, PlatformTransactionManager transactions) {
        this.audit = audit;
        this.moved = moved;
        transaction = new TransactionTemplate(transactions);
    }

    /// The form as it was read, before anything was sent.
    public Object show(Page page, Writing writing, Sheet sheet) {
        askReason(sheet);
        return form(page, writing, sheet, List.of());
    }

    /// @param content what the sheet says; null when it cannot be used
    /// @param before what stood there, for the audit log; without personal data, like `content`
    public <T> Object save(
            Page page,
            Writing writing,
            Sheet sheet,
            @Nullable Object before,
            @Nullable T content,
            Function<T, Recording> recording,
            RedirectAttributes redirect) {
        var reason = askReason(sheet);
        if (content == null || reason == null || !sheet.isComplete() || !sheet.isConfirmed()) {
            return form(page, writing, sheet, List.of());
        }
        var act = Act.of(page.user().username(), writing.act(), writing.object())
                .because(reasonWith(reason, sheet.warnings()))
                .changing(before, content instanceof Masked masked ? masked.masked() : content);
        var reading = moved.read();
        return switch (record(act, () -> recording.apply(content))) {
            case Recording.Refused(var problems) -> form(page, writing, sheet, problems);
            case Recording.Recorded _ -> {
                Flash.done(writing.title() + ": tersimpan.").keep(redirect);
                redirect.addFlashAttribute(EFFECT, moved.since(reading));
                yield "redirect:" + writing.backHref();
            }
        };
    }

    private Recording record(Act act, java.util.function.Supplier<Recording> recording) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var result = recording.get();
            if (result instanceof Recording.Recorded) audit.record(act);
            else status.setRollbackOnly();
            return result;
        }));
    }

    private static @Nullable String askReason(Sheet sheet) {
        sheet.part("Dasar perubahan");
        return sheet.ask(Sheet.REASON, "Alasan")
                .hinted("Dokumen atau keterangan yang menjadi dasar; masuk jejak audit.")
                .mandatory()
                .paragraph();
    }

    private static String reasonWith(String reason, List<Finding.Warning> confirmed) {
        if (confirmed.isEmpty()) return reason;
        return reason
                + confirmed.stream()
                        .map(Finding::message)
                        .collect(Collectors.joining(" ", " [disimpan walau ada peringatan: ", "]"));
    }

    private Object form(Page page, Writing writing, Sheet sheet, List<InputProblem> refused) {
        var warnings = refused.isEmpty() && sheet.isComplete()
                ? sheet.warnings().stream().map(Finding::message).toList()
                : List.<String>of();
        var view = new EntryForm(
                writing.action(),
                writing.lead(),
                writing.button(),
                writing.backHref(),
                sheet.fields(refused),
                sheet.generalProblem(refused),
                warnings,
                sheet.confirmation());
        return templates.webEntryForm(page.titled(writing.title()).on(writing.thread()), view);
    }
}
