/// The plan year by year: the Renja derived from a Renstra, how far it keeps to it (E.8.2.1),
/// and what each official promises for the year. It does not measure what was reached; that
/// is `evaluasi`. Permendagri 86/2017, Perpres 29/2014.
@ApplicationModule(
        displayName = "Anggaran",
        allowedDependencies = {
            "kernel",
            "rencana",
            "rencana::periksa",
            "dokumen",
            "identity",
            "audit",
            "web",
            "web::components"
        })
@NullMarked
package id.benangmerah.anggaran;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
