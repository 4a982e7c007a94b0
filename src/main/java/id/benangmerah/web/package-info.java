/// The frame of every page: layout, components, error pages, and the rendering of typed
/// templates. It holds no domain rule.
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"kernel"})
@NullMarked
package id.benangmerah.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
