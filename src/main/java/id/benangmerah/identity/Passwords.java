package id.benangmerah.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are hashed, made up and judged.
final class Passwords {

    private static final PasswordEncoder ENCODER = new BCryptPasswordEncoder(11);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdgjklmnprstw";
    private static final String VOWELS = "aeiou";

    private Passwords() {}

    static String hash(String password) {
        var hash = ENCODER.encode(password);
        if (hash == null) throw new IllegalStateException("A password without a hash");
        return hash;
    }

    static boolean matches(String password, String hash) {
        return ENCODER.matches(password, hash);
    }

    /// Five pronounceable words of two syllables and a number, more than 60 bits:
    /// `rasu-toge-limu-wadi-neko-42`.
    static String random() {
        var text = new StringBuilder();
        for (int word = 0; word < 5; word++) {
            text.append(syllable()).append(syllable()).append('-');
        }
        return text.append(10 + RANDOM.nextInt(90)).toString();
    }

    private static String syllable() {
        return "" + CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())) + VOWELS.charAt(RANDOM.nextInt(5));
    }

    /// Why a password cannot be taken; empty when it can.
    static Optional<String> problemWith(String password, String username) {
        if (password.length() < 12) return Optional.of("Kata sandi terlalu pendek; pakai sedikitnya 12 huruf.");
        if (password.getBytes(StandardCharsets.UTF_8).length > 72) {
            return Optional.of("Kata sandi terlalu panjang; paling banyak 72 huruf.");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(username)) {
            return Optional.of("Kata sandi tidak boleh memuat nama akun.");
        }
        if (password.chars().distinct().count() < 5) {
            return Optional.of("Kata sandi terlalu mudah ditebak; pakai huruf yang lebih beragam.");
        }
        return Optional.empty();
    }
}
