package id.benangmerah.maps.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.maps.PointStore;
import id.benangmerah.maps.Points;
import id.benangmerah.maps.PublicMap;
import id.benangmerah.maps.PublicMap.Property;
import id.benangmerah.maps.PublicMap.Told;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.wilayah.Choropleth;
import id.benangmerah.wilayah.Desa;
import id.benangmerah.wilayah.Kecamatan;
import id.benangmerah.wilayah.PointSource;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahMap;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The map without signing in: counts by kecamatan and desa, none below five.
@Controller
class PublicPetaController {

    private final Templates templates = new StaticTemplates();
    private final PointStore store;
    private final Wilayah wilayah;
    private final WilayahMap maps;
    private final Clock clock;

    PublicPetaController(PointStore store, Wilayah wilayah, WilayahMap maps, Clock clock) {
        this.store = store;
        this.wilayah = wilayah;
        this.maps = maps;
        this.clock = clock;
    }

    @GetMapping("/publik/peta")
    JteModel show(@RequestParam Map<String, String> parameters) {
        var asked = asked(parameters);
        var values = wilayah.listKecamatan().stream().map(Kecamatan::kode).toList();
        var lastYear = Tahun.of(LocalDate.now(clock).getYear());
        var address = address("/publik/peta", parameters);
        var drawing = maps.view(choropleth(asked, KodeWilayah.KABUPATEN, values));
        return templates.mapsPublik(
                FilterForm.of(address, asked.query.publicFields(store.sources(), lastYear)),
                drawing,
                total(asked.of(KodeWilayah.KABUPATEN), asked.query.source()));
    }

    @GetMapping("/publik/peta/desa.json")
    ResponseEntity<String> desaAreas(@RequestParam Map<String, String> parameters) {
        var kecamatan = KodeWilayah.parse(parameters.getOrDefault("kecamatan", ""))
                .filter(kode -> wilayah.findKecamatan(kode).isPresent())
                .orElseThrow(() -> new NotFoundException("Kecamatan itu tidak ada."));
        var values = wilayah.listDesa(kecamatan).stream().map(Desa::kode).toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/geo+json;charset=UTF-8"))
                .body(maps.geoJson(choropleth(asked(parameters), kecamatan, values)));
    }

    private record Asked(MapQuery query, Map<KodeWilayah, Told> told) {

        Told of(KodeWilayah kode) {
            return Objects.requireNonNull(told.get(kode));
        }
    }

    private Asked asked(Map<String, String> parameters) {
        var query = MapQuery.of(address("/publik/peta", parameters), null, store.sources());
        var points = store.current().find(query.source().layer().code()).orElseThrow();
        return new Asked(query, told(query, points));
    }

    private Map<KodeWilayah, Told> told(MapQuery query, Points points) {
        return new PublicMap(points, wilayah).tell(property(query));
    }

    /// The one property that is asked for.
    private static Property property(MapQuery query) {
        var filter = query.filter();
        var found = new ArrayList<Property>();
        if (filter.kind() != null) found.add(new Property(Property.Kind.KIND, filter.kind()));
        if (filter.scale() != null) found.add(new Property(Property.Kind.SCALE, filter.scale()));
        if (filter.certificate() != null) found.add(new Property(Property.Kind.CERTIFICATE, filter.certificate()));
        if (filter.helpedIn() != null) {
            found.add(new Property(Property.Kind.HELPED, filter.helpedIn().toString()));
        }
        if (found.size() > 1) {
            throw new BadAddressException("Peta publik disaring menurut satu hal saja pada satu waktu, agar hitungan"
                    + " yang kecil tidak dapat diturunkan; kosongkan saringan yang lain.");
        }
        return found.isEmpty() ? Property.NONE : found.getFirst();
    }

    private Choropleth choropleth(Asked asked, KodeWilayah parent, List<KodeWilayah> parts) {
        var values = parts.stream().map(kode -> value(kode, asked.of(kode))).toList();
        return new Choropleth(
                        asked.query.source().layer().label()
                                + (asked.query.filter().narrows() ? " menurut saringan" : "") + ", "
                                + wilayah.namaLengkap(parent),
                        parent,
                        Choropleth.Scale.quantiles(values),
                        values,
                        asked.query
                                .at("/publik/peta/desa.json")
                                .with("lapisan", asked.query.source().layer().code())
                                .href())
                .headed("Jumlah", "Catatan");
    }

    private static Choropleth.Value value(KodeWilayah kode, Told told) {
        return switch (told) {
            case PublicMap.Number(int count, boolean incomplete) ->
                new Choropleth.Value(
                        kode,
                        BigDecimal.valueOf(count),
                        Angka.format(count),
                        incomplete ? "sedikitnya; desa yang disamarkan tidak terhitung" : "",
                        null);
            case PublicMap.Few _ -> new Choropleth.Value(kode, null, "< 5", "satu sampai empat", null);
            case PublicMap.Hidden _ -> new Choropleth.Value(kode, null, "disamarkan", "melindungi angka kecil", null);
        };
    }

    private static String total(Told told, PointSource source) {
        if (!(told instanceof PublicMap.Number(int count, boolean incomplete))) return "";
        return (incomplete ? "Sedikitnya " : "") + Angka.format(count) + " "
                + source.layer().counted() + " di Kabupaten Pasuruan.";
    }

    private static Address address(String path, Map<String, String> parameters) {
        var query = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, value) -> query.put(name, List.of(value)));
        return new Address(path, query);
    }
}
