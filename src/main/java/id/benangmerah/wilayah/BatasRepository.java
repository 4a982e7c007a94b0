package id.benangmerah.wilayah;

import id.benangmerah.kernel.KodeWilayah;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The boundary files and the boundaries in use: of each region the one in the latest file
/// that is not revoked.
@Repository
class BatasRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    BatasRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Upload(String namaBerkas, String sumber, String lisensi, String sha256, String oleh) {}

    @Transactional
    public void save(Upload upload, List<BatasFile.Batas> batasList) {
        long id = jdbc.sql("""
                insert into batas_berkas (nama_berkas, sumber, lisensi, sha256, diunggah_oleh, diunggah_pada)
                values (:nama, :sumber, :lisensi, :sha256, :oleh, :pada)
                returning id
                """)
                .param("nama", upload.namaBerkas())
                .param("sumber", upload.sumber())
                .param("lisensi", upload.lisensi())
                .param("sha256", upload.sha256())
                .param("oleh", upload.oleh())
                .param("pada", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (var batas : batasList) {
            jdbc.sql("insert into batas (berkas, kode, geojson) values (:berkas, :kode, :geojson)")
                    .param("berkas", id)
                    .param("kode", batas.kode().kode())
                    .param("geojson", GeoJson.write(batas.area()))
                    .update();
        }
    }

    boolean revoke(long id) {
        return jdbc.sql("""
                update batas_berkas
                   set dicabut_pada = :pada
                 where id = :id and dicabut_pada is null
                """)
                        .param("pada", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    List<LoadedBatas> listBerkas() {
        return jdbc.sql("""
                select b.id, b.nama_berkas, b.sumber, b.lisensi, b.diunggah_oleh, b.diunggah_pada, b.dicabut_pada,
                       coalesce(used.dipakai, 0) as dipakai
                  from batas_berkas b
                  left join (
                        select berkas, count(*) as dipakai
                          from (select distinct on (kode) kode, berkas
                                  from batas
                                  join batas_berkas f on f.id = berkas
                                 where f.dicabut_pada is null
                                 order by kode, berkas desc) latest
                         group by berkas) used on used.berkas = b.id
                 order by b.id desc
                """).query(LoadedBatas.class).list();
    }

    /// GeoJSON geometries by region.
    Map<KodeWilayah, String> listInUse() {
        var geometries = new HashMap<KodeWilayah, String>();
        jdbc.sql("""
                select distinct on (kode) kode, geojson
                  from batas
                  join batas_berkas f on f.id = berkas
                 where f.dicabut_pada is null
                 order by kode, berkas desc
                """)
                .query((row, _) -> geometries.put(KodeWilayah.of(row.getString("kode")), row.getString("geojson")))
                .list();
        return geometries;
    }

    /// Changes whenever the boundaries in use may have changed.
    String version() {
        return jdbc.sql("select count(*) || '.' || count(dicabut_pada) from batas_berkas")
                .query(String.class)
                .single();
    }
}
