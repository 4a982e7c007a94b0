package id.benangmerah.imports.field;

import id.benangmerah.kernel.EditDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds the Kemendagri code of a kecamatan or desa by code or name, however it is spelt: with
/// its kind or without, in capitals, with a letter missing.
public final class RegionNames {

    private static final String KABUPATEN = "35.14";

    private final Map<String, String> kecamatanByName = new HashMap<>();
    private final Map<String, List<String>> desaByName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    /// @param kode such as `35.14.10` or `35.14.10.2001`
    public record Region(String kode, String nama) {}

    /// What the cells of a row mean: the code, or what is wrong; a warning has both.
    public record Answer(
            @Nullable String kode,
            @Nullable Fault fault,
            boolean atDesa,
            @Nullable String detail) {

        private static Answer of(String kode) {
            return new Answer(kode, null, true, null);
        }

        private static Answer wrong(Fault fault, boolean atDesa, @Nullable String detail) {
            return new Answer(null, fault, atDesa, detail);
        }

        private Answer guessed(String name, boolean desa) {
            return fault == null || fault == Fault.NAMA_DIDUGA ? new Answer(kode, Fault.NAMA_DIDUGA, desa, name) : this;
        }
    }

    public RegionNames(List<Region> kecamatanList, List<Region> desaList) {
        for (var kecamatan : kecamatanList) {
            kecamatanByName.put(key(kecamatan.nama()), kecamatan.kode());
            names.put(kecamatan.kode(), kecamatan.nama());
        }
        for (var desa : desaList) {
            desaByName.computeIfAbsent(key(desa.nama()), _ -> new ArrayList<>()).add(desa.kode());
            names.put(desa.kode(), desa.nama());
        }
    }

    /// The desa that the two cells mean together; an empty kecamatan is allowed where the
    /// name of the desa is unique.
    public Answer desa(String kecamatan, String desa) {
        return known.computeIfAbsent(kecamatan + "\n" + desa, _ -> find(kecamatan, desa));
    }

    private Answer find(String kecamatan, String desa) {
        var code = code(desa);
        if (code != null) return byCode(code, kecamatan);
        var inside = kecamatan.isEmpty() ? null : kecamatan(kecamatan);
        if (inside != null && inside.kode() == null) return inside;
        var prefix = inside == null ? KABUPATEN : inside.kode() + ".";
        var found = inside(desaByName.getOrDefault(key(desa), List.of()), prefix);
        if (found.size() == 1) return keepGuess(Answer.of(found.getFirst()), inside);
        if (found.size() > 1) return Answer.wrong(Fault.DESA_GANDA, true, places(found));
        if (inside != null && desaByName.containsKey(key(desa))) {
            return Answer.wrong(Fault.DESA_BUKAN_DI_KECAMATAN, true, places(desaByName.get(key(desa))));
        }
        var near = inside(
                nearest(desaByName.keySet(), key(desa)).stream()
                        .flatMap(name -> desaByName.getOrDefault(name, List.of()).stream())
                        .toList(),
                prefix);
        return near.size() == 1
                ? Answer.of(near.getFirst()).guessed(names.getOrDefault(near.getFirst(), ""), true)
                : Answer.wrong(Fault.DESA_TIDAK_DIKENAL, true, null);
    }

    private static Answer keepGuess(Answer answer, @Nullable Answer kecamatan) {
        return kecamatan == null || kecamatan.fault() == null || kecamatan.detail() == null
                ? answer
                : answer.guessed(kecamatan.detail(), false);
    }

    private Answer byCode(String code, String kecamatan) {
        if (!code.startsWith(KABUPATEN + ".")) return Answer.wrong(Fault.LUAR_KABUPATEN, true, null);
        if (code.length() != 13 || !names.containsKey(code)) return Answer.wrong(Fault.DESA_TIDAK_DIKENAL, true, null);
        var inside = kecamatan.isEmpty() ? null : kecamatan(kecamatan);
        if (inside != null && inside.kode() != null && !code.startsWith(inside.kode())) {
            return Answer.wrong(Fault.DESA_BUKAN_DI_KECAMATAN, true, names.get(code.substring(0, 8)));
        }
        return Answer.of(code);
    }

    private Answer kecamatan(String text) {
        var code = code(text);
        if (code != null) {
            if (!code.startsWith(KABUPATEN + ".")) return Answer.wrong(Fault.LUAR_KABUPATEN, false, null);
            return names.containsKey(code)
                    ? Answer.of(code.substring(0, 8))
                    : Answer.wrong(Fault.KECAMATAN_TIDAK_DIKENAL, false, null);
        }
        var name = key(text);
        var found = kecamatanByName.get(name);
        if (found != null) return Answer.of(found);
        var near = nearest(kecamatanByName.keySet(), name);
        if (near.size() != 1) return Answer.wrong(Fault.KECAMATAN_TIDAK_DIKENAL, false, null);
        var guess = kecamatanByName.get(near.getFirst());
        return new Answer(guess, Fault.NAMA_DIDUGA, false, names.get(guess));
    }

    private String places(@Nullable List<String> desa) {
        if (desa == null) return "";
        return desa.stream()
                .map(kode -> names.getOrDefault(kode.substring(0, 8), ""))
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static List<String> inside(List<String> desa, String prefix) {
        return desa.stream().filter(kode -> kode.startsWith(prefix)).toList();
    }

    /// A code with or without points; null when the text is a name.
    private static @Nullable String code(String text) {
        var digits = text.replace(".", "").replace(" ", "");
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) return null;
        return switch (digits.length()) {
            case 4 -> digits.substring(0, 2) + "." + digits.substring(2);
            case 6 -> digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4);
            case 10 ->
                digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6) + "."
                        + digits.substring(6);
            default -> digits;
        };
    }

    /// Letters alone, without the kind of region in front.
    static String key(String name) {
        var plain = name.toUpperCase(Locale.ROOT).replaceFirst("^(DESA|DS|DUSUN|KELURAHAN|KEL|KECAMATAN|KEC)[. ]+", "");
        var letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'A' && c <= 'Z') letters.append(c);
        }
        return letters.toString();
    }

    /// Names one slip away, or two where the name is long.
    private static List<String> nearest(Iterable<String> all, String name) {
        var near = new ArrayList<String>();
        if (name.length() < 4) return near;
        for (var candidate : all) {
            if (EditDistance.between(candidate, name) <= (name.length() > 8 ? 2 : 1)) near.add(candidate);
        }
        return near;
    }
}
