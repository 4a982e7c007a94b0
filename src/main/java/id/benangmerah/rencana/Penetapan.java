package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The legal act that enacts the plan: its number, dates, signatories and the sheet of
/// paraf.
public record Penetapan(
        String bentuk,
        String nomor,
        int tahun,
        String tentang,
        @Form.MayBeEmpty List<Menimbang> menimbangList,
        PenandaTangan ditetapkan,
        PenandaTangan diundangkan,
        String mulaiBerlaku,
        @Nullable BeritaDaerah beritaDaerah,
        @Nullable String tambahanBeritaDaerah,

        @Form.Note("Lembar paraf; kolom tanggal dan paraf kosong di cetakan") @Form.MayBeEmpty
        List<Paraf> parafList,

        @Form.Note("Kata pengantar") @Nullable PenandaTangan pengantar) {

    /// A reason of the act, as a label with the act it leans on.
    @Form.OneLine
    public record Menimbang(String huruf, String pokok) {}

    /// `tanggal` is ISO 8601 as far as it is printed: `2023-04-11`, or `2023-01` for
    /// "Januari 2023".
    @Form.OneLine
    public record PenandaTangan(
            String tempat,
            String tanggal,
            String jabatan,
            String nama,
            @Nullable String pangkat,
            @Nullable String nip) {
        public PenandaTangan {
            if (!tanggal.matches("\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?"))
                throw new IllegalArgumentException("tanggal \"%s\" bukan TTTT-BB-HH atau TTTT-BB".formatted(tanggal));
        }
    }

    @Form.OneLine
    public record BeritaDaerah(int tahun, String nomor) {}

    @Form.OneLine
    public record Paraf(String pejabat, @Nullable String tanggal) {}
}
