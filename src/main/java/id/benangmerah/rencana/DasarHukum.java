package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The regulations cited, each list with its printed numbering.
public record DasarHukum(
        @Form.Note("Mengingat") List<RujukanHukum> mengingatList,

        @Form.Note("1.2 Landasan hukum; penomoran cetak melompat dari 18 ke 25")
        List<RujukanHukum> landasanList) {

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
}
