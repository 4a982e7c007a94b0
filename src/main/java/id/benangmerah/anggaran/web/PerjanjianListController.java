package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.PerjanjianService;
import id.benangmerah.anggaran.PerjanjianService.Standing;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Link;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The performance agreements of a year, by level of the cascade.
@Controller
class PerjanjianListController {

    private final Templates templates = new StaticTemplates();
    private final PerjanjianService service;

    PerjanjianListController(PerjanjianService service) {
        this.service = service;
    }

    @GetMapping(PerjanjianAccess.PATH)
    JteModel list(Page page, @RequestParam(required = false) @Nullable Integer tahun) {
        var shown = PerjanjianAccess.yearOf(page, tahun);
        var year = service.year(shown);
        var others = service.listTahun().stream()
                .filter(other -> !other.equals(shown))
                .map(other -> new Link("Tahun " + other, PerjanjianAccess.list(other)))
                .toList();
        var titled = page.titled("Perjanjian kinerja " + shown);
        return templates.anggaranPerjanjianList(titled, table(shown, year.standings()), others, year.silentUnits());
    }

    private static DataTable table(Tahun tahun, List<Standing> standings) {
        var rows = standings.stream()
                .sorted(Comparator.comparing(standing -> standing.shown().jenjang()))
                .map(standing -> row(tahun, standing))
                .toList();
        var columns = List.of(
                Column.of("Pihak pertama"),
                Column.of("Jenjang"),
                Column.of("Pihak kedua"),
                Column.numeric("Indikator", null),
                Column.numeric("Anggaran", "Rp"),
                Column.of("Keadaan"));
        return DataTable.of("Perjanjian kinerja tahun " + tahun, columns, rows)
                .whenEmpty(
                        EmptyState.of("Tidak ada Renja atau Renstra untuk tahun ini; perjanjian diturunkan darinya."));
    }

    private static DataTable.Row row(Tahun tahun, Standing standing) {
        var isi = standing.shown();
        return DataTable.Row.of(
                        Cell.link(isi.pertama().jabatan(), PerjanjianAccess.path(tahun, standing.unit())),
                        Cell.text(PerjanjianAccess.level(isi.jenjang())),
                        Cell.text(isi.kedua().jabatan()),
                        Cell.number((long) isi.kinerjaList().size()),
                        Cell.rupiah(isi.jumlah()),
                        Cell.text(PerjanjianAccess.state(standing)))
                .indented(isi.jenjang().ordinal());
    }
}
