/// Plan and evidence side by side: for each indicator of the plan its target, measured value,
/// achievement and predicate. It neither keeps the plan (`rencana`) nor measures (`indikator`).
@ApplicationModule(
        displayName = "Evaluasi",
        allowedDependencies = {
            "kernel",
            "wilayah",
            "rencana",
            "rencana::periksa",
            "indikator",
            "indikator::formula",
            "indikator::sumber",
            "indikator::sql",
            "web",
            "web::components",
            "identity",
            "audit"
        })
@NullMarked
package id.benangmerah.evaluasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
