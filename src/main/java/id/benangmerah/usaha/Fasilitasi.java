package id.benangmerah.usaha;

import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Help given to an enterprise on a day.
public record Fasilitasi(
        Jenis jenis,
        LocalDate tanggal,
        String program,
        @Nullable Rupiah nilai) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    public enum Jenis {
        PELATIHAN,
        PEMBIAYAAN,
        PEMASARAN,
        STANDARISASI,
        PENDAMPINGAN,
        KEMITRAAN
    }

    public List<InputProblem> problems(LocalDate today) {
        var problems = new ArrayList<InputProblem>();
        if (tanggal.isAfter(today)) problems.add(new InputProblem("tanggal", "Fasilitasi belum dilaksanakan."));
        if (tanggal.isBefore(EARLIEST)) problems.add(new InputProblem("tanggal", "Tanggal terlalu lama berlalu."));
        if (program.isBlank()) problems.add(new InputProblem("program", "Program harus diisi."));
        if (nilai != null && nilai.amount().signum() < 0) {
            problems.add(new InputProblem("nilai", "Nilai tidak boleh negatif."));
        }
        return problems;
    }
}
