package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Enterprises with their owners, and copies of some with the mistakes that GeCo and FEBRL make:
/// each field may be missing, mistyped, spelled otherwise, misread, or a date with day and month
/// swapped.
public final class MessyUsaha {

    /// The last holds the number of the original, by which it is known what belongs together.
    public static final List<String> COLUMNS =
            List.of("pemilik", "usaha", "tanggal_lahir", "alamat", "nik", "telepon", "desa", "asli");

    private static final List<String> FIRST = List.of(
            "Muhammad",
            "Siti",
            "Ahmad",
            "Nur",
            "Slamet",
            "Sri",
            "Abdul",
            "Dewi",
            "Agus",
            "Endang",
            "Bambang",
            "Yuliati",
            "Soeparman",
            "Khoirul",
            "Fatimah",
            "Joko",
            "Wahyuni",
            "Imam",
            "Lestari",
            "Choirul",
            "Dhani",
            "Eko",
            "Hartini");
    private static final List<String> SECOND = List.of(
            "Hidayat",
            "Aminah",
            "Santoso",
            "Rahmawati",
            "Fauzi",
            "Wulandari",
            "Rohman",
            "Kusuma",
            "Setiawan",
            "Handayani",
            "Purnomo",
            "Ningsih",
            "Syafii",
            "Mulyono",
            "Zainuddin",
            "Puspitasari",
            "Djunaedi",
            "Sulastri",
            "Yahya",
            "Prasetyo",
            "Anwar",
            "Mukaromah",
            "Wijaya",
            "Suhartono",
            "Maghfiroh",
            "Ghozali",
            "Sutjipto");
    private static final List<String> TRADE = List.of(
            "Warung",
            "Toko",
            "Bengkel",
            "Kripik",
            "Bordir",
            "Mebel",
            "Tempe",
            "Batik",
            "Depot",
            "Katering",
            "Konveksi");
    private static final List<String> SIGN = List.of(
            "Barokah",
            "Sumber Rejeki",
            "Maju Jaya",
            "Berkah Ilahi",
            "Sido Makmur",
            "Sinar Abadi",
            "Mekar Sari",
            "Karya Mandiri",
            "Putra Bangil",
            "Cahaya Timur",
            "Rukun Sentosa",
            "Anugerah",
            "Lancar Jaya");
    private static final List<String> ROAD = List.of(
            "Dusun Krajan",
            "Jl. Pahlawan",
            "Jl. Raya Bangil",
            "Dusun Sumberejo",
            "Jl. Kartini",
            "Dusun Kebonsari",
            "Jl. Diponegoro",
            "Dusun Wonosari",
            "Jl. Hayam Wuruk",
            "Dusun Karanganyar",
            "Gang Melati");
    private static final String[] SPELLINGS = {
        "u", "oe", "oe", "u", "j", "dj", "dj", "j", "sy", "sj", "kh", "ch", "ch", "kh", "y", "i", "dh", "d", "z", "s"
    };
    private static final String[] MISREADINGS = {"l", "1", "O", "0", "o", "0", "m", "rn", "S", "5", "B", "8", "i", "l"};
    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890");
    private static final double WRONG = 0.2;
    private static final double MISSING = 0.05;

    private final SplittableRandom random;

    public MessyUsaha(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// How such a table is linked.
    public static LinkConfig config() {
        var fields = List.of(
                Field.of("pemilik", Field.Kind.NAMA),
                Field.of("usaha", Field.Kind.NAMA_USAHA),
                Field.of("tanggal_lahir", Field.Kind.TANGGAL),
                Field.of("alamat", Field.Kind.ALAMAT),
                Field.of("nik", Field.Kind.NOMOR),
                Field.of("telepon", Field.Kind.TELEPON),
                Field.of("desa", Field.Kind.KATEGORI).nestedAt(8));
        var names = fields.stream().map(Field::name).collect(Collectors.toSet());
        var problems = new ArrayList<String>();
        var rules = List.of(
                        "sama(nik)",
                        "sama(telepon)",
                        "kata(pemilik) & sama(tanggal_lahir)",
                        "sama(desa) & kata(usaha)",
                        "kata(pemilik) & kata(usaha) & sama(desa)",
                        "sama(tanggal_lahir) & sama(desa)",
                        "bunyi(pemilik) & bunyi(usaha)")
                .stream()
                .map(text -> BlockingRule.parse(text, names, problems))
                .toList();
        if (!problems.isEmpty()) throw new IllegalStateException(problems.toString());
        return LinkConfig.of(fields, rules, Map.of());
    }

    /// The last column names the original, for a copy that of which it was made.
    public List<List<String>> rows(int originals, int copies) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < originals; i++) rows.add(original(i));
        for (int i = 0; i < copies; i++) rows.add(copy(rows.get(random.nextInt(originals))));
        return rows;
    }

    private List<String> original(int number) {
        int day = random.nextInt(1, 29);
        int month = random.nextInt(1, 13);
        int year = random.nextInt(1950, 2004);
        var third = random.nextInt(3) == 0 ? " " + any(SECOND) : "";
        var nik = "3514%02d%02d%02d%02d%04d"
                .formatted(random.nextInt(1, 25), day, month, year % 100, random.nextInt(1, 60));
        return List.of(
                any(FIRST) + " " + any(SECOND) + third,
                any(TRADE) + " " + any(SIGN),
                "%02d-%02d-%d".formatted(day, month, year),
                "%s RT %02d RW %02d".formatted(any(ROAD), random.nextInt(1, 9), random.nextInt(1, 7)),
                random.nextInt(10) == 0 ? "" : nik,
                random.nextInt(5) == 0 ? "" : "08%010d".formatted(random.nextLong(1_000_000_000L, 9_999_999_999L)),
                "35.14.%02d.20%02d".formatted(random.nextInt(1, 25), random.nextInt(1, 16)),
                Integer.toString(number));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private List<String> copy(List<String> original) {
        var copy = new ArrayList<>(original);
        for (int i = 0; i < copy.size() - 1; i++) {
            if (random.nextDouble() < MISSING) copy.set(i, "");
            else if (random.nextDouble() < WRONG) copy.set(i, wrong(COLUMNS.get(i), copy.get(i)));
        }
        return copy;
    }

    private String wrong(String column, String text) {
        if (text.length() < 3) return text;
        if (column.equals("tanggal_lahir") && random.nextBoolean()) {
            return text.substring(3, 5) + "-" + text.substring(0, 2) + text.substring(5);
        }
        return switch (random.nextInt(4)) {
            case 0 -> neighbour(text);
            case 1 -> transposed(text);
            case 2 -> replaced(text, SPELLINGS);
            default -> replaced(text, MISREADINGS);
        };
    }

    private String neighbour(String text) {
        int at = random.nextInt(text.length());
        for (var row : KEYBOARD) {
            int key = row.indexOf(Character.toLowerCase(text.charAt(at)));
            if (key < 0) continue;
            int other = key == 0 || key < row.length() - 1 && random.nextBoolean() ? key + 1 : key - 1;
            return text.substring(0, at) + row.charAt(other) + text.substring(at + 1);
        }
        return text;
    }

    private String transposed(String text) {
        int at = random.nextInt(text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private String replaced(String text, String[] pairs) {
        int from = random.nextInt(pairs.length / 2);
        for (int i = 0; i < pairs.length / 2; i++) {
            int pair = (from + i) % (pairs.length / 2) * 2;
            if (text.contains(pairs[pair])) return text.replaceFirst(pairs[pair], pairs[pair + 1]);
        }
        return transposed(text);
    }
}
