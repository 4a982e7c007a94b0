package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.anggaran.RenjaService.Candidate;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The years of the plans in force, and the Renja of each.
@Controller
class RenjaListController {

    private final Templates templates = new StaticTemplates();
    private final RenjaService service;
    private final Clock clock;

    RenjaListController(RenjaService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping(RenjaAccess.PATH)
    JteModel list(Page page) {
        return templates.anggaranRenjaList(page.titled("Renja").on(Step.of("Renstra", "/rencana")), table());
    }

    private DataTable table() {
        var candidates = service.listCandidate().stream()
                .collect(Collectors.groupingBy(one -> one.year().tahun()));
        var rows = Stream.concat(candidates.keySet().stream(), service.listTahun().stream())
                .distinct()
                .sorted()
                .map(tahun -> row(tahun, candidates.getOrDefault(tahun, List.of())))
                .toList();
        var columns = List.of(
                Column.of("Tahun"),
                Column.of("Keadaan"),
                Column.of("Dasar"),
                Column.numeric("Pagu", "Rp"),
                Column.numeric("Unsur berbeda dari Renstra", null),
                Column.numeric("Belum dievaluasi", null));
        return DataTable.of("Renja tiap tahun", columns, rows)
                .whenEmpty(EmptyState.of("Belum ada Renstra yang dimuat; Renja diturunkan dari Renstra."));
    }

    private DataTable.Row row(Tahun tahun, List<Candidate> candidates) {
        var link = Cell.link("Renja " + tahun, RenjaAccess.path(tahun));
        var found = service.find(tahun);
        if (found.isEmpty()) {
            return DataTable.Row.of(
                    link,
                    Cell.text("Belum disusun"),
                    Cell.text(candidates.stream().map(RenjaWords::dasar).collect(Collectors.joining("; "))),
                    Cell.missing(),
                    Cell.missing(),
                    Cell.missing());
        }
        var stored = found.get();
        var sheet = service.lembar(stored.renja());
        var revisi = stored.revisi();
        var day = Angka.format(revisi.dibuat().atZone(clock.getZone()).toLocalDate());
        return DataTable.Row.of(
                link,
                Cell.text("Revisi " + revisi.nomor() + ", " + day),
                Cell.text(RenjaWords.dasar(stored.renja())),
                Cell.rupiah(stored.renja().jumlah()),
                Cell.number(sheet.tidak()),
                Cell.number(sheet.open()));
    }
}
