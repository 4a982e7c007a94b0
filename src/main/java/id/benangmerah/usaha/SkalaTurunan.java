package id.benangmerah.usaha;

import id.benangmerah.kernel.Ketentuan;
import id.benangmerah.kernel.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The scale that the figures of a year give: by capital for an enterprise founded after PP
/// 7/2021 took effect, by sales for an older one, and by UU 20/2008 for years before 2021.
/// Upper bounds belong to the class below them.
///
/// @param skala `MIKRO`, `KECIL`, `MENENGAH` or `BESAR`
/// @param ukuran what was measured, in words
public record SkalaTurunan(String skala, String ukuran, Ketentuan ketentuan) {

    private static final List<Ketentuan> LIST = Ketentuan.load("/data/usaha/parameter.yaml");
    private static final List<String> CLASSES = List.of("MIKRO", "KECIL", "MENENGAH", "BESAR");

    /// Empty when the figure that decides is not known.
    public static Optional<SkalaTurunan> of(
            LocalDate mulai, int tahun, @Nullable Rupiah modal, @Nullable Rupiah penjualan) {
        var effective = Ketentuan.at(LIST, "skala.mulai_berlaku", LocalDate.of(9999, 1, 1));
        boolean byCapital = mulai.isAfter(effective.dari());
        var figure = byCapital ? modal : penjualan;
        if (figure == null) return Optional.empty();
        var day = tahun < effective.dari().getYear() ? LocalDate.of(tahun, 12, 31) : effective.dari();
        var rule = Ketentuan.at(LIST, byCapital ? "skala.modal" : "skala.penjualan", day);
        int above = (int) rule.daftarAngka().stream()
                .filter(bound -> figure.amount().compareTo(bound) > 0)
                .count();
        return Optional.of(new SkalaTurunan(CLASSES.get(above), byCapital ? "modal usaha" : "hasil penjualan", rule));
    }

    /// The days before the end of a certificate on which somebody is reminded.
    public static Ketentuan pengingat(LocalDate day) {
        return Ketentuan.at(LIST, "legalitas.pengingat_hari", day);
    }
}
