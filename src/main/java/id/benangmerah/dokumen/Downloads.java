package id.benangmerah.dokumen;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.User;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands out documents as spreadsheets, and logs it.
@Component
public class Downloads {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AuditLog auditLog;

    Downloads(AuditLog auditLog) {
        this.auditLog = auditLog;
    }

    /// Under the name of the document.
    public ResponseEntity<byte[]> xlsx(User user, Dokumen dokumen) {
        return xlsx(user, dokumen, dokumen.slug());
    }

    /// @param name of the file, without its ending
    public ResponseEntity<byte[]> xlsx(User user, Dokumen dokumen, String name) {
        var file = name + ".xlsx";
        auditLog.record(Act.of(user.username(), "dokumen.unduh", file));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(XlsxWriter.write(dokumen));
    }
}
