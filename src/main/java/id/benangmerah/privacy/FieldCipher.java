package id.benangmerah.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/// Seals single fields with AES-256-GCM and makes the blind index by which a sealed value
/// can be found again. A sealed field is: key number (1 byte), nonce (12), ciphertext, tag.
public final class FieldCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int INDEX_BYTES = 16;
    private static final int HEADER = 1 + NONCE;

    private final PrivacyKeys keys;
    private final ThreadLocal<Engine> engines;

    public FieldCipher(PrivacyKeys keys) {
        this.keys = keys;
        this.engines = ThreadLocal.withInitial(() -> new Engine(keys));
    }

    public byte[] seal(Field field, String value) {
        return engines.get().seal(field, value, keys.newest());
    }

    /// The value back. A field that was altered, or sealed with a key we lack, is a fault.
    public String open(Field field, byte[] sealed) {
        return engines.get().open(field, sealed);
    }

    /// Equal values have equal indexes; nothing else can be learned without the key. 16 of
    /// 32 bytes of HMAC-SHA-256 keep the index small and collisions out of reach.
    public byte[] blindIndex(Field field, String value) {
        return engines.get().blindIndex(field, value);
    }

    /// JCA objects are costly to find and not safe to share, so each thread keeps its own.
    private static final class Engine {

        private final PrivacyKeys keys;
        private final Cipher cipher;
        private final Mac mac;
        private final SecureRandom random = new SecureRandom();
        private final byte[] nonces = new byte[NONCE * 512];
        private int nextNonce = nonces.length;

        Engine(PrivacyKeys keys) {
            this.keys = keys;
            try {
                cipher = Cipher.getInstance("AES/GCM/NoPadding");
                mac = Mac.getInstance("HmacSHA256");
                mac.init(keys.index());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        byte[] seal(Field field, String value, int key) {
            if (nextNonce == nonces.length) {
                random.nextBytes(nonces);
                nextNonce = 0;
            }
            var plain = value.getBytes(StandardCharsets.UTF_8);
            var sealed = new byte[HEADER + plain.length + TAG_BITS / 8];
            sealed[0] = (byte) key;
            System.arraycopy(nonces, nextNonce, sealed, 1, NONCE);
            nextNonce += NONCE;
            try {
                cipher.init(
                        Cipher.ENCRYPT_MODE, keys.sealing().get(key), new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
                cipher.updateAAD(label(field));
                cipher.doFinal(plain, 0, plain.length, sealed, HEADER);
                return sealed;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        String open(Field field, byte[] sealed) {
            var key = keys.sealing().get(sealed[0] & 0xff);
            if (key == null) {
                throw new IllegalStateException("Data pribadi disegel dengan kunci " + sealed[0] + ", yang tidak ada.");
            }
            try {
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
                cipher.updateAAD(label(field));
                return new String(cipher.doFinal(sealed, HEADER, sealed.length - HEADER), StandardCharsets.UTF_8);
            } catch (AEADBadTagException e) {
                throw new IllegalStateException("Data pribadi rusak atau kuncinya bukan kunci data ini.", e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        byte[] blindIndex(Field field, String value) {
            mac.update(label(field));
            return Arrays.copyOf(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), INDEX_BYTES);
        }

        private static byte[] label(Field field) {
            return LABELS[field.ordinal()];
        }

        private static final byte[][] LABELS = Arrays.stream(Field.values())
                .map(field -> (field.name() + ":").getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }
}
