/// Keeps personal data unreadable at rest: field encryption, a blind index to find a person
/// by NIK or phone, and the keys (UU 27/2022). Who may see what is not decided here.
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"kernel"})
@NullMarked
package id.benangmerah.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
