package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chapter as announced (Pasal 3), as listed in the sistematika, and as it is in fact
/// headed; `isi` is its text, paragraphs parted by an empty line.
public record Bab(
        String no,
        String judul,
        @Nullable String judulSistematika,
        @Nullable String judulLampiran,
        @Nullable String isi,
        @Form.MayBeEmpty List<SubBab> subBabList) {

    /// A null title means: not in that list.
    @Form.OneLine
    public record SubBab(
            String no,
            @Nullable String judulSistematika,
            @Nullable String judulLampiran,
            @Nullable String isi) {}
}
