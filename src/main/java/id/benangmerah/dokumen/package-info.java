/// Statutory tables and reports: built once as a document value, written as a page, as a
/// spreadsheet, and later as PDF and DOCX. It decides no figure; it sets what it is given.
@ApplicationModule(
        displayName = "Dokumen",
        allowedDependencies = {
            "kernel",
            "rencana",
            "rencana::periksa",
            "rencana::periksa.report",
            "identity",
            "audit",
            "web",
            "web::components"
        })
@NullMarked
package id.benangmerah.dokumen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
