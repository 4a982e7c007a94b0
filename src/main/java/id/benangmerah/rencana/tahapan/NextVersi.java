package id.benangmerah.rencana.tahapan;

import id.benangmerah.rencana.Identitas;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.PeriodeRencana;
import id.benangmerah.rencana.Renstra;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text with which an amendment begins.
public final class NextVersi {

    /// Permendagri 86/2017 as known to us, to be checked: not when less than this remains, except
    /// for a fundamental change.
    private static final int YEARS_TO_REMAIN = 3;

    private NextVersi() {}

    /// The enacted text under an id of its own, without the act that enacted it.
    static Renstra of(Renstra enacted, String seri, int nomor) {
        var was = enacted.identitas();
        var identitas = new Identitas(
                seri + "-p" + nomor,
                was.perangkatDaerah(),
                was.daerah(),
                was.kodeWilayah(),
                was.bidangUrusan(),
                was.periode());
        return new Renstra(
                identitas,
                null,
                enacted.sistematikaList(),
                enacted.tabelList(),
                enacted.dasarHukum(),
                enacted.ketentuan(),
                enacted.pelayanan(),
                enacted.permasalahan(),
                enacted.rpd(),
                enacted.tujuanList(),
                enacted.kebijakan(),
                enacted.pendanaan(),
                enacted.penyelenggaraan(),
                enacted.pohonKinerja(),
                enacted.kutipanList().stream()
                        .map(kutipan -> renamed(kutipan, was.id(), identitas.id()))
                        .toList(),
                renamed(enacted.pemeriksaan(), was.id(), identitas.id()));
    }

    /// Quotations about the plan as a whole name it by its id.
    private static Kutipan renamed(Kutipan kutipan, String old, String id) {
        if (!old.equals(kutipan.subjek())) return kutipan;
        return new Kutipan(
                kutipan.id(),
                kutipan.tempat(),
                id,
                kutipan.aspek(),
                kutipan.tahun(),
                kutipan.nilai(),
                kutipan.satuan(),
                kutipan.teks());
    }

    /// So do accepted findings, which go on while both values stay.
    private static @Nullable Pemeriksaan renamed(@Nullable Pemeriksaan was, String old, String id) {
        if (was == null) return null;
        var token = Pattern.compile("(?<=[:~])" + Pattern.quote(old) + "(?=[/#~]|$)");
        return new Pemeriksaan(
                was.diterimaList().stream()
                        .map(one -> new AcceptedFinding(
                                token.matcher(one.temuan()).replaceAll(id), one.alasan(), one.oleh(), one.tanggal()))
                        .toList(),
                was.dimatikanList());
    }

    /// What somebody who opens an amendment in `year` should know first.
    public static Optional<String> warning(PeriodeRencana periode, int year) {
        int left = periode.akhir().value() - year + 1;
        if (left >= YEARS_TO_REMAIN) return Optional.empty();
        return Optional.of("Sisa masa berlaku kurang dari 3 tahun (tinggal " + Math.max(left, 0)
                + " tahun anggaran, termasuk " + year + "). Perubahan lazimnya tidak dilakukan lagi, kecuali ada"
                + " perubahan yang mendasar; sebutkan dalam alasan. (Permendagri 86/2017; perlu dicek.)");
    }
}
