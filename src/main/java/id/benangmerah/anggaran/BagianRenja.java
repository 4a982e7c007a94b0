package id.benangmerah.anggaran;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.rencana.NilaiCetak;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A program, kegiatan or subkegiatan of a Renja. `induk` is the part above it, for a program
/// the sasaran it serves. Money is stated where nothing is below; above, it is a sum:
/// [Renja#paguOf]. `alasan` says why the part was added to what the Renstra plans.
public record BagianRenja(
        Jenjang jenjang,
        String kode,
        String induk,
        String nama,
        List<Target> targetList,
        @Nullable Rupiah pagu,
        @Nullable String lokasi,
        @Nullable String kelompokSasaran,
        @Nullable String unitKerja,
        @Nullable String sumberDana,
        @Nullable String alasan) {

    public BagianRenja {
        targetList = List.copyOf(targetList);
    }

    /// The levels that a Renja has, from the top.
    public enum Jenjang {
        PROGRAM,
        KEGIATAN,
        SUBKEGIATAN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// An indicator with what is to be reached in the year; null when nothing is said.
    public record Target(
            String indikator,
            String nama,
            String satuan,
            @Nullable NilaiCetak nilai) {

        /// `86,46 %`, `7 Dokumen`; null when nothing is said.
        public @Nullable String shown() {
            return nilai == null ? null : Shown.withUnit(nilai, satuan);
        }
    }

    public BagianRenja withTargetList(List<Target> changed) {
        return with(changed, pagu, lokasi, kelompokSasaran);
    }

    public BagianRenja withPagu(@Nullable Rupiah changed) {
        return with(targetList, changed, lokasi, kelompokSasaran);
    }

    public BagianRenja withLokasi(@Nullable String changed) {
        return with(targetList, pagu, changed, kelompokSasaran);
    }

    public BagianRenja withKelompokSasaran(@Nullable String changed) {
        return with(targetList, pagu, lokasi, changed);
    }

    public BagianRenja because(@Nullable String reason) {
        return new BagianRenja(
                jenjang, kode, induk, nama, targetList, pagu, lokasi, kelompokSasaran, unitKerja, sumberDana, reason);
    }

    private BagianRenja with(
            List<Target> targets, @Nullable Rupiah newPagu, @Nullable String where, @Nullable String whom) {
        return new BagianRenja(
                jenjang, kode, induk, nama, targets, newPagu, where, whom, unitKerja, sumberDana, alasan);
    }
}
