/// Records on the map: every enterprise and cooperative as vector tiles made in memory, what lies
/// outside its village, and the public view that tells no small number. It owns no record; a
/// registry describes its points as a `PointSource` (ADR 11).
@ApplicationModule(
        displayName = "Maps",
        allowedDependencies = {
            "kernel",
            "wilayah",
            "rencana",
            "indikator",
            "evaluasi",
            "identity",
            "web",
            "web::components"
        })
@NullMarked
package id.benangmerah.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
