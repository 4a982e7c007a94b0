package id.benangmerah.koperasi.web;

import id.benangmerah.kernel.CodeWords;
import id.benangmerah.web.Address;
import id.benangmerah.web.components.Field;
import java.util.ArrayList;
import java.util.List;

/// The closed lists of codes about cooperatives, as choices of a form.
final class KoperasiWords {

    static final List<String> JENIS = List.of("SIMPAN_PINJAM", "KONSUMEN", "PRODUSEN", "PEMASARAN", "JASA");
    static final List<String> STATUS = List.of("AKTIF", "TIDAK_AKTIF", "DALAM_PENYELESAIAN", "BUBAR");

    private KoperasiWords() {}

    static Field field(String name, String label, Address address, List<String> codes) {
        var options = new ArrayList<>(List.of(new Field.Option("", "semua")));
        codes.forEach(code -> options.add(new Field.Option(code, CodeWords.of(code))));
        return Field.select(name, label, address.value(name), options);
    }
}
