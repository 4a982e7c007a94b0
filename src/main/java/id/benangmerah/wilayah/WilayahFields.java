package id.benangmerah.wilayah;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.components.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two fields by which a list is narrowed to a region: `kecamatan`, and once that is
/// chosen one of its `desa`.
public record WilayahFields(
        Wilayah wilayah,
        @Nullable KodeWilayah kecamatan,
        @Nullable KodeWilayah desa) {

    public static WilayahFields of(Address address, Wilayah wilayah) {
        var kecamatan = parse(address.value("kecamatan"), wilayah);
        var desa = parse(address.value("desa"), wilayah);
        boolean inside = kecamatan != null && desa != null && kecamatan.contains(desa);
        return new WilayahFields(wilayah, kecamatan, inside ? desa : null);
    }

    /// The narrowest region chosen; null for the whole kabupaten.
    public @Nullable KodeWilayah chosen() {
        return desa == null ? kecamatan : desa;
    }

    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        var kecamatanOptions = new ArrayList<>(List.of(new Field.Option("", "semua")));
        for (var one : wilayah.listKecamatan())
            kecamatanOptions.add(new Field.Option(one.kode().kode(), one.nama()));
        fields.add(Field.select("kecamatan", "Kecamatan", text(kecamatan), kecamatanOptions));
        if (kecamatan == null) return fields;
        var desaOptions = new ArrayList<>(List.of(new Field.Option("", "semua")));
        for (var one : wilayah.listDesa(kecamatan))
            desaOptions.add(new Field.Option(one.kode().kode(), one.nama()));
        fields.add(Field.select("desa", "Desa/kelurahan", text(desa), desaOptions));
        return fields;
    }

    private static @Nullable KodeWilayah parse(@Nullable String text, Wilayah wilayah) {
        if (text == null || text.isBlank()) return null;
        return KodeWilayah.parse(text)
                .filter(kode -> wilayah.findNama(kode).isPresent())
                .orElseThrow(
                        () -> new BadAddressException("Wilayah “" + text + "” tidak dikenal; pilih dari daftarnya."));
    }

    private static @Nullable String text(@Nullable KodeWilayah kode) {
        return kode == null ? null : kode.kode();
    }
}
