/// The demonstration evidence: a synthetic regency in which the counts of Tabel 2.3 are
/// exact and the years after it are plausible. It fills the registries' tables in bulk, as
/// a restore would; nothing depends on it, and nothing in it is about a real person.
@ApplicationModule(
        displayName = "Scenario",
        allowedDependencies = {"kernel", "wilayah", "database", "privacy"})
@NullMarked
package id.benangmerah.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
