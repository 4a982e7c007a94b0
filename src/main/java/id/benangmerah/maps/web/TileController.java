package id.benangmerah.maps.web;

import id.benangmerah.identity.User;
import id.benangmerah.maps.PointStore;
import id.benangmerah.maps.RegionTiles;
import id.benangmerah.maps.Tile;
import id.benangmerah.maps.Tiles;
import id.benangmerah.web.Address;
import id.benangmerah.web.NotFoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/// Vector tiles. An address that names the version of the evidence never changes its content; any
/// other is asked for again each time, and answered by its tag when nothing changed.
@Controller
class TileController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final PointStore store;
    private final RegionTiles regions;

    TileController(PointStore store, RegionTiles regions) {
        this.store = store;
        this.regions = regions;
    }

    @GetMapping("/peta/ubin/wilayah/{z:\\d{1,2}}/{x:\\d{1,7}}/{y:\\d{1,7}}.mvt")
    @Nullable
    ResponseEntity<byte[]> regionTile(
            @PathVariable int z,
            @PathVariable int x,
            @PathVariable int y,
            @RequestParam(required = false) @Nullable String v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            WebRequest request) {
        var version = tag(regions.version());
        if (request.checkNotModified(version)) return null;
        return answer(regions.tile(tile(z, x, y)), version, v, encodings);
    }

    @GetMapping("/peta/ubin/{layer}/{z:\\d{1,2}}/{x:\\d{1,7}}/{y:\\d{1,7}}.mvt")
    @Nullable
    ResponseEntity<byte[]> tile(
            @AuthenticationPrincipal User user,
            @PathVariable String layer,
            @PathVariable int z,
            @PathVariable int x,
            @PathVariable int y,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            WebRequest request) {
        var loaded = store.current();
        var points = loaded.find(layer).orElseThrow(() -> new NotFoundException("Tidak ada lapisan " + layer + "."));
        var source = MapQuery.find(layer, store.sources());
        var filter = MapQuery.of(source, address(parameters), user).filter();
        var version = tag(loaded.version() + filter);
        if (request.checkNotModified(version)) return null;
        var bytes = Tiles.write(loaded.select(points, filter), tile(z, x, y));
        return answer(bytes, version, parameters.get("v"), encodings);
    }

    /// What a page writes into the addresses of its tiles.
    static String tag(String version) {
        return Integer.toHexString(version.hashCode());
    }

    private static Tile tile(int z, int x, int y) {
        return Tile.of(z, x, y).orElseThrow(() -> new NotFoundException("Ubin peta itu tidak ada."));
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String tag, @Nullable String asked, String encodings) {
        boolean packed = encodings.contains("gzip") && bytes.length > 200;
        var answer = ResponseEntity.ok()
                .cacheControl(
                        tag.equals(asked)
                                ? CacheControl.maxAge(KEPT).cachePrivate()
                                : CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.mapbox-vector-tile");
        if (packed) answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        return answer.body(packed ? pack(bytes) : bytes);
    }

    private static byte[] pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 2);
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static Address address(Map<String, String> parameters) {
        var query = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, value) -> query.put(name, List.of(value)));
        return new Address("", query);
    }
}
