/// Kecamatan and desa of the kabupaten: codes, names, centre points and the areas that maps
/// draw. It holds no evidence; other modules bring their values by region code.
@ApplicationModule(
        displayName = "Wilayah",
        allowedDependencies = {"kernel", "identity", "audit", "web", "web::components"})
@NullMarked
package id.benangmerah.wilayah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
