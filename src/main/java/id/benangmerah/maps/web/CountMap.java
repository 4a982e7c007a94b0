package id.benangmerah.maps.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.maps.PointStore;
import id.benangmerah.maps.RegionTiles;
import id.benangmerah.maps.Selection;
import id.benangmerah.web.Address;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.wilayah.Choropleth;
import id.benangmerah.wilayah.Desa;
import id.benangmerah.wilayah.Kecamatan;
import id.benangmerah.wilayah.MapView;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The records of a selection counted by region: as a drawing, as a table, and as what the live
/// map needs to show them one by one.
@Component
class CountMap {

    private final Wilayah wilayah;
    private final WilayahMap maps;
    private final RegionTiles regions;

    CountMap(Wilayah wilayah, WilayahMap maps, RegionTiles regions) {
        this.wilayah = wilayah;
        this.maps = maps;
        this.regions = regions;
    }

    MapView drawing(Selection selection, MapQuery query, @Nullable KodeWilayah kecamatan) {
        var values = parts(kecamatan).stream()
                .map(kode -> value(kode, selection, query))
                .toList();
        var parent = kecamatan == null ? KodeWilayah.KABUPATEN : kecamatan;
        var scale = Choropleth.Scale.quantiles(values);
        return maps.view(new Choropleth(title(query, parent), parent, scale, values, null).headed("Jumlah", ""));
    }

    private Choropleth.Value value(KodeWilayah kode, Selection selection, MapQuery query) {
        int count = selection.count(kode).records();
        return new Choropleth.Value(kode, BigDecimal.valueOf(count), Angka.format(count), "", href(kode, query));
    }

    PetaView.Live live(PointStore.Loaded loaded, Selection selection, MapQuery query, @Nullable KodeWilayah kecamatan) {
        var layer = query.source().layer();
        var version = TileController.tag(loaded.version() + query.filter());
        var bounds = regions.bounds(kecamatan == null ? KodeWilayah.KABUPATEN : kecamatan);
        return new PetaView.Live(
                title(query, kecamatan == null ? KodeWilayah.KABUPATEN : kecamatan),
                query.at("/peta/ubin/" + layer.code() + "/{z}/{x}/{y}.mvt")
                        .with("v", version)
                        .href(),
                "/peta/ubin/wilayah/{z}/{x}/{y}.mvt?v=" + TileController.tag(regions.version()),
                String.format(
                        Locale.ROOT,
                        "%.5f,%.5f,%.5f,%.5f",
                        bounds.getMinY(),
                        bounds.getMinX(),
                        bounds.getMaxY(),
                        bounds.getMaxX()),
                "/peta/kartu/" + layer.code() + "/",
                layer.counted(),
                PetaView.hexagonClasses());
    }

    DataTable table(Selection selection, MapQuery query, @Nullable KodeWilayah kecamatan, Address address) {
        var columns = List.of(
                Column.of(kecamatan == null ? "Kecamatan" : "Desa/kelurahan"),
                Column.numeric("Jumlah", query.source().layer().counted()),
                Column.numeric("Bertitik", null),
                Column.numeric("Tanpa titik", null),
                Column.numeric("Di luar desanya", null));
        var rows = parts(kecamatan).stream()
                .map(kode -> row(wilayah.nama(kode), kode, selection.count(kode), query))
                .toList();
        var whole = kecamatan == null ? KodeWilayah.KABUPATEN : kecamatan;
        var count = kecamatan == null ? selection.total() : selection.count(kecamatan);
        return DataTable.of(title(query, whole), columns, rows)
                .withTotals(row(wilayah.namaLengkap(whole), null, count, query));
    }

    private DataTable.Row row(String nama, @Nullable KodeWilayah kode, Selection.Count count, MapQuery query) {
        int without = count.records() - count.located();
        var href = kode == null ? null : href(kode, query);
        return DataTable.Row.of(
                href == null ? Cell.text(nama) : Cell.link(nama, href),
                Cell.number((long) count.records()),
                Cell.number((long) count.located()),
                kode == null || without == 0
                        ? Cell.number((long) without)
                        : Cell.link(Angka.format(without), listHref(kode, query, "tanpa")),
                kode == null || count.misplaced() == 0
                        ? Cell.number((long) count.misplaced())
                        : Cell.link(Angka.format(count.misplaced()), listHref(kode, query, "luar")));
    }

    List<String> notes(PointStore.Loaded loaded, Selection selection, @Nullable KodeWilayah scope) {
        var notes = new ArrayList<String>();
        int without = selection.total().records() - selection.total().located();
        notes.add(Angka.format(selection.total().located()) + " titik; " + Angka.format(without)
                + " catatan tanpa titik tidak tampak di peta tetapi terhitung di tabel.");
        notes.add(
                loaded.boundaries() == 0
                        ? "“Di luar desanya” adalah perkiraan: batas desa belum dimuat, jadi hanya titik yang jelas salah"
                                + " yang ditandai."
                        : "“Di luar desanya” diuji dengan " + loaded.boundaries() + " batas wilayah yang dimuat;"
                                + " wilayah tanpa batas hanya diperkirakan.");
        if (scope != null) notes.add("Akun Anda melihat titik di Kecamatan " + wilayah.nama(scope) + " saja.");
        notes.add(maps.note());
        notes.add("Titik dibaca dalam " + Angka.format(loaded.took().toMillis()) + " milidetik.");
        return notes;
    }

    private List<KodeWilayah> parts(@Nullable KodeWilayah kecamatan) {
        return kecamatan == null
                ? wilayah.listKecamatan().stream().map(Kecamatan::kode).toList()
                : wilayah.listDesa(kecamatan).stream().map(Desa::kode).toList();
    }

    private String title(MapQuery query, KodeWilayah region) {
        return query.source().layer().label() + (query.filter().narrows() ? " menurut saringan" : "") + ", "
                + wilayah.namaLengkap(region);
    }

    /// A kecamatan opens on the map; a desa in the list of doubtful positions has no page yet.
    private static @Nullable String href(KodeWilayah kode, MapQuery query) {
        if (kode.isDesa()) return null;
        return query.at("/peta")
                .with("lapisan", query.source().layer().code())
                .with("kecamatan", kode)
                .href();
    }

    private static String listHref(KodeWilayah kode, MapQuery query, String what) {
        var address = Address.of("/peta/letak")
                .with("lapisan", query.source().layer().code())
                .with("masalah", what)
                .with("kecamatan", kode.kecamatan());
        return (kode.isDesa() ? address.with("desa", kode) : address).href();
    }
}
