package id.benangmerah.notice;

import id.benangmerah.identity.User;
import id.benangmerah.web.TaskCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What waits for a person in all modules, the most urgent first.
@Component
public class Tasks implements TaskCount {

    private static final Comparator<Task> URGENCY = Comparator.comparing(
                    (Task task) -> task.due() == null ? LocalDate.MAX : task.due())
            .thenComparing(Task::since);

    private final List<TaskProvider> providers;

    Tasks(List<TaskProvider> providers) {
        this.providers = providers;
    }

    public List<Task> list(User user) {
        return providers.stream()
                .flatMap(provider -> provider.listTasks(user).stream())
                .sorted(URGENCY)
                .toList();
    }

    @Override
    public int count(User user) {
        return list(user).size();
    }
}
