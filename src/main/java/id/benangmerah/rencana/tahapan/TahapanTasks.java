package id.benangmerah.rencana.tahapan;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.notice.Task;
import id.benangmerah.notice.TaskProvider;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Versi;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// The versions that wait for a person: a step to take, a correction list, a paraf to give.
@Component
class TahapanTasks implements TaskProvider {

    private final RencanaService rencana;
    private final TahapanService tahapan;
    private final Clock clock;

    TahapanTasks(RencanaService rencana, TahapanService tahapan, Clock clock) {
        this.rencana = rencana;
        this.tahapan = tahapan;
        this.clock = clock;
    }

    @Override
    public List<Task> listTasks(User user) {
        return rencana.listVersi().stream()
                .filter(versi -> !versi.isEnacted())
                .map(Versi::renstraId)
                .flatMap(id -> tahapan.find(id).stream())
                .filter(standing -> user.hasRole(standing.waitingFor().toArray(Role[]::new)))
                .map(this::task)
                .toList();
    }

    private Task task(Standing standing) {
        var versi = standing.versi();
        return new Task(
                standing.waitingWork(),
                versi.renstraId() + ", " + versi.label() + ", tahap "
                        + versi.tahap().label(),
                "/rencana/tahapan/" + versi.renstraId(),
                versi.sejak(),
                standing.due(clock.getZone()).orElse(null));
    }
}
