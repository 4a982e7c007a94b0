/// Indicators measured from evidence: populations, formulas, values, lineage, achievement.
/// It does not know the plan's targets (`rencana`) nor any registry's tables: a registry
/// describes its evidence through `indikator.sumber`.
@ApplicationModule(
        displayName = "Indikator",
        allowedDependencies = {"kernel"})
@NullMarked
package id.benangmerah.indikator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
