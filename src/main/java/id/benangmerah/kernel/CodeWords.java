package id.benangmerah.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Codes as people read them: `SIMPAN_PINJAM` is `Simpan pinjam`.
public final class CodeWords {

    private CodeWords() {}

    public static String of(String code) {
        if (code.isEmpty()) return code;
        var words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static @Nullable String ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
