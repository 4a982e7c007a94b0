package id.benangmerah.maps.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.maps.Misplaced;
import id.benangmerah.maps.PointStore;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.Paging;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.web.components.FilteredTable;
import id.benangmerah.wilayah.PointSource;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The records whose position is wrong or missing, for correction.
@Controller
class LetakController {

    private static final int ROWS = 50;

    private final Templates templates = new StaticTemplates();
    private final PointStore store;
    private final Wilayah wilayah;

    LetakController(PointStore store, Wilayah wilayah) {
        this.store = store;
        this.wilayah = wilayah;
    }

    @GetMapping("/peta/letak")
    JteModel list(Page page) {
        var address = page.address();
        var source = MapQuery.of(address, page.user(), store.sources()).source();
        var region = WilayahFields.of(address, wilayah);
        boolean without = "tanpa".equals(address.value("masalah"));
        var loaded = store.current();
        var points = loaded.find(source.layer().code()).orElseThrow();
        var all = Misplaced.all(points, narrowed(region.chosen(), page.user().kecamatan()), without);
        var found = Misplaced.page(all, Paging.range(address, ROWS));
        var rows = found.rows().stream().map(row -> row(row, source)).toList();
        var summary = Angka.format(rows.size()) + " dari " + Angka.format(all.size()) + " "
                + source.layer().counted();
        var table = DataTable.of(
                        without ? "Tanpa titik" : "Di luar desanya",
                        List.of(
                                Column.of("Nama"),
                                Column.of("Desa/kelurahan"),
                                Column.of("Kecamatan"),
                                Column.of("Letaknya")),
                        rows)
                .paged(Paging.pager(address, found, Misplaced.Row::key, summary))
                .whenEmpty(EmptyState.of("Tidak ada yang perlu dibetulkan menurut saringan ini."));
        var fields = new ArrayList<>(fields(source, without));
        fields.addAll(region.fields());
        return templates.webFilteredTable(
                page.titled("Letak yang perlu dibetulkan").on(Step.of("Peta", "/peta")),
                new FilteredTable(lead(loaded), FilterForm.of(address, fields), table));
    }

    private static String lead(PointStore.Loaded loaded) {
        return loaded.boundaries() == 0
                ? "Catatan yang titiknya tidak di desanya, atau belum bertitik. Batas desa belum dimuat, jadi hanya yang"
                        + " jelas salah yang tampak; semuanya perkiraan."
                : "Catatan yang titiknya di luar batas desanya (toleransi 50 meter), atau belum bertitik.";
    }

    private List<Field> fields(PointSource source, boolean without) {
        return List.of(
                Field.select(
                        "lapisan",
                        "Lapisan",
                        source.equals(store.sources().getFirst())
                                ? ""
                                : source.layer().code(),
                        MapQuery.layerOptions(store.sources())),
                Field.select(
                        "masalah",
                        "Masalah",
                        without ? "tanpa" : "luar",
                        List.of(
                                new Field.Option("luar", "di luar desanya"),
                                new Field.Option("tanpa", "tanpa titik"))));
    }

    private DataTable.Row row(Misplaced.Row row, PointSource source) {
        var card = source.findCard(row.id());
        return DataTable.Row.of(
                card.map(found -> Cell.link(found.title(), found.href())).orElseGet(Cell::missing),
                Cell.text(wilayah.nama(row.desa())),
                Cell.text(wilayah.nama(row.desa().kecamatan())),
                Cell.text(row.verdict().isWrong() ? row.verdict().words() : "belum ada titik"));
    }

    /// The narrower of what is asked for and what the account may see; nothing when they differ.
    private static @Nullable KodeWilayah narrowed(@Nullable KodeWilayah asked, @Nullable KodeWilayah scope) {
        if (scope == null) return asked;
        return asked != null && scope.contains(asked) ? asked : scope;
    }
}
