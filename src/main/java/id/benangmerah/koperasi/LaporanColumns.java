package id.benangmerah.koperasi;

import java.util.List;

/// The amounts of a yearly statement in the order of its form: column, label, part.
public final class LaporanColumns {

    /// @param part of the form it begins; empty when it goes on
    /// @param people whether it counts people; else rupiah
    public record Column(String name, String label, String part, boolean people, boolean required) {}

    public static final List<Column> ALL = List.of(
            people("anggota_pria", "Anggota pria", "Orang", true),
            people("anggota_wanita", "Anggota wanita", "", true),
            people("manajer_pria", "Manajer pria", "", false),
            people("manajer_wanita", "Manajer wanita", "", false),
            people("karyawan_pria", "Karyawan pria", "", false),
            people("karyawan_wanita", "Karyawan wanita", "", false),
            money("aset", "Total aset", "Neraca dan hasil", true),
            money("modal_sendiri", "Modal sendiri", "", true),
            money("modal_luar", "Modal luar", "", true),
            money("volume_usaha", "Volume usaha", "", true),
            money("shu", "Sisa hasil usaha (SHU)", "", true),
            money("aset_lancar", "Aset lancar", "Rincian aset dan modal (bila ada)", false),
            money("aset_tetap", "Aset tetap", "", false),
            money("simpanan_pokok", "Simpanan pokok", "", false),
            money("simpanan_wajib", "Simpanan wajib", "", false),
            money("simpanan_lain", "Simpanan lain sejenis wajib", "", false),
            money("hibah", "Hibah", "", false),
            money("cadangan", "Cadangan umum", "", false),
            money("cadangan_risiko", "Cadangan tujuan risiko", "", false),
            money("modal_penyertaan", "Modal penyertaan", "", false),
            money("simpanan_sukarela", "Simpanan sukarela", "Rincian kewajiban (bila ada)", false),
            money("simpanan_berjangka", "Simpanan berjangka", "", false),
            money("hutang_bank", "Hutang bank", "", false),
            money("hutang_koperasi", "Hutang koperasi lain", "", false),
            money("hutang_lpdb", "Hutang LPDB", "", false),
            money("pinjaman_anggota", "Pinjaman kepada anggota", "Pinjaman yang diberikan (bila ada)", false),
            money("pinjaman_lain", "Pinjaman kepada bukan anggota", "", false),
            money("pinjaman_lancar", "Lancar", "", false),
            money("pinjaman_kurang", "Kurang lancar", "", false),
            money("pinjaman_diragukan", "Diragukan", "", false),
            money("pinjaman_macet", "Macet", "", false),
            money("partisipasi_bruto", "Partisipasi bruto", "Hasil dan beban (bila ada)", false),
            money("beban_pokok", "Beban pokok", "", false),
            money("beban_usaha", "Beban usaha", "", false),
            money("beban_perkoperasian", "Beban perkoperasian", "", false));

    private LaporanColumns() {}

    private static Column people(String name, String label, String part, boolean required) {
        return new Column(name, label, part, true, required);
    }

    private static Column money(String name, String label, String part, boolean required) {
        return new Column(name, label, part, false, required);
    }
}
