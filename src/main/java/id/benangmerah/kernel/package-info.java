/// Values that every module shares and that cannot be invalid: money, years, region codes,
/// identifiers. Depends on nothing.
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.benangmerah.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
