package id.benangmerah.rencana;

import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the department reports of the years before the plan (Tabel 2.3, T-C.23, T-C.24).
public record KinerjaLalu(
        @Form.Note("Tabel 2.3") @Form.MayBeEmpty List<Keragaan> keragaanList,
        @Form.Note("Tabel 2.4 (T-C.23)") @Form.MayBeEmpty List<Pencapaian> pencapaianList,

        @Form.Note("Tabel 2.5 (T-C.24); kolom rata-rata pertumbuhan kosong di cetakan") @Nullable
        Pendanaan pendanaan) {

    /// A count of cooperatives or enterprises, as the department keeps it.
    public record Keragaan(
            @Form.Id String id,
            String uraian,
            String satuan,
            Map<Tahun, NilaiCetak> nilai,
            @Nullable String keterangan) {}

    /// A row of T-C.23; `ikk` is the IKK of Tabel 7.3 that it measures.
    public record Pencapaian(
            @Form.Id String id,
            String indikator,
            String jenis,
            String satuan,
            @Form.Ref(Penyelenggaraan.Ikk.class) @Nullable String ikk,
            Map<Tahun, NilaiCetak> target,
            @Form.MayBeEmpty Map<Tahun, NilaiCetak> realisasi,
            @Form.MayBeEmpty Map<Tahun, NilaiCetak> rasio) {}

    public record Pendanaan(@Form.Spaced List<KelompokPos> kelompokList, Pos jumlah) {}

    /// The rows under one nomenclature, all in the same unit of money.
    public record KelompokPos(
            String nomenklatur, String satuan, @Form.Spaced List<Pos> programList) {}

    /// A row of T-C.24 with the rows below it: program, kegiatan, subkegiatan by depth.
    public record Pos(
            String nama,
            @Form.MayBeEmpty Map<Tahun, NilaiCetak> anggaran,
            @Form.MayBeEmpty Map<Tahun, NilaiCetak> realisasi,
            @Form.MayBeEmpty Map<Tahun, NilaiCetak> rasio,
            @Form.MayBeEmpty List<Pos> rincianList) {}
}
