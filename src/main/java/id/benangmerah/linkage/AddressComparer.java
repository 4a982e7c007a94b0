package id.benangmerah.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Addresses by their parts: RT and RW, and the words that name a road or hamlet.
final class AddressComparer implements Comparer {

    private static final List<String> LEVELS = List.of(
            "alamat sama",
            "jalan/dusun sama, RT/RW tidak bertentangan",
            "jalan/dusun mirip, RT/RW sama",
            "RT/RW sama, jalan/dusun lain atau tidak disebut",
            "jalan/dusun sama atau mirip, RT/RW lain",
            "berbeda");
    private static final int SAME = 1;
    private static final int SAME_ROAD = 2;
    private static final int NEAR = 3;
    private static final int SAME_RT = 4;
    private static final int OTHER_RT = 5;
    private static final int OTHER = 6;
    private static final double NEARLY = 0.9;

    private static final Pattern RT = Pattern.compile("\\bRT\\s*\\.?\\s*:?\\s*0*(\\d{1,3})");
    private static final Pattern RW = Pattern.compile("\\bRW\\s*\\.?\\s*:?\\s*0*(\\d{1,3})");
    private static final Pattern BOTH =
            Pattern.compile("\\bRT\\s*[./]?\\s*RW\\s*[.:]?\\s*0*(\\d{1,3})\\s*[/-]\\s*0*(\\d{1,3})");
    private static final Pattern SHORT_BOTH =
            Pattern.compile("\\bRT\\s*\\.?\\s*0*(\\d{1,3})\\s*[/-]\\s*(?:RW\\s*\\.?\\s*)?0*(\\d{1,3})");
    private static final Set<String> MARKERS = Set.of(
            "JL",
            "JLN",
            "JALAN",
            "DSN",
            "DUSUN",
            "DS",
            "DESA",
            "DK",
            "DUKUH",
            "KEL",
            "KELURAHAN",
            "KEC",
            "KECAMATAN",
            "KAB",
            "KABUPATEN",
            "GG",
            "GANG",
            "NO",
            "NOMOR",
            "RT",
            "RW",
            "LINGKUNGAN",
            "LINGK",
            "LK",
            "KP",
            "KAMPUNG",
            "PERUM",
            "PERUMAHAN",
            "BLOK");

    private final Values<Address> values;

    AddressComparer(Values<Address> values) {
        this.values = values;
    }

    /// @param rt 0 when not told
    record Address(String words, int rt, int rw) {

        static Values.Tidy<Address> tidy(String text) {
            var address = of(text);
            var numbers = address.rt == 0 && address.rw == 0 ? "" : " RT " + address.rt + " RW " + address.rw;
            return new Values.Tidy<>((address.words + numbers).strip(), address);
        }

        static Address of(String text) {
            var capitals = text.toUpperCase(Locale.ROOT);
            for (var pattern : List.of(BOTH, SHORT_BOTH)) {
                var both = pattern.matcher(capitals);
                if (both.find()) {
                    var rest = both.replaceFirst(" ");
                    return new Address(words(rest), number(both.group(1)), number(both.group(2)));
                }
            }
            var rt = RT.matcher(capitals);
            var rw = RW.matcher(capitals);
            int rtNumber = rt.find() ? number(rt.group(1)) : 0;
            int rwNumber = rw.find() ? number(rw.group(1)) : 0;
            var rest = RW.matcher(RT.matcher(capitals).replaceFirst(" ")).replaceFirst(" ");
            return new Address(words(rest), rtNumber, rwNumber);
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }

        private static String words(String text) {
            var kept = Arrays.stream(text.split("[^\\p{L}\\p{Nd}]+"))
                    .filter(word -> !word.isEmpty() && !MARKERS.contains(word))
                    .map(word -> word.replaceFirst("^0+(?=\\d)", ""));
            return String.join(" ", kept.toList());
        }
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(int first, int second) {
        if (first == second) return SAME;
        var a = values.features().get(first);
        var b = values.features().get(second);
        boolean told = a.rt != 0 && b.rt != 0;
        boolean sameRt = told && a.rt == b.rt && (a.rw == b.rw || a.rw == 0 || b.rw == 0);
        if (a.words.isEmpty() || b.words.isEmpty()) return sameRt ? SAME_RT : OTHER;
        if (a.words.equals(b.words)) return sameRt || !told ? SAME_ROAD : OTHER_RT;
        boolean near = Similarity.jaroWinkler(a.words, b.words) >= NEARLY;
        if (near) return sameRt ? NEAR : OTHER_RT;
        return sameRt && a.rw == b.rw ? SAME_RT : OTHER;
    }

    @Override
    public List<String> keys(KeyKind kind, int length, int value) {
        var address = values.features().get(value);
        return switch (kind) {
            case BUNYI -> address.words.isEmpty() ? List.of() : List.of(Spelling.of(address.words.replace(" ", "")));
            case KATA ->
                Arrays.stream(address.words.split(" "))
                        .filter(word -> word.length() > 2)
                        .map(Spelling::of)
                        .distinct()
                        .toList();
            case SAMA, AWAL, AKHIR, TAHUN, HARI, PETAK -> values.keys(kind, length, value);
        };
    }
}
