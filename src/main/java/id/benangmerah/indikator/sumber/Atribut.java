package id.benangmerah.indikator.sumber;

import java.util.List;

/// A column of a fact that predicates may compare, or measures may add up.
///
/// @param values the closed list of codes a text may have; empty when it is open
public record Atribut(String kode, String column, Tipe tipe, Satuan satuan, List<String> values) {

    public enum Tipe {
        TEKS,
        ANGKA,
        LOGIS,
        TANGGAL
    }

    public Atribut {
        values = List.copyOf(values);
    }

    /// A coded text with its closed list of codes.
    public static Atribut kode(String kode, String... values) {
        return new Atribut(kode, kode, Tipe.TEKS, Satuan.TANPA, List.of(values));
    }

    public static Atribut angka(String kode, Satuan satuan) {
        return new Atribut(kode, kode, Tipe.ANGKA, satuan, List.of());
    }

    public static Atribut logis(String kode) {
        return new Atribut(kode, kode, Tipe.LOGIS, Satuan.TANPA, List.of());
    }

    public static Atribut tanggal(String kode) {
        return new Atribut(kode, kode, Tipe.TANGGAL, Satuan.TANPA, List.of());
    }
}
