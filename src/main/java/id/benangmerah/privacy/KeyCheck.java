package id.benangmerah.privacy;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Notices a lost or exchanged key file at the start, before rows are written that nobody
/// could find or read together with the older ones.
public final class KeyCheck {

    private static final String WORD = "benang merah";

    private KeyCheck() {}

    /// Remembers the keys of a new database; refuses keys that are not those it remembers.
    public static void verify(JdbcClient jdbc, FieldCipher cipher) {
        var word = cipher.blindIndex(Field.NIK, WORD);
        jdbc.sql("insert into privacy_key_check (word) values (:word) on conflict do nothing")
                .param("word", word)
                .update();
        var remembered = jdbc.sql("select word from privacy_key_check")
                .query(byte[].class)
                .single();
        if (!Arrays.equals(word, remembered)) {
            throw new IllegalStateException("Kunci data pribadi bukan kunci basis data ini. "
                    + "Kembalikan berkas keys ke folder data, atau isi BENANG_KEYS.");
        }
    }
}
