package id.benangmerah.rencana.periksa;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a name that carry its meaning: lower case, without the words that every
/// plan uses, without the commonest prefixes and suffixes.
final class Vocabulary {
    private static final Set<String> COMMON = Set.of(
            ("dan atau yang di ke dari pada untuk dengan dalam oleh bagi serta sebagai telah sudah akan adalah ini itu"
                            + " ber jumlah persentase nilai rasio tingkat meningkatnya terwujudnya peningkatan meningkatkan"
                            + " peningkatkan meningkat program kegiatan sub subkegiatan pelaksanaan penyelenggaraan"
                            + " melaksanakan dilakukan dilaksanakan melalui terhadap berdasarkan kabupaten kota daerah"
                            + " wilayah dinas perangkat instansi pemerintah pemerintahan tahun unit usaha tidak belum masih kurang rendahnya adanya"
                            + " optimal optimalnya karena secara antar para suatu lain lainnya")
                    .split(" "));

    private Vocabulary() {}

    static Set<String> of(String text) {
        return Arrays.stream(spelledOut(text.toLowerCase(Locale.ROOT)).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && !COMMON.contains(word))
                .map(Vocabulary::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String spelledOut(String text) {
        return text.replaceAll("\\bumkm\\b", "mikro kecil menengah")
                .replaceAll("\\bumk\\b", "mikro kecil")
                .replaceAll("\\bukm\\b", "kecil menengah");
    }

    static Set<String> of(Collection<String> texts) {
        return of(String.join(" ", texts));
    }

    /// Whether they say the same, apart from common words and affixes.
    static boolean alike(String one, String other) {
        return of(one).equals(of(other));
    }

    static Set<String> shared(Set<String> one, Set<String> other) {
        var shared = new LinkedHashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    /// Light: enough to see `bersertifikat` in `sertifikasi`, not a linguist's stemmer.
    private static String stem(String word) {
        var root = word.replaceFirst("(nya|kan)$", "");
        if (root.length() > 6) root = root.replaceFirst("^(ber|ter|di|pe[mn]?|me[mn]?g?)(?=[a-z]{4})", "");
        if (root.length() > 7) root = root.replaceFirst("(asi|an|i)$", "");
        return root;
    }
}
