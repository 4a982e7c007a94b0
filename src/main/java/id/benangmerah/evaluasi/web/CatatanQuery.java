package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Slice;
import id.benangmerah.indikator.sql.Members.Part;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.Page;
import id.benangmerah.wilayah.Wilayah;

/// What the address of a record list asks for.
///
/// @param afterId the last record of the page before, 0 for the first page
record CatatanQuery(Slice slice, Part part, String search, long afterId) {

    private static final int LONGEST = 100;

    static CatatanQuery of(Page page, Wilayah wilayah) {
        var address = page.address();
        var part = address.value("bagian");
        return new CatatanQuery(
                Slice.of(page, wilayah),
                part == null || part.isBlank() ? Part.COUNTED : Bagian.parse(part),
                search(address),
                afterId(address));
    }

    private static String search(Address address) {
        var words = address.value("cari");
        if (words == null) return "";
        var stripped = words.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    private static long afterId(Address address) {
        var text = address.value("sesudah");
        if (text == null || text.isBlank()) return 0;
        if (text.matches("\\d{1,18}")) return Long.parseLong(text);
        throw new BadAddressException("Halaman “" + text + "” tidak dikenal; buka daftar ini dari awal.");
    }
}
