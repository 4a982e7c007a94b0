package id.benangmerah.rencana;

import id.benangmerah.kernel.Tahun;
import org.jspecify.annotations.Nullable;

/// A value the regulation prints a second time: where, about what, which year, how much,
/// and the words. It is compared with the structured value; it never replaces it.
public record Kutipan(
        @Form.Id String id,
        String tempat,
        @Form.Ref @Nullable String subjek,
        Aspek aspek,
        @Nullable Tahun tahun,
        NilaiCetak nilai,
        @Nullable String satuan,
        String teks) {

    /// Which property of the subject is repeated.
    public enum Aspek {
        NAMA,
        JENIS,
        FORMULA,
        SATUAN,
        FUNGSI,
        KONDISI_AWAL,
        TARGET,
        KONDISI_AKHIR,
        REALISASI,
        CAPAIAN,
        PREDIKAT,
        PERINGKAT,
        PEMBILANG,
        PENYEBUT,
        JUMLAH,
        PAGU,
        NOMOR,
        TANGGAL,
        PERIODE,
        DOKUMEN
    }
}
