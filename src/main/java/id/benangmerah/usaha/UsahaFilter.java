package id.benangmerah.usaha;

import id.benangmerah.kernel.KodeWilayah;
import org.jspecify.annotations.Nullable;

/// Which enterprises a list shows; null means any.
///
/// @param legalitas a kind that it holds now, such as `NIB`
/// @param fasilitasiTahun was helped in that year
/// @param teks part of the name; or a whole NIK, phone number or NIB, of which only the exact
///     match is found
public record UsahaFilter(
        @Nullable KodeWilayah wilayah,
        @Nullable String sektor,
        @Nullable String skala,
        @Nullable String legalitas,
        @Nullable Integer fasilitasiTahun,
        Status status,
        @Nullable String teks) {

    public enum Status {
        TERDAFTAR,
        KELUAR
    }

    public static final UsahaFilter ALL = new UsahaFilter(null, null, null, null, null, Status.TERDAFTAR, null);

    public UsahaFilter inWilayah(KodeWilayah chosen) {
        return new UsahaFilter(chosen, sektor, skala, legalitas, fasilitasiTahun, status, teks);
    }

    public UsahaFilter withSektor(String chosen) {
        return new UsahaFilter(wilayah, chosen, skala, legalitas, fasilitasiTahun, status, teks);
    }

    public UsahaFilter withSkala(String chosen) {
        return new UsahaFilter(wilayah, sektor, chosen, legalitas, fasilitasiTahun, status, teks);
    }

    public UsahaFilter withLegalitas(String chosen) {
        return new UsahaFilter(wilayah, sektor, skala, chosen, fasilitasiTahun, status, teks);
    }

    public UsahaFilter helpedIn(int tahun) {
        return new UsahaFilter(wilayah, sektor, skala, legalitas, tahun, status, teks);
    }

    public UsahaFilter withStatus(Status chosen) {
        return new UsahaFilter(wilayah, sektor, skala, legalitas, fasilitasiTahun, chosen, teks);
    }

    public UsahaFilter withTeks(String text) {
        return new UsahaFilter(wilayah, sektor, skala, legalitas, fasilitasiTahun, status, text);
    }
}
