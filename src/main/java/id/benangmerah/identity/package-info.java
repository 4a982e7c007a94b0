/// Who may use the application: accounts, roles, row scope, sign-in rules and sessions.
/// It does not decide what a role may see of a record; the module that owns the data does.
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "audit"})
@NullMarked
package id.benangmerah.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
