package id.benangmerah.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The dearest indicators as somebody who knows the tables would write them, in SQL that
/// PostgreSQL and DuckDB both run. Rows are `kode_desa, tahun, pembilang, penyebut`.
final class HandWritten {

    private static final Map<String, String> SQL = new LinkedHashMap<>();

    static {
        SQL.put("T1-1", """
                with f as (
                  select usaha_id, extract(year from tanggal)::int as tahun, min(kode_desa) as kode_desa
                    from usaha_fasilitasi
                   where superseded_at = 'infinity' and tanggal between date '2021-01-01' and date '2026-12-31'
                   group by 1, 2
                )
                select f.kode_desa, f.tahun, count(*) filter (where t.omzet > p.omzet), count(*)
                  from f
                  left join usaha_tahun t
                    on t.usaha_id = f.usaha_id and t.tahun = f.tahun and t.superseded_at = 'infinity'
                  left join usaha_tahun p
                    on p.usaha_id = f.usaha_id and p.tahun = f.tahun - 1 and p.superseded_at = 'infinity'
                 group by f.kode_desa, f.tahun
                """);
        SQL.put("S2-1", """
                with f as (
                  select usaha_id, extract(year from tanggal)::int as tahun, min(kode_desa) as kode_desa
                    from usaha_fasilitasi
                   where superseded_at = 'infinity' and tanggal between date '2021-01-01' and date '2026-12-31'
                   group by 1, 2
                ), s as (
                  select usaha_id, extract(year from berlaku_dari)::int as tahun
                    from usaha_legalitas where superseded_at = 'infinity'
                   union
                  select usaha_id, extract(year from berlaku_dari)::int
                    from usaha_kemitraan where superseded_at = 'infinity'
                )
                select f.kode_desa, f.tahun, count(s.usaha_id), count(*)
                  from f left join s on s.usaha_id = f.usaha_id and s.tahun = f.tahun
                 group by f.kode_desa, f.tahun
                """);
        SQL.put("IKK-14", overMicro("""
                select s.kode_desa, %s
                  from usaha_ods as o
                  join usaha_skala as s
                    on s.usaha_id = o.usaha_id and s.superseded_at = 'infinity' and s.skala = 'MIKRO'
                 where o.superseded_at = 'infinity'
                 group by s.kode_desa
                """.formatted(
                        columns("count(*) filter (where o.tanggal <= date '%1$d-12-31' and s.berlaku_dari <= date"
                                + " '%1$d-12-31' and s.berlaku_sampai > date '%1$d-12-31') as a%1$d"))));
        SQL.put("IKK-13", overMicro(yearly("usaha_terdaftar", "mulai", "true")));
        SQL.put("IKK-15", overMicro("""
                select kode_desa, %s
                  from usaha_kemitraan where superseded_at = 'infinity' group by kode_desa
                """.formatted(
                        columns("count(distinct usaha_id) filter (where berlaku_dari <= date '%1$d-12-31'"
                                + " and berlaku_sampai > date '%1$d-12-31') as a%1$d"))));
        for (var entry : Map.of(
                        "IKK-16", "STANDARISASI",
                        "IKK-17", "PEMASARAN",
                        "IKK-18", "PELATIHAN",
                        "IKK-19", "PENDAMPINGAN")
                .entrySet()) {
            SQL.put(
                    entry.getKey(),
                    overMicro(yearly("usaha_fasilitasi", "tanggal", "jenis = '" + entry.getValue() + "'")));
        }
        SQL.put(
                "IKK-O2",
                overScale(
                        yearly("usaha_skala", "berlaku_dari", "skala = 'KECIL' and sebelumnya = 'MIKRO'"),
                        "skala = 'KECIL'"));
    }

    private HandWritten() {}

    static boolean has(String indikatorId) {
        return SQL.containsKey(indikatorId);
    }

    static String sql(String indikatorId) {
        var sql = SQL.get(indikatorId);
        if (sql == null) throw new IllegalArgumentException("not written by hand: " + indikatorId);
        return sql;
    }

    /// The sums of both sides for each year, to be sure that the same thing is compared.
    static Map<Integer, List<Long>> totals(List<Object[]> rows) {
        var totals = new LinkedHashMap<Integer, List<Long>>();
        for (var row : rows) {
            totals.merge(
                    ((Number) row[1]).intValue(),
                    List.of(((Number) row[2]).longValue(), ((Number) row[3]).longValue()),
                    (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
        }
        return totals;
    }

    private static String yearly(String table, String date, String condition) {
        return """
                select kode_desa, %s
                  from %s where superseded_at = 'infinity' and %s group by kode_desa
                """.formatted(
                        columns("count(distinct usaha_id) filter (where " + date
                                + " between date '%1$d-01-01' and date '%1$d-12-31') as a%1$d"),
                        table,
                        condition);
    }

    private static String overMicro(String numerator) {
        return overScale(numerator, "skala = 'MIKRO'");
    }

    private static String overScale(String numerator, String scale) {
        var rows = new ArrayList<String>();
        for (int year = 2021; year <= 2026; year++) {
            rows.add("select kode_desa, %1$d as tahun, coalesce(a%1$d, 0), coalesce(b%1$d, 0) from g".formatted(year));
        }
        return """
                with n as (%s), d as (
                  select kode_desa, %s
                    from usaha_skala where superseded_at = 'infinity' and %s group by kode_desa
                ), g as (select * from d full join n using (kode_desa))
                %s
                """.formatted(
                        numerator,
                        columns("count(*) filter (where berlaku_dari <= date '%1$d-12-31'"
                                + " and berlaku_sampai > date '%1$d-12-31') as b%1$d"),
                        scale,
                        String.join("\nunion all ", rows));
    }

    private static String columns(String template) {
        return IntStream.rangeClosed(2021, 2026).mapToObj(template::formatted).collect(Collectors.joining(",\n"));
    }
}
