package id.benangmerah.evaluasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.IndikatorTerencana;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.evaluasi.PlanThread;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.wilayah.Wilayah;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One indicator: its figure, where it comes from, how regions compare.
@Controller
class IndikatorController {

    private final Templates templates = new StaticTemplates();
    private final KinerjaService kinerja;
    private final IndikatorPage pages;
    private final FigureEvidence evidence;
    private final RegionComparison regions;
    private final Wilayah wilayah;

    IndikatorController(
            KinerjaService kinerja,
            IndikatorPage pages,
            FigureEvidence evidence,
            RegionComparison regions,
            Wilayah wilayah) {
        this.kinerja = kinerja;
        this.pages = pages;
        this.evidence = evidence;
        this.regions = regions;
        this.wilayah = wilayah;
    }

    @GetMapping("/indikator/{id}")
    JteModel show(Page page, @PathVariable String id) {
        var indikator = get(kinerja, id);
        var view = pages.view(indikator, Slice.of(page, wilayah), page.address());
        return templates.evaluasiIndikator(page.titled(indikator.nama()).on(thread(kinerja, indikator)), view);
    }

    @GetMapping("/indikator/{id}/asal")
    JteModel showOrigin(Page page, @PathVariable String id) {
        var indikator = get(kinerja, id);
        var slice = Slice.of(page, wilayah);
        var grid = kinerja.grid(slice.per());
        var shown = kinerja.of(indikator, slice.tahun(), slice.wilayah(), grid);
        var lists = evidence.lists(shown, grid.asOf(), slice, null);
        var view = new AsalView(
                shown,
                wilayah.namaLengkap(slice.wilayah()),
                evidence.door(shown, grid, lists),
                lists.stream().filter(RecordList::isOutside).toList(),
                slice.at(KinerjaDisplay.path(shown)).href());
        return templates.evaluasiAsal(page.titled(indikator.nama()).on(thread(kinerja, indikator)), view);
    }

    /// The desa of a kecamatan, when somebody opens it on the map.
    @GetMapping("/indikator/{id}/peta.json")
    ResponseEntity<String> showMap(Page page, @PathVariable String id, @RequestParam(name = "kecamatan") String kode) {
        var kecamatan = KodeWilayah.parse(kode)
                .filter(region ->
                        region.isKecamatan() && wilayah.findNama(region).isPresent())
                .orElseThrow(() -> new BadAddressException("Kecamatan “" + kode + "” tidak dikenal."));
        var slice = Slice.of(page, wilayah);
        var areas = regions.desaGeoJson(get(kinerja, id), kinerja.grid(slice.per()), slice, kecamatan);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/geo+json;charset=UTF-8"))
                .body(areas);
    }

    static IndikatorTerencana get(KinerjaService kinerja, String id) {
        return kinerja.katalog()
                .find(id)
                .orElseThrow(() -> new NotFoundException(
                        "Tidak ada indikator berkode “" + id + "” di rencana ini. Lihat daftar semua indikator."));
    }

    static List<Step> thread(KinerjaService kinerja, IndikatorTerencana indikator) {
        if (indikator.nodeId() != null) return PlanThread.to(indikator.nodeId(), kinerja.plan());
        return List.of(
                Step.of("Indikator", "/indikator"), Step.of(indikator.jenjang().label(), "/indikator"));
    }

    static List<Step> withIndikator(KinerjaService kinerja, IndikatorTerencana indikator, Slice slice) {
        var steps = new ArrayList<>(thread(kinerja, indikator));
        steps.add(Step.of(
                "Indikator",
                indikator.nama(),
                slice.at("/indikator/" + indikator.id()).href()));
        return steps;
    }
}
