/// What waits for whom: the tasks that modules derive from their own state, counted in the frame of
/// every page, and an outbox that mails when somebody's turn comes. It keeps no task and decides
/// none; mail never blocks work.
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"kernel", "identity", "web", "web::components"})
@NullMarked
package id.benangmerah.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
