package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The regulations cited, each list with its printed numbering.
public record DasarHukum(
        @Form.Note("Mengingat") List<RujukanHukum> mengingatList,

        @Form.Note("1.2 Landasan hukum; penomoran cetak melompat dari 18 ke 25")
        List<RujukanHukum> landasanList,

        @Form.Note("Peraturan yang disebut di dalam teks") @Form.MayBeEmpty
        List<RujukanTeks> dalamTeksList) {

    /// `penempatan` is the gazette (LN, TLN, BN), `perubahan` what the citation says of
    /// amendments.
    @Form.OneLine
    public record RujukanHukum(
            String no,
            String bentuk,
            @Nullable String nomor,
            @Nullable Integer tahun,
            @Nullable String tentang,
            @Nullable String penempatan,
            @Nullable String perubahan) {}

    /// A regulation named in running text; `tentang` is given where the text gives it.
    @Form.OneLine
    public record RujukanTeks(
            @Form.Key String tempat,
            @Form.Key String bentuk,
            @Form.Key @Nullable String nomor,
            @Form.Key @Nullable Integer tahun,
            @Nullable String tentang) {}
}
