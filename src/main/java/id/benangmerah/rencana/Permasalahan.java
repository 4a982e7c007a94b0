package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chapter III: problems down to their root causes, the main ones, and the strategic
/// issues.
public record Permasalahan(
        @Form.Note("Tabel 3.1") @Form.MayBeEmpty @Form.Spaced
        List<MasalahPokok> pemetaanList,

        @Form.Note("Permasalahan utama") @Form.MayBeEmpty List<PermasalahanUtama> utamaList,
        @Form.Note("3.2 Isu strategis") @Form.MayBeEmpty List<IsuStrategis> isuStrategisList) {

    /// `no` is the printed letter; the print leaves it out for one row and jumps from a
    /// to g.
    public record MasalahPokok(@Form.Id String id, @Nullable String no, String nama, List<Masalah> masalahList) {}

    public record Masalah(
            @Form.Id String id, String nama, @Nullable String aspek, List<AkarMasalah> akarList) {}

    @Form.OneLine
    public record AkarMasalah(@Form.Id String id, String nama) {}

    @Form.OneLine
    public record PermasalahanUtama(@Form.Id String id, String nama) {}

    public record IsuStrategis(
            @Form.Id String id,
            String nama,
            @Form.MayBeEmpty List<AspekIsu> aspekList) {}

    public record AspekIsu(String nama, String uraian) {}
}
