/// Registry of enterprises and their owners: legality, yearly turnover, scale, partnerships,
/// facilitation (UU 20/2008, PP 7/2021). It computes no indicator.
@ApplicationModule(
        displayName = "Usaha",
        allowedDependencies = {
            "kernel",
            "privacy",
            "wilayah",
            "indikator::sumber",
            "imports",
            "imports::field",
            "database",
            "evaluasi",
            "entry",
            "identity",
            "audit",
            "web",
            "web::components"
        })
@NullMarked
package id.benangmerah.usaha;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
