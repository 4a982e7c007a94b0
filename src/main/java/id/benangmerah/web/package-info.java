/// The frame of every page: layout, navigation, search, error pages, and the rendering of
/// typed templates. It holds no domain rule.
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"kernel", "identity"})
@NullMarked
package id.benangmerah.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
