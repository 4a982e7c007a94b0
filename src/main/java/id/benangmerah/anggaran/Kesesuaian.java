package id.benangmerah.anggaran;

import id.benangmerah.anggaran.BagianRenja.Jenjang;
import id.benangmerah.anggaran.BagianRenja.Target;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.rencana.NilaiCetak;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One element of a part, in the Renstra and in the Renja (E.8.2.1 columns 1 to 3). Null means
/// that the document says nothing. `key` names the element where there are several: the
/// indicator.
public record Kesesuaian(
        Jenjang jenjang,
        String kode,
        String nama,
        Unsur unsur,
        @Nullable String key,
        @Nullable String renstra,
        @Nullable String renja,
        boolean sesuai) {

    /// Money of the Renstra is what it prints, that of the Renja the sum of what is below.
    /// Every element that at least one of the two states, in the order of the Renstra; what
    /// only the Renja has stands behind. A part that one of them lacks has the first row
    /// alone: there is nothing else to compare.
    public static List<Kesesuaian> compare(Renja renstra, Renja renja) {
        var codes = new LinkedHashMap<String, BagianRenja>();
        for (var bagian : renja.bagianList()) codes.put(bagian.kode(), bagian);
        var rows = new ArrayList<Kesesuaian>();
        for (var planned : renstra.bagianList()) {
            var done = codes.remove(planned.kode());
            if (done == null) rows.add(row(planned, Unsur.NOMENKLATUR, null, named(planned), null, false));
            else new Pair(renstra, renja, planned, done).addTo(rows);
        }
        for (var added : codes.values()) rows.add(row(added, Unsur.NOMENKLATUR, null, null, named(added), false));
        return List.copyOf(rows);
    }

    /// `Pagu`, `Target 2.17.03-1`.
    public String element() {
        return key == null ? unsur.label() : unsur.label() + " " + key;
    }

    /// How many of the rows say "Tidak".
    public static long countTidak(List<Kesesuaian> rows) {
        return rows.stream().filter(row -> !row.sesuai()).count();
    }

    /// The same part on both sides.
    private record Pair(Renja renstra, Renja renja, BagianRenja planned, BagianRenja done) {

        void addTo(List<Kesesuaian> rows) {
            add(rows, Unsur.NOMENKLATUR, null, named(planned), named(done));
            addIndikator(rows);
            addPagu(rows);
            add(rows, Unsur.LOKASI, null, planned.lokasi(), done.lokasi());
            add(rows, Unsur.KELOMPOK_SASARAN, null, planned.kelompokSasaran(), done.kelompokSasaran());
        }

        private void addIndikator(List<Kesesuaian> rows) {
            var after = new LinkedHashMap<String, Target>();
            for (var target : done.targetList()) after.put(target.indikator(), target);
            for (var before : planned.targetList()) {
                var now = after.remove(before.indikator());
                add(rows, Unsur.INDIKATOR, before.indikator(), worded(before), now == null ? null : worded(now));
                if (now != null) addTarget(rows, before, now);
            }
            for (var added : after.values()) add(rows, Unsur.INDIKATOR, added.indikator(), null, worded(added));
        }

        private void addTarget(List<Kesesuaian> rows, Target before, Target now) {
            if (before.nilai() == null && now.nilai() == null) return;
            boolean equal = before.nilai() != null
                    && now.nilai() != null
                    && isSame(before.nilai(), now.nilai())
                    && before.satuan().equals(now.satuan());
            rows.add(row(done, Unsur.TARGET, now.indikator(), before.shown(), now.shown(), equal));
        }

        private void addPagu(List<Kesesuaian> rows) {
            Function<@Nullable Rupiah, @Nullable String> shown = money -> money == null ? null : money.toString();
            var printed = planned.pagu() != null ? planned.pagu() : renstra.paguOf(planned);
            add(rows, Unsur.PAGU, null, shown.apply(printed), shown.apply(renja.paguOf(done)));
        }

        private void add(
                List<Kesesuaian> rows,
                Unsur unsur,
                @Nullable String key,
                @Nullable String before,
                @Nullable String now) {
            if (before == null && now == null) return;
            rows.add(row(done, unsur, key, before, now, Objects.equals(before, now)));
        }
    }

    private static Kesesuaian row(
            BagianRenja bagian,
            Unsur unsur,
            @Nullable String key,
            @Nullable String before,
            @Nullable String now,
            boolean equal) {
        return new Kesesuaian(bagian.jenjang(), bagian.kode(), bagian.nama(), unsur, key, before, now, equal);
    }

    private static String named(BagianRenja bagian) {
        return bagian.kode() + " " + bagian.nama();
    }

    private static String worded(Target target) {
        return target.nama() + " (" + target.satuan() + ")";
    }

    /// `65` and `65.00` are the same target.
    private static boolean isSame(NilaiCetak one, NilaiCetak other) {
        if (one.equals(other)) return true;
        var left = one.angka();
        var right = other.angka();
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
    }
}
