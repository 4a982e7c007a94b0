package id.benangmerah.evaluasi;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.Page;
import id.benangmerah.wilayah.Wilayah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which figures a page shows: of a year and a region, as the evidence stood at the end of
/// the day `per`; null is now. It lives in the address (`tahun`, `per`, `wilayah`).
public record Slice(Tahun tahun, @Nullable LocalDate per, KodeWilayah wilayah) {

    public static Slice of(Page page, Wilayah wilayah) {
        var per = page.address().value("per");
        return new Slice(
                page.year(),
                per == null || per.isBlank() ? null : page.asOf(),
                region(page.address().value("wilayah"), wilayah));
    }

    /// The same figures on another page.
    public Address at(String path) {
        var address = Address.of(path).with("tahun", tahun);
        if (per != null) address = address.with("per", per);
        return wilayah.equals(KodeWilayah.KABUPATEN) ? address : address.with("wilayah", wilayah);
    }

    public Slice in(KodeWilayah other) {
        return new Slice(tahun, per, other);
    }

    private static KodeWilayah region(@Nullable String text, Wilayah wilayah) {
        if (text == null || text.isBlank()) return KodeWilayah.KABUPATEN;
        return KodeWilayah.parse(text)
                .filter(kode -> wilayah.findNama(kode).isPresent())
                .orElseThrow(() -> new BadAddressException("Wilayah “" + text
                        + "” tidak dikenal; tulis kode kecamatan atau desa di Kabupaten Pasuruan, misalnya 35.14.10."));
    }
}
