/// Pages for the administration of the application: accounts, own password, the audit log,
/// and the living style page. It holds no rule of its own.
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"kernel", "identity", "audit", "web", "web :: components"})
@NullMarked
package id.benangmerah.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
