package id.benangmerah.evaluasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.IndikatorTerencana;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.LineageService;
import id.benangmerah.indikator.LineageService.Figure;
import id.benangmerah.indikator.LineageService.RecordRef;
import id.benangmerah.indikator.sql.Members.Part;
import id.benangmerah.indikator.sql.Members.Range;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.TableFile;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.Pager;
import id.benangmerah.wilayah.Wilayah;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The records behind a figure: those that count, those that do not, those outside.
@Controller
class CatatanController {

    private static final int ROWS = 50;

    private final Templates templates = new StaticTemplates();
    private final KinerjaService kinerja;
    private final LineageService lineage;
    private final FigureEvidence evidence;
    private final CatatanDownload downloads;
    private final Wilayah wilayah;

    CatatanController(
            KinerjaService kinerja,
            LineageService lineage,
            FigureEvidence evidence,
            CatatanDownload downloads,
            Wilayah wilayah) {
        this.kinerja = kinerja;
        this.lineage = lineage;
        this.evidence = evidence;
        this.downloads = downloads;
        this.wilayah = wilayah;
    }

    @GetMapping("/indikator/{id}/catatan")
    JteModel list(Page page, @PathVariable String id) {
        var indikator = IndikatorController.get(kinerja, id);
        var query = CatatanQuery.of(page, wilayah);
        var steps = IndikatorController.withIndikator(kinerja, indikator, query.slice());
        return templates.evaluasiCatatan(page.titled("Catatan di balik angka").on(steps), view(page, indikator, query));
    }

    @GetMapping("/indikator/{id}/catatan.xlsx")
    void downloadXlsx(Page page, @PathVariable String id, HttpServletResponse response) throws IOException {
        download(page, id, TableFile.Format.XLSX, response);
    }

    @GetMapping("/indikator/{id}/catatan.csv")
    void downloadCsv(Page page, @PathVariable String id, HttpServletResponse response) throws IOException {
        download(page, id, TableFile.Format.CSV, response);
    }

    private void download(Page page, String id, TableFile.Format format, HttpServletResponse response)
            throws IOException {
        var indikator = IndikatorController.get(kinerja, id);
        var query = CatatanQuery.of(page, wilayah);
        var grid = kinerja.grid(query.slice().per());
        var shown = shown(indikator, query, grid);
        downloads.send(page.user(), shown, figure(shown, query.part(), grid), query, format, response);
    }

    private CatatanView view(Page page, IndikatorTerencana indikator, CatatanQuery query) {
        var grid = kinerja.grid(query.slice().per());
        var shown = shown(indikator, query, grid);
        var figure = figure(shown, query.part(), grid);
        var lists = evidence.lists(shown, grid.asOf(), query.slice(), query.part());
        var words = Field.of(Field.Kind.SEARCH, "cari", "Nama", query.search());
        return new CatatanView(
                shown,
                shown.value()
                        .map(value -> Angka.format(value, shown.decimals()) + " "
                                + shown.indikator().satuan())
                        .orElse("belum ada nilai"),
                Reading.moment(grid.asOf(), query.slice().tahun()),
                lists,
                downloads.meaning(figure, query),
                FilterForm.of(
                        page.address(),
                        List.of(words, SliceFields.wilayah(query.slice(), wilayah), SliceFields.per(query.slice()))),
                table(page, figure, query, lists));
    }

    private Kinerja shown(IndikatorTerencana indikator, CatatanQuery query, EvidenceGrid grid) {
        return kinerja.of(indikator, query.slice().tahun(), query.slice().wilayah(), grid);
    }

    private Figure figure(Kinerja shown, Part part, EvidenceGrid grid) {
        return evidence.findFigure(shown, grid.asOf())
                .filter(figure -> figure.parts().contains(part))
                .orElseThrow(() -> new NotFoundException("Angka ini tidak dihitung dari daftar “" + Bagian.label(part)
                        + "” pada tahun " + shown.tahun() + "; lihat definisi indikatornya."));
    }

    private DataTable table(Page page, Figure figure, CatatanQuery query, List<RecordList> lists) {
        var range = new Range(query.slice().wilayah(), query.search(), query.afterId(), ROWS + 1);
        var found = lineage.list(figure, query.part(), range);
        boolean more = found.size() > ROWS;
        var rows = more ? found.subList(0, ROWS) : found;
        var columns = List.of(
                Column.of("Nama"), Column.of("Desa/kelurahan"), Column.of("Kecamatan"), Column.numeric("Nomor", null));
        var address = page.address();
        var lastKey = more ? Long.toString(rows.getLast().id()) : null;
        return DataTable.of(
                        CatatanDownload.title(figure, query),
                        columns,
                        rows.stream().map(this::row).toList())
                .paged(Pager.of(address, null, lastKey, summary(figure, query, lists, rows.size())))
                .exportedAs(
                        new Link(
                                "XLSX",
                                address.without("sesudah")
                                        .at(address.path() + ".xlsx")
                                        .href()),
                        new Link(
                                "CSV",
                                address.without("sesudah")
                                        .at(address.path() + ".csv")
                                        .href()))
                .whenEmpty(EmptyState.of(
                        query.search().isEmpty() && query.afterId() == 0
                                ? "Tidak ada catatan di daftar ini."
                                : "Tidak ada catatan yang cocok dengan saringan ini."));
    }

    private String summary(Figure figure, CatatanQuery query, List<RecordList> lists, int rows) {
        long total = query.search().isEmpty()
                ? lists.stream()
                        .filter(RecordList::chosen)
                        .mapToLong(RecordList::count)
                        .sum()
                : lineage.count(figure, query.part(), new Range(query.slice().wilayah(), query.search(), 0, 1));
        return Angka.format(rows) + " dari " + Angka.format(total);
    }

    private DataTable.Row row(RecordRef record) {
        return DataTable.Row.of(
                Cell.link(record.nama(), record.path()),
                Cell.text(wilayah.findNama(record.desa()).orElse(record.desa().kode())),
                Cell.text(wilayah.findNama(record.desa().kecamatan()).orElse("")),
                Cell.number(record.id()));
    }
}
