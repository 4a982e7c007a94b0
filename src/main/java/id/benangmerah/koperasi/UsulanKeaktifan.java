package id.benangmerah.koperasi;

import id.benangmerah.kernel.Ketentuan;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether the evidence shows a cooperative as active: a meeting or real business in one of
/// the last two closed book years. Proposed beside the status on record, never instead of it.
public record UsulanKeaktifan(boolean aktif, String sebab, Ketentuan ketentuan) {

    /// @param rat the book years about which a meeting was held
    /// @param usahaNyata the book years with a volume of business above zero
    public static UsulanKeaktifan of(Set<Integer> rat, Set<Integer> usahaNyata, LocalDate today) {
        var rule = Ketentuan.at(KetentuanKoperasi.LIST, "keaktifan.tahun_buku", today);
        int last = today.getYear() - 1;
        for (int year = last; year > last - rule.angka(); year--) {
            if (rat.contains(year)) return new UsulanKeaktifan(true, "RAT tahun buku " + year, rule);
            if (usahaNyata.contains(year)) return new UsulanKeaktifan(true, "volume usaha tahun " + year, rule);
        }
        var none = "tidak ada RAT atau usaha nyata tahun buku " + (last - rule.angka() + 1) + "–" + last;
        return new UsulanKeaktifan(false, none, rule);
    }

    public String status() {
        return aktif ? "AKTIF" : "TIDAK_AKTIF";
    }

    /// Nothing is proposed for a cooperative that is being wound up or is gone.
    public boolean differsFrom(@Nullable String recorded) {
        if ("BUBAR".equals(recorded) || "DALAM_PENYELESAIAN".equals(recorded)) return false;
        return !status().equals(recorded);
    }
}
