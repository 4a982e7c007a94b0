package id.benangmerah.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// A Kemendagri region code: kabupaten `35.14`, kecamatan `35.14.10` or desa `35.14.10.2001`.
public record KodeWilayah(String kode) implements Comparable<KodeWilayah> {

    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}(\\.\\d{2}(\\.[12]\\d{3})?)?");

    /// Kabupaten Pasuruan.
    public static final KodeWilayah KABUPATEN = new KodeWilayah("35.14");

    public KodeWilayah {
        if (!FORM.matcher(kode).matches()) throw new IllegalArgumentException("Bukan kode wilayah: " + kode);
    }

    public static KodeWilayah of(String kode) {
        return new KodeWilayah(kode);
    }

    public static Optional<KodeWilayah> parse(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.of(new KodeWilayah(text.strip())) : Optional.empty();
    }

    public boolean isDesa() {
        return kode.length() == 13;
    }

    public boolean isKecamatan() {
        return kode.length() == 8;
    }

    public boolean contains(KodeWilayah other) {
        return other.kode.equals(kode) || other.kode.startsWith(kode + ".");
    }

    /// The kecamatan of a desa (or the kecamatan itself).
    public KodeWilayah kecamatan() {
        if (kode.length() < 8) throw new IllegalArgumentException("Kabupaten tidak berada dalam kecamatan: " + kode);
        return new KodeWilayah(kode.substring(0, 8));
    }

    @Override
    public int compareTo(KodeWilayah other) {
        return kode.compareTo(other.kode);
    }

    @Override
    public String toString() {
        return kode;
    }
}
