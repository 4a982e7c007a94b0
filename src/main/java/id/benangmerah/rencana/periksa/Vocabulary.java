package id.benangmerah.rencana.periksa;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a name is about: the words of [Wording] without those that every plan uses, and
/// without the commonest prefixes and suffixes.
final class Vocabulary {
    private static final Set<String> COMMON =
            Set.of(("ber telah sudah akan adalah ini itu jumlah persentase nilai rasio"
                            + " tingkat meningkatnya terwujudnya peningkatan meningkatkan peningkatkan meningkat program kegiatan sub"
                            + " subkegiatan pelaksanaan penyelenggaraan melaksanakan dilakukan dilaksanakan berdasarkan kabupaten kota"
                            + " daerah wilayah dinas perangkat instansi pemerintah pemerintahan tahun unit usaha tidak belum masih"
                            + " kurang rendahnya adanya optimal optimalnya karena antar para suatu lain lainnya")
                    .split(" "));

    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "umkm", "mikro kecil menengah",
            "ukm", "kecil menengah",
            "ksp", "koperasi simpan pinjam",
            "usp", "simpan pinjam");

    private Vocabulary() {}

    static Set<String> of(String text) {
        return Wording.content(text).stream()
                .flatMap(
                        word -> Stream.of(ABBREVIATIONS.getOrDefault(word, word).split(" ")))
                .filter(word -> word.length() > 2 && !COMMON.contains(word))
                .map(Vocabulary::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
