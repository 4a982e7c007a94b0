package id.benangmerah.koperasi;

import id.benangmerah.kernel.Ketentuan;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Klasifikasi usaha koperasi, 1 to 4: the highest class that members, own capital or assets
/// reach, because the criteria are joined by "or".
public final class Kuk {

    private Kuk() {}

    public static int of(int anggota, BigDecimal modalSendiri, BigDecimal aset, LocalDate day) {
        int byMembers = reached("kuk.anggota", BigDecimal.valueOf(anggota), day);
        int byCapital = reached("kuk.modal_sendiri", modalSendiri, day);
        return Math.max(byMembers, Math.max(byCapital, reached("kuk.aset", aset, day)));
    }

    public static Ketentuan ketentuan(LocalDate day) {
        return Ketentuan.at(KetentuanKoperasi.LIST, "kuk.aset", day);
    }

    private static int reached(String kode, BigDecimal value, LocalDate day) {
        return 1
                + (int) Ketentuan.at(KetentuanKoperasi.LIST, kode, day).daftarAngka().stream()
                        .filter(bound -> value.compareTo(bound) >= 0)
                        .count();
    }
}
