package id.benangmerah.koperasi;

import id.benangmerah.kernel.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a cooperative is registered as, since `sejak`. Lists are texts with commas.
public record Identitas(
        String nama,
        @Nullable String nikKoperasi,
        String nomorBadanHukum,
        LocalDate tanggalBadanHukum,
        @Nullable String aktaNomor,
        @Nullable LocalDate aktaTanggal,
        @Nullable String notaris,
        @Nullable String nomorPerubahan,
        @Nullable LocalDate tanggalPerubahan,
        String jenis,
        String kelompok,
        String pola,
        String bentuk,
        boolean unitSimpanPinjam,
        @Nullable String sektor,
        @Nullable Integer kuk,
        @Nullable String nib,
        @Nullable String npwp,
        @Nullable String kbli,
        String alamat,
        String kodeDesa,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String telepon,
        @Nullable String email,
        @Nullable String wilayahKeanggotaan,
        LocalDate sejak) {

    public List<Finding> findings(LocalDate today) {
        var found = new ArrayList<Finding>();
        if (tanggalBadanHukum.isAfter(today)) {
            found.add(new Finding.Error("tanggal_badan_hukum", "Tanggal badan hukum belum tiba."));
        }
        if (tanggalPerubahan != null && tanggalPerubahan.isBefore(tanggalBadanHukum)) {
            found.add(new Finding.Error(
                    "tanggal_perubahan", "Perubahan anggaran dasar tidak mungkin sebelum badan hukumnya."));
        }
        if (jenis.equals("SIMPAN_PINJAM") && !unitSimpanPinjam) {
            found.add(new Finding.Error(
                    "unit_simpan_pinjam", "Koperasi simpan pinjam pasti mempunyai usaha simpan pinjam."));
        }
        if (sejak.isBefore(tanggalBadanHukum)) {
            found.add(new Finding.Error("sejak", "Keadaan ini tidak mungkin berlaku sebelum badan hukumnya."));
        }
        if (aktaTanggal != null && aktaTanggal.isAfter(tanggalBadanHukum)) {
            found.add(new Finding.Warning("akta_tanggal", "Akta biasanya mendahului badan hukum."));
        }
        if (bentuk.startsWith("PRIMER_") && !bentuk.endsWith("KABUPATEN")) {
            found.add(new Finding.Warning(
                    "bentuk", "Koperasi lintas kabupaten diawasi provinsi atau kementerian, bukan Dinas."));
        }
        return found;
    }
}
