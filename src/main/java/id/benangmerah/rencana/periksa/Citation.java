package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.DasarHukum.RujukanHukum;
import id.benangmerah.rencana.DasarHukum.RujukanTeks;
import id.benangmerah.rencana.Ketentuan.Pedoman;
import id.benangmerah.rencana.Penetapan.Menimbang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An act as a plan names it, and where. `key` is the short form, the same for every way of
/// writing: `UU 12/2011`, `Perbup Pasuruan 12/2023`.
record Citation(
        Place place,
        String where,
        String key,
        @Nullable Integer year,
        @Nullable String title,
        @Nullable RujukanHukum listed) {

    private static final Map<String, String> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("peraturan pemerintah pengganti undang-undang", "Perppu");
        FORMS.put("undang-undang dasar", "UUD");
        FORMS.put("undang-undang", "UU");
        FORMS.put("peraturan pemerintah", "PP");
        FORMS.put("peraturan presiden", "Perpres");
        FORMS.put("instruksi presiden", "Inpres");
        FORMS.put("peraturan menteri dalam negeri", "Permendagri");
        FORMS.put("keputusan menteri dalam negeri", "Kepmendagri");
        FORMS.put("instruksi menteri dalam negeri", "Inmendagri");
        FORMS.put("peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi", "PermenPANRB");
        FORMS.put("peraturan menteri koperasi dan ukm", "Permenkop UKM");
        FORMS.put("keputusan menteri koperasi dan ukm", "Kepmenkop UKM");
        FORMS.put("peraturan daerah", "Perda");
        FORMS.put("peraturan gubernur", "Pergub");
        FORMS.put("peraturan bupati", "Perbup");
        FORMS.put("peraturan wali kota", "Perwali");
    }

    /// Long and short forms in running text, with number and year.
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?i)\\b((?:undang-undang|peraturan|keputusan|instruksi)(?: [a-z]+){0,6}?|UU|Perppu|PP|Perpres|Inpres"
                    + "|Permendagri|Kepmendagri|Inmendagri|PermenPANRB|Perda|Perbup)"
                    + " (?:(?:nomor|no\\.?) )?([0-9][0-9.\\-]*)(?:/| tahun )(\\d{4})");

    private static final Pattern AMENDING = Pattern.compile("(?i)^(undang-undang( \\(UU\\))? tentang )?perubahan\\b");

    static List<Citation> of(Plan plan) {
        var found = new ArrayList<Citation>();
        var law = plan.renstra().dasarHukum();
        if (law != null) {
            law.mengingatList().forEach(row -> found.add(listed(plan, "Mengingat", row)));
            law.landasanList().forEach(row -> found.add(listed(plan, "1.2", row)));
            law.dalamTeksList().forEach(row -> found.add(inText(plan, row)));
        }
        plan.all(Menimbang.class)
                .forEach(row -> addAll(plan, plan.place(row), "Menimbang huruf " + row.huruf(), row.pokok(), found));
        plan.all(Pedoman.class)
                .forEach(row -> addAll(plan, plan.place(row), "Penjelasan Pasal 6", row.peraturan(), found));
        var pelayanan = plan.renstra().pelayanan();
        if (pelayanan != null && pelayanan.organisasi() != null)
            for (var basis : pelayanan.organisasi().dasarList())
                addAll(plan, plan.place(pelayanan.organisasi()).at("dasar", "dasar"), "2.1", basis, found);
        if (plan.renstra().rpd() != null)
            addAll(
                    plan,
                    plan.place(plan.renstra().rpd()).at("peraturan", "peraturan"),
                    "dasar RPD",
                    plan.renstra().rpd().peraturan(),
                    found);
        var nomenklatur = plan.renstra().pendanaan().nomenklatur();
        addAll(plan, plan.place(nomenklatur).at("sumber", "sumber"), "nomenklatur", nomenklatur.sumber(), found);
        return found;
    }

    private static Citation listed(Plan plan, String list, RujukanHukum row) {
        var key = key(plan, row.bentuk(), row.nomor(), row.tahun());
        return new Citation(plan.place(row), list + " angka " + row.no(), key, row.tahun(), row.tentang(), row);
    }

    private static Citation inText(Plan plan, RujukanTeks row) {
        var key = key(plan, row.bentuk(), row.nomor(), row.tahun());
        return new Citation(plan.place(row), row.tempat(), key, row.tahun(), row.tentang(), null);
    }

    private static void addAll(Plan plan, Place place, String where, String text, List<Citation> found) {
        IN_TEXT.matcher(text).results().forEach(match -> {
            var year = Integer.valueOf(match.group(3));
            found.add(new Citation(place, where, key(plan, match.group(1), match.group(2), year), year, null, null));
        });
    }

    /// The acts a text names.
    static List<String> keysIn(Plan plan, String text) {
        return IN_TEXT.matcher(text)
                .results()
                .map(match -> key(plan, match.group(1), match.group(2), Integer.valueOf(match.group(3))))
                .toList();
    }

    private static String key(Plan renstra, String form, @Nullable String number, @Nullable Integer year) {
        var plain = form.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+(nomor|no\\.?)$", "")
                .strip();
        var end = "";
        for (var known : FORMS.entrySet())
            if (plain.equals(known.getKey()) || plain.startsWith(known.getKey() + " ")) {
                end = plain.substring(known.getKey().length()).strip();
                plain = known.getValue();
                break;
            }
        var name = FORMS.containsValue(form) ? form : plain;
        if (name.matches("Perda|Perbup|Pergub|Perwali")) name = name + " " + region(renstra, end);
        else if (!end.isEmpty()) name = name + " " + end;
        return name + " " + (number == null ? "?" : number.replaceFirst("^0+(?=\\d+$)", "")) + "/"
                + (year == null ? "?" : year.toString());
    }

    /// The own region when none is named; the kind of region is left out.
    private static String region(Plan plan, String named) {
        var own = plan.renstra().identitas().daerah();
        var name = (named.isEmpty() ? own : named).toLowerCase(Locale.ROOT);
        return Stream.of(name.replaceFirst("^(kabupaten|kota|kab\\.?|provinsi|propinsi) ", "")
                        .split(" "))
                .map(Words::capital)
                .collect(Collectors.joining(" "));
    }

    boolean isListed() {
        return listed != null;
    }

    boolean isComplete() {
        return !key.contains("?");
    }

    /// The list, without the number in it.
    String list() {
        return where.replaceFirst(" angka .*", "");
    }

    /// Acts that the citation says have amended it.
    List<String> amendments(Plan plan) {
        return listed == null || listed.perubahan() == null ? List.of() : keysIn(plan, listed.perubahan());
    }

    /// The act that this one amends: "Perubahan … atas UU 12/2011".
    Optional<String> base(Plan plan) {
        if (title == null || !AMENDING.matcher(title).find()) return Optional.empty();
        return keysIn(plan, title).stream().findFirst();
    }

    static Map<String, List<Citation>> byAct(List<Citation> citations) {
        return citations.stream()
                .filter(Citation::isComplete)
                .collect(Collectors.groupingBy(Citation::key, LinkedHashMap::new, Collectors.toList()));
    }

    /// The places of several citations, each once.
    static String places(List<Citation> citations) {
        return Words.enumeration(
                citations.stream().map(Citation::where).distinct().toList());
    }
}
