/// The plan as a value: a Renstra read from text, revised, kept, and projected for
/// joining with evidence. It does not measure anything; that is `indikator`.
/// Permendagri 86/2017, Permendagri 90/2019.
@ApplicationModule(
        displayName = "Rencana",
        allowedDependencies = {"kernel", "attachment", "audit", "identity", "notice", "web", "web::components"})
@NullMarked
package id.benangmerah.rencana;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
