package id.benangmerah.notice.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.identity.Role;
import id.benangmerah.kernel.Angka;
import id.benangmerah.notice.MailRounds;
import id.benangmerah.notice.Outbox;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Whether mail goes out, and what became of the last letters. For administrators.
@Controller
class OutboxController {

    private static final int SHOWN = 100;

    private final Templates templates = new StaticTemplates();
    private final Outbox outbox;
    private final MailRounds rounds;
    private final Clock clock;

    OutboxController(Outbox outbox, MailRounds rounds, Clock clock) {
        this.outbox = outbox;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/surel")
    JteModel list(Page page) {
        if (!page.may(Role.ADMIN)) throw new AccessDeniedException("surel");
        var columns = List.of(
                Column.of("Kepada"),
                Column.of("Pokok"),
                Column.of("Dibuat"),
                Column.of("Keadaan"),
                Column.numeric("Percobaan", null),
                Column.of("Galat terakhir"));
        var table = DataTable.of(
                        "Surat keluar",
                        columns,
                        outbox.list(SHOWN).stream().map(this::row).toList())
                .whenEmpty(EmptyState.of("Belum ada surat. Surat ditulis untuk akun yang punya alamat surel."));
        return templates.noticeSurel(page.titled("Surel"), rounds.server().orElse(null), table);
    }

    private DataTable.Row row(Outbox.Entry entry) {
        return DataTable.Row.of(
                Cell.link(entry.username(), "/pengaturan/akun/" + entry.username()),
                Cell.text(entry.subject()),
                Cell.text(Angka.format(entry.created().atZone(clock.getZone()).toLocalDate())),
                Cell.text(entry.stateWords()),
                Cell.number((long) entry.attempts()),
                entry.lastError() == null ? Cell.blank() : Cell.text(entry.lastError()));
    }
}
