package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A numbered table of the print; `bentuk` is the statutory form. One that the text only
/// announces has no `judul`. `kolomKosongList` names columns with a heading and no content.
public record TabelCetak(
        String no,
        @Nullable String bentuk,
        @Nullable String judul,
        @Form.MayBeEmpty List<String> dirujukList,
        @Form.MayBeEmpty List<String> kolomKosongList) {}
