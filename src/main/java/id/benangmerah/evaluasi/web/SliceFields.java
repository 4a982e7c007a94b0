package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Slice;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.web.components.Field;
import id.benangmerah.wilayah.Wilayah;
import java.util.ArrayList;

/// The fields that choose a [Slice].
final class SliceFields {

    private SliceFields() {}

    /// All kecamatan; a chosen desa is offered too, with its kecamatan's name.
    static Field wilayah(Slice slice, Wilayah wilayah) {
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option("", wilayah.nama(KodeWilayah.KABUPATEN)));
        for (var kecamatan : wilayah.listKecamatan()) {
            options.add(new Field.Option(kecamatan.kode().kode(), "Kec. " + kecamatan.nama()));
        }
        var chosen = slice.wilayah();
        if (chosen.isDesa()) options.add(new Field.Option(chosen.kode(), wilayah.namaLengkap(chosen)));
        return Field.select("wilayah", "Wilayah", chosen.equals(KodeWilayah.KABUPATEN) ? "" : chosen.kode(), options);
    }

    static Field per(Slice slice) {
        return Field.of(
                Field.Kind.DATE,
                "per",
                "Bukti per",
                slice.per() == null ? "" : slice.per().toString());
    }
}
