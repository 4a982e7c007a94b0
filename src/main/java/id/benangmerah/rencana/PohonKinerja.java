package id.benangmerah.rencana;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the performance tree (PermenPANRB 89/2021) adds to the cascade: who answers for each
/// part, what a result depends on, and which other department contributes.
public record PohonKinerja(
        @Form.Note("Penanggung jawab; bagian tanpa baris mengikuti bagian di atasnya") @Form.MayBeEmpty
        List<PenanggungJawab> penanggungJawabList,

        @Form.Note("Faktor kunci keberhasilan (critical success factor)") @Form.MayBeEmpty
        List<FaktorKunci> faktorKunciList,

        @Form.Note("Kinerja lintas perangkat daerah (crosscutting)") @Form.MayBeEmpty
        List<KinerjaLintas> kinerjaLintasList) {

    public static final PohonKinerja NONE = new PohonKinerja(List.of(), List.of(), List.of());

    /// Who answers for a part: a unit of the department, or without one its head. `dasar` is
    /// where the regulation says so; null when it does not.
    public record PenanggungJawab(
            @Form.Ref({Tujuan.class, Sasaran.class, Program.class, Kegiatan.class, SubKegiatan.class})
            String bagian,

            @Form.Ref(Organisasi.Unit.class) @Nullable String unit,
            String pejabat,
            @Nullable String dasar) {}

    /// What must go well for the result of a part; `dijawabList` are the parts below that see
    /// to it.
    public record FaktorKunci(
            @Form.Id String id,

            @Form.Ref({Tujuan.class, Sasaran.class, Program.class, Kegiatan.class, SubKegiatan.class})
            String bagian,

            String nama,

            @Form.Ref({Tujuan.class, Sasaran.class, Program.class, Kegiatan.class, SubKegiatan.class}) @Form.MayBeEmpty
            List<String> dijawabList) {}

    /// What another department contributes to a part, or shares with it.
    public record KinerjaLintas(
            @Form.Key @Form.Ref({Tujuan.class, Sasaran.class, Program.class, Kegiatan.class, SubKegiatan.class})
            String bagian,

            @Form.Key @Nullable String perangkatDaerah,
            @Form.Key String sumbangan,
            @Nullable String dasar) {}

    /// The line about this very part.
    public Optional<PenanggungJawab> findPenanggungJawab(String bagian) {
        return penanggungJawabList.stream()
                .filter(one -> one.bagian().equals(bagian))
                .findFirst();
    }
}
