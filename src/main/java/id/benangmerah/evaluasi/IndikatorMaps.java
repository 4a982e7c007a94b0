package id.benangmerah.evaluasi;

import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.wilayah.Choropleth;
import id.benangmerah.wilayah.Desa;
import id.benangmerah.wilayah.Kecamatan;
import id.benangmerah.wilayah.Wilayah;
import java.util.List;
import org.springframework.stereotype.Component;

/// Any indicator as a coloured map of the parts of a region: the kecamatan of the kabupaten, the
/// desa of a kecamatan.
@Component
public class IndikatorMaps {

    private final KinerjaService kinerja;
    private final Wilayah wilayah;

    IndikatorMaps(KinerjaService kinerja, Wilayah wilayah) {
        this.kinerja = kinerja;
        this.wilayah = wilayah;
    }

    public List<Kinerja> parts(IndikatorTerencana indikator, EvidenceGrid grid, Slice slice, KodeWilayah parent) {
        var kodeList = parent.isKecamatan()
                ? wilayah.listDesa(parent).stream().map(Desa::kode).toList()
                : wilayah.listKecamatan().stream().map(Kecamatan::kode).toList();
        return kodeList.stream()
                .map(kode -> kinerja.of(indikator, slice.tahun(), kode, grid))
                .toList();
    }

    public Choropleth choropleth(Kinerja whole, List<Kinerja> parts, Slice slice) {
        var values = parts.stream()
                .map(part -> new Choropleth.Value(
                        part.wilayah(), part.value().orElse(null), words(part), state(part), href(part, slice)))
                .toList();
        var desaUrl = new Slice(slice.tahun(), slice.per(), KodeWilayah.KABUPATEN)
                .at(KinerjaDisplay.path(whole) + "/peta.json")
                .href();
        return new Choropleth(
                whole.indikator().nama() + ", " + wilayah.namaLengkap(whole.wilayah()) + " " + whole.tahun(),
                whole.wilayah(),
                Choropleth.Scale.quantiles(values),
                values,
                whole.wilayah().isKecamatan() ? null : desaUrl);
    }

    /// Where the same figure of a part is explained.
    public static String href(Kinerja part, Slice slice) {
        return slice.in(part.wilayah()).at(KinerjaDisplay.path(part)).href();
    }

    private static String words(Kinerja part) {
        return part.value()
                .map(value -> Angka.format(value, part.decimals()) + " "
                        + part.indikator().satuan())
                .orElse("belum ada bukti");
    }

    /// Only a share of a whole can be judged by the target of the whole.
    private static String state(Kinerja part) {
        boolean share = part.measurement() instanceof Measured measured && measured.denominator() != null;
        return share ? KinerjaDisplay.state(part).label() : "";
    }
}
