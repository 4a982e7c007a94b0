package id.benangmerah.maps.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.maps.PointStore;
import id.benangmerah.maps.Selection;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahFields;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The map: where the records are, or how an indicator stands in each region.
@Controller
class PetaController {

    private final Templates templates = new StaticTemplates();
    private final PointStore store;
    private final Wilayah wilayah;
    private final CountMap counts;
    private final IndikatorMap indikator;

    PetaController(PointStore store, Wilayah wilayah, CountMap counts, IndikatorMap indikator) {
        this.store = store;
        this.wilayah = wilayah;
        this.counts = counts;
        this.indikator = indikator;
    }

    @GetMapping("/peta")
    JteModel show(Page page) {
        return templates.mapsPeta(
                page.titled("Peta"),
                "indikator".equals(page.address().value("bagian")) ? indikator.view(page) : spread(page));
    }

    private PetaView spread(Page page) {
        var address = page.address();
        var query = MapQuery.of(address, page.user(), store.sources());
        var region = WilayahFields.of(address, wilayah);
        var loaded = store.current();
        var points = loaded.find(query.source().layer().code()).orElseThrow();
        var selection = loaded.select(points, query.filter());
        var fields = new ArrayList<>(
                query.fields(store.sources(), page.plan().years().getLast()));
        fields.addAll(region.fields().stream().limit(1).toList());
        return new PetaView(
                List.of(
                        new PetaView.Tab("Sebaran", null),
                        new PetaView.Tab("Indikator", "/peta?bagian=indikator&tahun=" + page.year())),
                FilterForm.of(address, fields),
                counts.drawing(selection, query, region.kecamatan()),
                counts.live(loaded, selection, query, region.kecamatan()),
                counts.table(selection, query, region.kecamatan(), address),
                counts.notes(loaded, selection, page.user().kecamatan()));
    }

    /// What the map tells of a record that one points at.
    @GetMapping("/peta/kartu/{layer}/{id:\\d{1,18}}")
    JteModel card(Page page, @PathVariable String layer, @PathVariable long id) {
        var source = MapQuery.find(layer, store.sources());
        var shown = Selection.isShown(
                store.current().find(layer).orElseThrow(), id, page.user().kecamatan());
        if (!shown) throw new NotFoundException("Catatan itu tidak ada di peta Anda.");
        var card = source.findCard(id).orElseThrow(() -> new NotFoundException("Catatan itu tidak ada lagi."));
        return templates.mapsCard(card);
    }
}
