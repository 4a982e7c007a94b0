/// Who did what, when and why: an append-only log whose rows are chained by hashes.
/// It does not decide what is logged; the module that changes something does.
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel"})
@NullMarked
package id.benangmerah.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
