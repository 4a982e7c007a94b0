package id.benangmerah.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A threshold or scale that a regulation sets, as a data file states it: since when, until
/// when, by which article, and whether anybody has compared it with the text of the law.
///
/// @param sampai the first day on which it holds no more; null while it is in force
/// @param nilai a number, a text, or a list of them
public record Ketentuan(
        String kode, LocalDate dari, @Nullable LocalDate sampai, String dasar, boolean terverifikasi, Object nilai) {

    /// What follows a legal fact that nobody has compared with the text of the law yet.
    private static final String MARK = " [belum diverifikasi]";

    /// All provisions of a file on the class path, such as `/data/koperasi/parameter.yaml`.
    public static List<Ketentuan> load(String path) {
        try (var stream = Ketentuan.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + path);
            var list = new ArrayList<Ketentuan>();
            var rows = (List<?>) new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(stream);
            for (var row : rows) list.add(of((Map<?, ?>) row));
            return List.copyOf(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one of that code in force on a day; a file that has none is faulty.
    public static Ketentuan at(List<Ketentuan> list, String kode, LocalDate day) {
        return list.stream()
                .filter(one -> one.kode.equals(kode) && one.isInForce(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Tidak ada ketentuan " + kode + " per " + day));
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(dari) && (sampai == null || day.isBefore(sampai));
    }

    /// `UU 25/1992 Pasal 26 [belum diverifikasi]`
    public String sumber() {
        return terverifikasi ? dasar : dasar + MARK;
    }

    public int angka() {
        return new BigDecimal(nilai.toString()).intValueExact();
    }

    public List<BigDecimal> daftarAngka() {
        return ((List<?>) nilai)
                .stream().map(one -> new BigDecimal(one.toString())).toList();
    }

    private static Ketentuan of(Map<?, ?> row) {
        var until = row.get("berlaku_sampai");
        return new Ketentuan(
                text(row, "kode"),
                LocalDate.parse(text(row, "berlaku_dari")),
                until == null ? null : LocalDate.parse(until.toString()),
                text(row, "dasar"),
                text(row, "verifikasi").equals("sudah"),
                Objects.requireNonNull(row.get("nilai")));
    }

    private static String text(Map<?, ?> row, String key) {
        return Objects.requireNonNull(row.get(key), key).toString();
    }
}
