package id.benangmerah.anggaran;

import id.benangmerah.anggaran.PerjanjianKinerja.Anggaran;
import id.benangmerah.anggaran.PerjanjianKinerja.Kinerja;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One difference between two performance agreements of a unit; null means "not there".
public record PerubahanPerjanjian(
        String tempat, @Nullable String sebelum, @Nullable String sesudah) {

    /// What it was derived from does not count, nor who holds the office: only what is promised
    /// and to whom.
    static List<PerubahanPerjanjian> between(PerjanjianKinerja before, PerjanjianKinerja after) {
        var list = new ArrayList<PerubahanPerjanjian>();
        add(list, "Pihak pertama", before.pertama().jabatan(), after.pertama().jabatan());
        add(list, "Pihak kedua", before.kedua().jabatan(), after.kedua().jabatan());
        compare(list, byIndikator(before), byIndikator(after));
        compare(list, byKode(before), byKode(after));
        return List.copyOf(list);
    }

    /// Each key has its places with what is said there; a key that one side lacks has a single
    /// line, its first place.
    private static void compare(
            List<PerubahanPerjanjian> list,
            Map<String, Map<String, @Nullable String>> before,
            Map<String, Map<String, @Nullable String>> after) {
        before.forEach((key, places) -> {
            var now = after.get(key);
            if (now == null) add(list, key, first(places), null);
            else places.forEach((place, said) -> add(list, key + ", " + place, said, now.get(place)));
        });
        after.forEach((key, places) -> {
            if (!before.containsKey(key)) add(list, key, null, first(places));
        });
    }

    private static @Nullable String first(Map<String, @Nullable String> places) {
        return places.values().iterator().next();
    }

    private static Map<String, Map<String, @Nullable String>> byIndikator(PerjanjianKinerja one) {
        return map(one.kinerjaList(), Kinerja::indikator, kinerja -> {
            var places = new LinkedHashMap<String, @Nullable String>();
            places.put("indikator", kinerja.nama());
            places.put("sasaran", kinerja.sasaran());
            places.put("target", kinerja.shown());
            return places;
        });
    }

    private static Map<String, Map<String, @Nullable String>> byKode(PerjanjianKinerja one) {
        return map(one.anggaranList(), Anggaran::kode, anggaran -> {
            var places = new LinkedHashMap<String, @Nullable String>();
            places.put("nama", anggaran.nama());
            places.put(
                    "anggaran", anggaran.pagu() == null ? null : anggaran.pagu().toString());
            places.put("keterangan", anggaran.keterangan());
            return places;
        });
    }

    private static <T> Map<String, Map<String, @Nullable String>> map(
            List<T> list, Function<T, String> key, Function<T, Map<String, @Nullable String>> places) {
        var map = new LinkedHashMap<String, Map<String, @Nullable String>>();
        for (var one : list) map.put(key.apply(one), places.apply(one));
        return map;
    }

    private static void add(
            List<PerubahanPerjanjian> list, String place, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) list.add(new PerubahanPerjanjian(place, before, after));
    }
}
