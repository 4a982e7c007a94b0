package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Capaian;
import id.benangmerah.evaluasi.IndikatorMaps;
import id.benangmerah.evaluasi.IndikatorTerencana;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.web.Address;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.MiniBar;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// An indicator in the parts of a region: the kecamatan of the kabupaten, the desa of a
/// kecamatan. Shares of the whole are ratios of sums, never means of shares.
@Component
class RegionComparison {

    private final KinerjaService kinerja;
    private final Wilayah wilayah;
    private final WilayahMap maps;
    private final IndikatorMaps indikatorMaps;

    RegionComparison(KinerjaService kinerja, Wilayah wilayah, WilayahMap maps, IndikatorMaps indikatorMaps) {
        this.kinerja = kinerja;
        this.wilayah = wilayah;
        this.maps = maps;
        this.indikatorMaps = indikatorMaps;
    }

    /// Null where a region has no parts, or nothing is measured by region.
    IndikatorView.@Nullable Comparison of(Kinerja whole, EvidenceGrid grid, Slice slice, Address address) {
        if (whole.wilayah().isDesa() || whole.rumus().isEmpty()) return null;
        var parts = indikatorMaps.parts(whole.indikator(), grid, slice, whole.wilayah());
        if (parts.stream().allMatch(part -> part.value().isEmpty())) return null;
        var level = whole.wilayah().isKecamatan() ? "desa/kelurahan" : "kecamatan";
        var title = "Menurut " + level + ", tahun " + whole.tahun();
        var map = maps.view(indikatorMaps.choropleth(whole, parts, slice));
        return new IndikatorView.Comparison(title, table(title, whole, parts, slice, address), map);
    }

    /// The areas of the desa of a kecamatan, for a map that is opened.
    String desaGeoJson(IndikatorTerencana indikator, EvidenceGrid grid, Slice slice, KodeWilayah kecamatan) {
        var whole = kinerja.of(indikator, slice.tahun(), kecamatan, grid);
        return maps.geoJson(
                indikatorMaps.choropleth(whole, indikatorMaps.parts(indikator, grid, slice, kecamatan), slice));
    }

    /// What the rows have in common.
    ///
    /// @param share there is something above and below the line
    /// @param judged a target of the plan judges the shares of the parts too
    private record Frame(Kinerja whole, BigDecimal highest, boolean share, boolean judged, Slice slice) {}

    private DataTable table(String title, Kinerja whole, List<Kinerja> parts, Slice slice, Address address) {
        boolean share = isShare(whole);
        boolean judged = share && whole.capaian() instanceof Capaian.Dinilai;
        var frame = new Frame(whole, highest(whole, parts, share), share, judged, slice);
        var rows = sorted(parts, address.value("urut")).stream()
                .map(part -> row(part, frame))
                .toList();
        return DataTable.of(title, columns(frame, address), rows).withTotals(row(whole, frame));
    }

    private List<Column> columns(Frame frame, Address address) {
        var region = frame.whole.wilayah();
        var columns = new ArrayList<Column>();
        columns.add(
                Column.of(region.isKecamatan() ? "Desa/kelurahan" : "Kecamatan").sortedBy("nama", address));
        if (frame.share) columns.add(Column.numeric("Pembilang", null));
        if (frame.share) columns.add(Column.numeric("Penyebut", null));
        columns.add(Column.numeric("Nilai", frame.whole.indikator().satuan()).sortedBy("nilai", address));
        columns.add(Column.of(frame.share ? "Dibanding " + wilayah.nama(region) : "Besarnya"));
        if (frame.judged) columns.add(Column.of("Keadaan"));
        return columns;
    }

    private DataTable.Row row(Kinerja part, Frame frame) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.link(wilayah.nama(part.wilayah()), IndikatorMaps.href(part, frame.slice)));
        if (frame.share) cells.add(Cell.number(numerator(part), 0));
        if (frame.share) cells.add(Cell.number(denominator(part), 0));
        cells.add(Cell.number(part.value().orElse(null), part.decimals()));
        cells.add(bar(part, frame));
        if (frame.judged) cells.add(Cell.state(KinerjaDisplay.state(part)));
        return new DataTable.Row(cells, 0);
    }

    /// The whole of a count would dwarf its parts, so it has no bar.
    private static Cell bar(Kinerja part, Frame frame) {
        boolean whole = part.equals(frame.whole);
        if (part.value().isEmpty() || (whole && !frame.share)) return Cell.blank();
        var compared = whole || !frame.share ? null : frame.whole.value().orElse(null);
        return Cell.bar(MiniBar.of(part.value().get(), compared, frame.highest));
    }

    private static boolean isShare(Kinerja whole) {
        return whole.measurement() instanceof Measured measured && measured.denominator() != null;
    }

    private static BigDecimal highest(Kinerja whole, List<Kinerja> parts, boolean withWhole) {
        var highest = parts.stream().flatMap(part -> part.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::max);
        return withWhole ? highest.max(whole.value().orElse(BigDecimal.ZERO)) : highest;
    }

    /// Largest first, unless the address says otherwise; what has no number stands last.
    private List<Kinerja> sorted(List<Kinerja> parts, @Nullable String order) {
        var byName = Comparator.comparing((Kinerja part) -> wilayah.nama(part.wilayah()));
        Comparator<BigDecimal> ascending = Comparator.naturalOrder();
        var comparator = switch (order == null ? "" : order) {
            case "nama" -> byName;
            case "-nama" -> byName.reversed();
            case "nilai" -> byValue(ascending).thenComparing(byName);
            default -> byValue(ascending.reversed()).thenComparing(byName);
        };
        return parts.stream().sorted(comparator).toList();
    }

    private static Comparator<Kinerja> byValue(Comparator<BigDecimal> order) {
        return Comparator.comparing(Kinerja::value, (a, b) -> compare(a, b, order));
    }

    private static int compare(Optional<BigDecimal> a, Optional<BigDecimal> b, Comparator<BigDecimal> order) {
        if (a.isEmpty() || b.isEmpty()) return Boolean.compare(a.isEmpty(), b.isEmpty());
        return order.compare(a.get(), b.get());
    }

    private static @Nullable BigDecimal numerator(Kinerja part) {
        return part.measurement() instanceof Measured measured ? measured.numerator() : null;
    }

    private static @Nullable BigDecimal denominator(Kinerja part) {
        return part.measurement() instanceof Measured measured ? measured.denominator() : null;
    }
}
