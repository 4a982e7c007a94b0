package id.benangmerah.rencana;

import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.stream.IntStream;

/// The years a plan is for, both ends included: three for 2024-2026, five for 2025-2029.
@Form.OneLine
public record PeriodeRencana(Tahun awal, Tahun akhir) {
    public PeriodeRencana {
        if (awal.compareTo(akhir) > 0)
            throw new IllegalArgumentException(
                    "periode berakhir (%d) sebelum dimulai (%d)".formatted(akhir.value(), awal.value()));
    }

    public List<Tahun> tahunList() {
        return IntStream.rangeClosed(awal.value(), akhir.value())
                .mapToObj(Tahun::of)
                .toList();
    }

    public boolean contains(Tahun tahun) {
        return awal.compareTo(tahun) <= 0 && tahun.compareTo(akhir) <= 0;
    }
}
