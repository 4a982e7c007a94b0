package id.benangmerah.koperasi;

import id.benangmerah.kernel.InputProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annual members' meeting (UU 25/1992 Pasal 22 and 26), about the book year before it.
public record Rat(
        int tahunBuku,
        LocalDate tanggal,
        int hadir,
        int anggota,
        @Nullable String beritaAcara) {

    /// The meeting for a book year is due within six months after the year.
    public boolean isTepatWaktu() {
        return !tanggal.isAfter(LocalDate.of(tahunBuku + 1, 6, 30));
    }

    public List<InputProblem> problems(LocalDate today) {
        var problems = new ArrayList<InputProblem>();
        if (tahunBuku < 1950 || tahunBuku >= today.getYear()) {
            problems.add(new InputProblem("tahunBuku", "Tahun buku harus tahun yang sudah tutup."));
        }
        if (tanggal.isAfter(today)) problems.add(new InputProblem("tanggal", "RAT belum dilaksanakan."));
        if (tanggal.getYear() <= tahunBuku) {
            problems.add(
                    new InputProblem("tanggal", "RAT dilaksanakan setelah tahun buku " + tahunBuku + " berakhir."));
        }
        if (anggota < 1) problems.add(new InputProblem("anggota", "Jumlah anggota harus lebih dari nol."));
        if (hadir < 1) problems.add(new InputProblem("hadir", "Jumlah yang hadir harus lebih dari nol."));
        if (hadir > anggota) {
            problems.add(new InputProblem("hadir", "Yang hadir tidak boleh lebih banyak daripada anggota."));
        }
        return problems;
    }
}
