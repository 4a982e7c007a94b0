/// What the shared templates in `jte/web` take: one record for each component. They hold
/// words and numbers that are ready to be shown.
@NamedInterface("components")
@NullMarked
package id.benangmerah.web.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
