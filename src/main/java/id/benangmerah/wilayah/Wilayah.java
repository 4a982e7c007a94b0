package id.benangmerah.wilayah;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.benangmerah.kernel.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The regions of the kabupaten. They change only with a migration, so they are read once.
@Service
public class Wilayah {

    private static final String NAMA_KABUPATEN = "Kabupaten Pasuruan";

    private final List<Kecamatan> kecamatanList;
    private final List<Desa> desaList;
    private final Map<KodeWilayah, Kecamatan> kecamatanByKode;
    private final Map<KodeWilayah, Desa> desaByKode;
    private final Map<KodeWilayah, List<Desa>> desaByKecamatan;

    public Wilayah(JdbcClient jdbc) {
        kecamatanList = List.copyOf(jdbc.sql("""
                select kode, nama, lat, lon
                  from kecamatan
                 order by kode
                """).query(Kecamatan.class).list());
        desaList = List.copyOf(jdbc.sql("""
                select kode, nama, kecamatan, lat, lon
                  from desa
                 order by kode
                """).query(Desa.class).list());
        kecamatanByKode = kecamatanList.stream().collect(toMap(Kecamatan::kode, Function.identity()));
        desaByKode = desaList.stream().collect(toMap(Desa::kode, Function.identity()));
        desaByKecamatan = desaList.stream().collect(groupingBy(Desa::kecamatan));
    }

    public List<Kecamatan> listKecamatan() {
        return kecamatanList;
    }

    public List<Desa> listDesa() {
        return desaList;
    }

    public List<Desa> listDesa(KodeWilayah kecamatan) {
        return desaByKecamatan.getOrDefault(kecamatan, List.of());
    }

    public Optional<Kecamatan> findKecamatan(KodeWilayah kode) {
        return Optional.ofNullable(kecamatanByKode.get(kode));
    }

    public Optional<Desa> findDesa(KodeWilayah kode) {
        return Optional.ofNullable(desaByKode.get(kode));
    }

    /// The plain name, `Prigen`, of a region of any level.
    public Optional<String> findNama(KodeWilayah kode) {
        if (kode.equals(KodeWilayah.KABUPATEN)) return Optional.of(NAMA_KABUPATEN);
        return kode.isDesa()
                ? findDesa(kode).map(Desa::nama)
                : findKecamatan(kode).map(Kecamatan::nama);
    }

    public String nama(KodeWilayah kode) {
        return findNama(kode).orElseThrow(() -> unknown(kode));
    }

    /// With kind and place: `Desa Gerbo, Kecamatan Purwodadi`.
    public String namaLengkap(KodeWilayah kode) {
        if (kode.equals(KodeWilayah.KABUPATEN)) return NAMA_KABUPATEN;
        if (kode.isKecamatan()) return "Kecamatan " + nama(kode);
        return findDesa(kode).orElseThrow(() -> unknown(kode)).namaLengkap() + ", " + namaLengkap(kode.kecamatan());
    }

    private static NoSuchElementException unknown(KodeWilayah kode) {
        return new NoSuchElementException("Tidak ada wilayah dengan kode " + kode);
    }
}
