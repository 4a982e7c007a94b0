package id.benangmerah.settings;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.Page;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The audit log: who did what, when and why; newest first.
@Controller
@RequestMapping("/pengaturan/audit")
class AuditController {

    private final Templates templates = new StaticTemplates();
    private final AuditLog auditLog;

    AuditController(AuditLog auditLog) {
        this.auditLog = auditLog;
    }

    @GetMapping
    JteModel list(Page page) {
        var entries = auditLog.list(filterOf(page));
        return templates.settingsAuditList(
                page.titled("Jejak audit"), AuditTable.of(page.address(), entries), auditLog.listActions());
    }

    @GetMapping("/periksa")
    JteModel verify(Page page) {
        return templates.settingsAuditCheck(page.titled("Pemeriksaan jejak audit"), auditLog.verify());
    }

    private static AuditFilter filterOf(Page page) {
        var address = page.address();
        return new AuditFilter(
                blankToNull(address.value("pelaku")),
                blankToNull(address.value("perbuatan")),
                blankToNull(address.value("objek")),
                date(address.value("dari")),
                date(address.value("sampai")),
                number(address.value("sesudah")));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new BadAddressException("Tanggal “" + text + "” tidak dikenal; tulis seperti 2025-07-01.");
        }
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }
}
