/// Files that people hand in: kept outside the rows under the hash of their content, told by what
/// they hold and not by their name, and checked again when they are read. It does not decide who
/// may hand in or read one; the module that owns the record does.
@ApplicationModule(
        displayName = "Attachment",
        allowedDependencies = {"kernel"})
@NullMarked
package id.benangmerah.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
