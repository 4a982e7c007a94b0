package id.benangmerah.koperasi;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.ListKey;
import id.benangmerah.kernel.ListPage;
import id.benangmerah.kernel.ListRange;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The meetings about one book year across the registry. Cooperatives that are wound up or
/// gone owe none.
@Repository
public class RatCalendar {

    private static final String STATES = """
            with state as (
                select t.koperasi_id as id, t.nama, t.kode_desa, t.tanggal_badan_hukum, r.tanggal,
                       case when r.tanggal <= :due then 'TEPAT_WAKTU' when r.tanggal > :due then 'TERLAMBAT'
                            when :today > :due then 'TIDAK' else 'BELUM' end as status
                  from koperasi_terdaftar t
                  left join koperasi_rat r on r.koperasi_id = t.koperasi_id and r.tahun_buku = :tahun
                   and r.superseded_at = 'infinity'
                 where t.superseded_at = 'infinity' and t.berlaku_dari <= :today and t.berlaku_sampai > :today
                   and extract(year from t.tanggal_badan_hukum) <= :tahun
                   and (:wilayah::text is null or t.kode_desa like :wilayah)
                   and not exists (
                           select from koperasi_keaktifan k
                            where k.koperasi_id = t.koperasi_id and k.superseded_at = 'infinity'
                              and k.status in ('BUBAR', 'DALAM_PENYELESAIAN')
                              and k.berlaku_dari <= :today and k.berlaku_sampai > :today)
            )
            """;

    private final JdbcClient jdbc;

    RatCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param held null when it was not
    public record Entry(
            long id,
            String nama,
            KodeWilayah kodeDesa,
            LocalDate tanggalBadanHukum,
            @Nullable LocalDate tanggal,
            RatStatus status) {

        public ListKey key() {
            return new ListKey(nama, id);
        }
    }

    public record Query(
            int tahun,
            LocalDate today,
            @Nullable KodeWilayah wilayah,
            @Nullable RatStatus status) {}

    public Map<RatStatus, Long> count(Query query) {
        var counts = new EnumMap<RatStatus, Long>(RatStatus.class);
        jdbc.sql(STATES + " select status, count(*) from state group by status")
                .paramSource(parameters(query))
                .query(row -> {
                    counts.put(RatStatus.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    public ListPage<Entry> list(Query query, ListRange range) {
        var key = range.isBackward() ? range.before() : range.after();
        var parameters = parameters(query)
                .addValue("keyText", key == null ? null : key.text())
                .addValue("keyId", key == null ? null : key.id())
                .addValue("limit", range.size() + 1);
        return ListPage.of(
                range,
                range.isBackward()
                        ? jdbc.sql(STATES + """
                                select id, nama, kode_desa, tanggal_badan_hukum, tanggal, status
                                  from state
                                 where (:status::text is null or status = :status)
                                   and (nama, id) < (:keyText, :keyId)
                                 order by nama desc, id desc
                                 limit :limit
                                """)
                                .paramSource(parameters)
                                .query(Entry.class)
                                .list()
                        : jdbc.sql(STATES + """
                                select id, nama, kode_desa, tanggal_badan_hukum, tanggal, status
                                  from state
                                 where (:status::text is null or status = :status)
                                   and (:keyId::bigint is null or (nama, id) > (:keyText, :keyId))
                                 order by nama, id
                                 limit :limit
                                """)
                                .paramSource(parameters)
                                .query(Entry.class)
                                .list());
    }

    /// The meetings of these cooperatives, for the count of misses in a row.
    public Map<Long, RiwayatRat> histories(List<Entry> entries, LocalDate today) {
        var held = new HashMap<Long, Map<Integer, LocalDate>>();
        jdbc.sql("""
                select koperasi_id, tahun_buku, tanggal
                  from koperasi_rat
                 where koperasi_id = any (:ids) and superseded_at = 'infinity'
                """)
                .param("ids", entries.stream().map(Entry::id).toArray(Long[]::new))
                .query(row -> {
                    held.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                            .put(row.getInt(2), row.getObject(3, LocalDate.class));
                });
        var histories = new HashMap<Long, RiwayatRat>();
        for (var entry : entries) {
            histories.put(
                    entry.id(),
                    RiwayatRat.of(entry.tanggalBadanHukum(), held.getOrDefault(entry.id(), Map.of()), today));
        }
        return histories;
    }

    private static MapSqlParameterSource parameters(Query query) {
        return new MapSqlParameterSource("tahun", query.tahun())
                .addValue("due", RiwayatRat.due(query.tahun()))
                .addValue("today", query.today())
                .addValue(
                        "wilayah",
                        query.wilayah() == null ? null : query.wilayah().kode() + "%")
                .addValue(
                        "status", query.status() == null ? null : query.status().name());
    }
}
