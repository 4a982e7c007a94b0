package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chapter V: strategi, arah kebijakan, and Tabel 5.1 that ties them to tujuan and
/// sasaran.
public record Kebijakan(
        List<Strategi> strategiList,
        List<ArahKebijakan> arahKebijakanList,

        @Form.Note("Tabel 5.1") @Form.MayBeEmpty @Form.Spaced
        List<Kaitan> kaitanList) {

    /// `diTabel` says whether and how Tabel 5.1 takes it up: "ya", "tidak", "ya (dua
    /// kali)".
    public record Strategi(
            @Form.Id String id, String nama, @Nullable String diTabel) {}

    public record ArahKebijakan(
            @Form.Id String id, String nama, @Nullable String diTabel) {}

    /// Rows of Tabel 5.1 with the same strategi. A printed wording is given where it
    /// differs from the name of what it refers to.
    public record Kaitan(
            @Form.Ref(Tujuan.class) String tujuan,
            @Form.Ref(IndikatorRencana.class) String indikatorTujuan,
            @Form.Key @Form.Ref(Sasaran.class) String sasaran,
            @Form.Ref(IndikatorRencana.class) String indikatorSasaran,
            @Nullable String indikatorSasaranCetak,
            @Form.Key @Form.Ref(Strategi.class) String strategi,
            @Nullable String strategiCetak,
            List<ArahCetak> arahList) {}

    /// A policy direction as Tabel 5.1 prints it, and the one of the list it stands for,
    /// if any.
    public record ArahCetak(
            String cetak,
            @Form.Ref(ArahKebijakan.class) @Nullable String arah) {}
}
