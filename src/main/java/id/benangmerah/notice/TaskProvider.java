package id.benangmerah.notice;

import id.benangmerah.identity.User;
import java.util.List;

/// A module in which something can wait for a person. Tasks are derived from where its records
/// stand; nothing is stored, so nothing has to be ticked off.
public interface TaskProvider {

    /// Asked with every page, so within a few milliseconds.
    List<Task> listTasks(User user);
}
