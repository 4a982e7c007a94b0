package id.benangmerah.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldCipherTest {

    private static final String NIK = "3514021505800001";

    private final FieldCipher cipher = new FieldCipher(PrivacyKeys.random());

    @Test
    void a_sealed_field_opens_to_the_same_value() {
        assertThat(cipher.open(Field.NIK, cipher.seal(Field.NIK, NIK))).isEqualTo(NIK);
    }

    @Test
    void two_seals_of_one_value_differ_and_do_not_contain_it() {
        var first = cipher.seal(Field.NIK, NIK);
        assertThat(first).isNotEqualTo(cipher.seal(Field.NIK, NIK));
        assertThat(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(NIK);
    }

    @Test
    void an_altered_field_is_refused() {
        var sealed = cipher.seal(Field.NIK, NIK);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.open(Field.NIK, sealed)).hasMessageContaining("rusak");
    }

    @Test
    void a_field_of_another_kind_is_refused() {
        var sealed = cipher.seal(Field.NIK, NIK);
        assertThatThrownBy(() -> cipher.open(Field.TELEPON, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_blind_index_finds_equal_values_of_one_kind_only() {
        assertThat(cipher.blindIndex(Field.NIK, NIK)).hasSize(16).isEqualTo(cipher.blindIndex(Field.NIK, NIK));
        assertThat(cipher.blindIndex(Field.NIK, NIK)).isNotEqualTo(cipher.blindIndex(Field.TELEPON, NIK));
        assertThat(cipher.blindIndex(Field.NIK, NIK)).isNotEqualTo(cipher.blindIndex(Field.NIK, "3514021505800002"));
    }

    @Test
    void keys_are_made_once_and_readable_for_their_owner_only(@TempDir Path dataDir) throws Exception {
        var sealed = new FieldCipher(PrivacyKeys.open(dataDir, null)).seal(Field.NIK, NIK);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataDir.resolve("keys"))))
                .isEqualTo("rw-------");
        assertThat(new FieldCipher(PrivacyKeys.open(dataDir, null)).open(Field.NIK, sealed))
                .isEqualTo(NIK);
    }

    @Test
    void an_older_key_still_opens_and_the_newest_seals() {
        var key = "A".repeat(43) + "=";
        var other = "B".repeat(42) + "A=";
        var old = new FieldCipher(PrivacyKeys.open(Path.of("unused"), "index=" + key + ";seal.1=" + key));
        var rotated = new FieldCipher(
                PrivacyKeys.open(Path.of("unused"), "index=" + key + ";seal.1=" + key + ";seal.2=" + other));

        assertThat(rotated.open(Field.NIK, old.seal(Field.NIK, NIK))).isEqualTo(NIK);
        var sealed = rotated.seal(Field.NIK, NIK);
        assertThat(sealed[0]).isEqualTo((byte) 2);
        assertThatThrownBy(() -> old.open(Field.NIK, sealed)).hasMessageContaining("kunci 2");
    }

    @Test
    void the_keys_do_not_print() {
        assertThat(PrivacyKeys.random().toString()).isEqualTo("PrivacyKeys[sealing=[1]]");
    }
}
