/// One way to write something into a registry: a form that is declared and read in one go, errors
/// and warnings apart, one transaction with its audit entry, and what it did to the indicators.
/// It knows no registry and no rule of one.
@ApplicationModule(
        displayName = "Entry",
        allowedDependencies = {"kernel", "identity", "audit", "web", "web::components", "evaluasi"})
@NullMarked
package id.benangmerah.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
