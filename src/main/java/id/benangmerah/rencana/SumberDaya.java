package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// People (Tabel 2.1) and assets (Tabel 2.2) of the department.
public record SumberDaya(
        @Nullable Manusia manusia, @Nullable Sarana sarana) {

    /// `statusList` is printed in prose only; the index is the IP-ASN.
    public record Manusia(
            @Form.Id String id,
            String per,
            NilaiCetak jumlah,
            String satuan,
            List<Rincian> statusList,
            @Form.Note("Tabel 2.1") List<Klasifikasi> klasifikasiList,
            @Nullable IndeksProfesionalitas ipAsn) {}

    public record Klasifikasi(String no, String nama, List<Rincian> rincianList) {}

    @Form.OneLine
    public record Rincian(String uraian, NilaiCetak jumlah) {}

    @Form.OneLine
    public record IndeksProfesionalitas(NilaiCetak nilai, String kategori) {}

    public record Sarana(
            String kantor,
            String satuan,
            @Form.Note("Tabel 2.2") List<Barang> barangList) {}

    /// A condition left blank in print is null.
    @Form.OneLine
    public record Barang(
            String no,
            String uraian,
            NilaiCetak jumlah,
            @Nullable NilaiCetak baik,
            @Nullable NilaiCetak rusakRingan,
            @Nullable NilaiCetak rusakBerat) {}
}
