/// Finds the records of any table that speak of the same thing: compares, weighs in the manner of
/// Fellegi and Sunter, clusters, explains. It decides nothing and knows no registry.
/// A pure core: no Spring, SQL, clock or logging (docs/taut.md).
@ApplicationModule(
        displayName = "Tautan",
        allowedDependencies = {})
@NullMarked
package id.benangmerah.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
