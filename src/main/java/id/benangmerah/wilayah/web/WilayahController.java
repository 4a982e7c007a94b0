package id.benangmerah.wilayah.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.wilayah.Choropleth;
import id.benangmerah.wilayah.Desa;
import id.benangmerah.wilayah.Kecamatan;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The regions with their map, and the areas alone for maps elsewhere.
@Controller
class WilayahController {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final Templates templates = new StaticTemplates();
    private final Wilayah wilayah;
    private final WilayahMap map;

    WilayahController(Wilayah wilayah, WilayahMap map) {
        this.wilayah = wilayah;
        this.map = map;
    }

    @GetMapping("/wilayah")
    JteModel list(Page page) {
        var values = wilayah.listKecamatan().stream().map(this::desaCount).toList();
        var choropleth = new Choropleth(
                        "Jumlah desa dan kelurahan",
                        KodeWilayah.KABUPATEN,
                        Choropleth.Scale.quantiles(values),
                        values,
                        "/wilayah/peta/desa.json")
                .headed("Jumlah", "Terdiri dari");
        return templates.wilayahList(page.titled("Wilayah"), map.view(choropleth));
    }

    @GetMapping("/wilayah/{kode}")
    JteModel show(Page page, @PathVariable String kode) {
        var kecamatan = kecamatan(kode);
        var titled = page.titled("Kecamatan " + kecamatan.nama()).on(Page.Step.of("Wilayah", "/wilayah"));
        return templates.wilayahList(titled, map.view(desaOf(kecamatan)));
    }

    @GetMapping("/wilayah/peta/kecamatan.json")
    ResponseEntity<String> kecamatanAreas() {
        return areas(map.geoJson(KodeWilayah.KABUPATEN));
    }

    @GetMapping("/wilayah/peta/desa.json")
    ResponseEntity<String> desaAreas(@RequestParam String kecamatan) {
        return areas(map.geoJson(desaOf(kecamatan(kecamatan))));
    }

    private ResponseEntity<String> areas(String geoJson) {
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate())
                .eTag(Integer.toHexString(geoJson.hashCode()))
                .body(geoJson);
    }

    private Kecamatan kecamatan(String kode) {
        return KodeWilayah.parse(kode)
                .flatMap(wilayah::findKecamatan)
                .orElseThrow(() -> new NotFoundException(
                        "Tidak ada kecamatan dengan kode " + kode + "; pilih dari halaman Wilayah."));
    }

    private Choropleth.Value desaCount(Kecamatan kecamatan) {
        var desaList = wilayah.listDesa(kecamatan.kode());
        long kelurahan = desaList.stream().filter(Desa::isKelurahan).count();
        var label = Angka.format(desaList.size());
        var state = (desaList.size() - kelurahan) + " desa" + (kelurahan == 0 ? "" : ", " + kelurahan + " kelurahan");
        return new Choropleth.Value(
                kecamatan.kode(), BigDecimal.valueOf(desaList.size()), label, state, "/wilayah/" + kecamatan.kode());
    }

    private Choropleth desaOf(Kecamatan kecamatan) {
        var values = wilayah.listDesa(kecamatan.kode()).stream()
                .map(WilayahController::kind)
                .toList();
        var scale = new Choropleth.Scale(Choropleth.Kind.SEQUENTIAL, List.of());
        return new Choropleth("Desa dan kelurahan Kecamatan " + kecamatan.nama(), kecamatan.kode(), scale, values, null)
                .headed("Kode", "Jenis");
    }

    private static Choropleth.Value kind(Desa desa) {
        return new Choropleth.Value(
                desa.kode(), BigDecimal.ONE, desa.kode().kode(), desa.isKelurahan() ? "kelurahan" : "desa", null);
    }
}
