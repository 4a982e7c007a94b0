package id.benangmerah.notice.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.Angka;
import id.benangmerah.notice.Task;
import id.benangmerah.notice.Tasks;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What waits for the reader, the most urgent first.
@Controller
class TaskController {

    private final Templates templates = new StaticTemplates();
    private final Tasks tasks;
    private final Clock clock;

    TaskController(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/tugas")
    JteModel list(Page page) {
        var columns = List.of(Column.of("Tugas"), Column.of("Tentang"), Column.of("Sejak"), Column.of("Batas"));
        var rows = tasks.list(page.user()).stream().map(this::row).toList();
        var table = DataTable.of("Tugas saya", columns, rows).whenEmpty(EmptyState.of("Tidak ada yang menunggu Anda."));
        return templates.noticeTugas(page.titled("Tugas saya"), table);
    }

    private DataTable.Row row(Task task) {
        var today = LocalDate.now(clock);
        var due = task.due();
        return DataTable.Row.of(
                Cell.link(task.title(), task.href()),
                Cell.text(task.about()),
                Cell.date(task.since().atZone(clock.getZone()).toLocalDate()),
                due == null ? Cell.blank() : Cell.text(Angka.format(due) + (task.isLate(today) ? ", lewat" : "")));
    }
}
