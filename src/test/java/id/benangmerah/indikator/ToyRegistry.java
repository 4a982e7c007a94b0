package id.benangmerah.indikator;

import id.benangmerah.indikator.formula.Condition;
import id.benangmerah.indikator.formula.Condition.Comparator;
import id.benangmerah.indikator.formula.Condition.Value;
import id.benangmerah.indikator.formula.Criterion;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.indikator.sumber.Satuan;
import id.benangmerah.indikator.sumber.Sumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A registry with one table of each kind and random facts, corrections among them.
@NullMarked
final class ToyRegistry {

    static final List<Atribut> ATTRIBUTES =
            List.of(Atribut.kode("kode", "A", "B"), Atribut.angka("angka", Satuan.ORANG), Atribut.logis("benar"));
    static final Fakta.Rentang REGISTERED =
            new Fakta.Rentang("terdaftar", "terdaftar", "toy_induk", "rid", "dari", "sampai", true, ATTRIBUTES);
    static final Fakta.Rentang CERTIFICATE =
            new Fakta.Rentang("sertifikat", "sertifikat", "toy_rentang", "rid", "dari", "sampai", false, ATTRIBUTES);
    static final Fakta.Peristiwa EVENT =
            new Fakta.Peristiwa("acara", "acara", "toy_peristiwa", "rid", "tanggal", ATTRIBUTES);
    static final Fakta.Peristiwa ENTRY =
            new Fakta.Peristiwa("entri", "entri", "toy_sekali", "rid", "tanggal", true, ATTRIBUTES);
    static final Fakta.Tahunan YEARLY =
            new Fakta.Tahunan("laporan", "laporan", "toy_tahunan", "rid", "tahun", ATTRIBUTES);
    static final Sumber SOURCE = new Sumber(
            "mainan",
            "mainan",
            Satuan.KOPERASI,
            REGISTERED,
            List.of(REGISTERED, CERTIFICATE, EVENT, ENTRY, YEARLY),
            "/mainan/");

    private static final List<String> VILLAGES =
            List.of("35.14.01.2001", "35.14.01.2002", "35.14.02.2001", "35.14.24.2003");

    /// A stored fact, whatever its table. Spans use `from` and `until`, events `from`.
    record Row(
            Fakta fakta,
            long rid,
            String desa,
            LocalDate from,
            LocalDate until,
            int tahun,
            @Nullable String kode,
            @Nullable Integer angka,
            @Nullable Boolean benar,
            Instant recorded,
            Instant superseded) {}

    private static final LocalDate FOREVER = LocalDate.of(9999, 1, 1);
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Random random;
    private final List<Row> rows = new ArrayList<>();

    ToyRegistry(long seed) {
        random = new Random(seed);
        for (long rid = 1; rid <= 120; rid++) fill(rid);
    }

    List<Row> rows() {
        return rows;
    }

    static void createTables(JdbcClient jdbc) {
        for (var table : List.of("toy_induk", "toy_rentang", "toy_peristiwa", "toy_sekali", "toy_tahunan")) {
            jdbc.sql("create table " + table + """
                     (rid bigint, nama text default 'Toy', kode_desa text, dari date, sampai date, tanggal date, tahun int,
                      kode text, angka numeric, benar boolean, recorded_at timestamptz, superseded_at timestamptz)
                    """).update();
        }
    }

    void store(JdbcClient jdbc) {
        for (var table : List.of("toy_induk", "toy_rentang", "toy_peristiwa", "toy_sekali", "toy_tahunan")) {
            jdbc.sql("truncate " + table).update();
        }
        for (var row : rows) {
            jdbc.sql("insert into " + row.fakta.table() + """
                     (rid, kode_desa, dari, sampai, tanggal, tahun, kode, angka, benar, recorded_at, superseded_at)
                     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(java.util.Arrays.asList(
                            row.rid,
                            row.desa,
                            row.from,
                            row.until,
                            row.from,
                            row.tahun,
                            row.kode,
                            row.angka,
                            row.benar,
                            OffsetDateTime.ofInstant(row.recorded, ZoneOffset.UTC),
                            OffsetDateTime.ofInstant(row.superseded, ZoneOffset.UTC)))
                    .update();
        }
    }

    private void fill(long rid) {
        var from = day();
        add(REGISTERED, rid, from, random.nextInt(3) == 0 ? from.plusDays(random.nextInt(900)) : FOREVER, 0);
        for (int i = random.nextInt(3); i > 0; i--) {
            var start = day();
            add(CERTIFICATE, rid, start, start.plusDays(random.nextInt(700)), 0);
        }
        for (int i = random.nextInt(4); i > 0; i--) add(EVENT, rid, day(), FOREVER, 0);
        if (random.nextBoolean()) add(ENTRY, rid, day(), FOREVER, 0);
        for (int tahun = 2021; tahun <= 2025; tahun++) {
            if (random.nextInt(4) > 0) add(YEARLY, rid, FOREVER, FOREVER, tahun);
        }
    }

    /// Sometimes a fact is corrected later: the old row closes when the new one is recorded.
    private void add(Fakta fakta, long rid, LocalDate from, LocalDate until, int tahun) {
        var recorded = Instant.parse("2021-01-01T00:00:00Z").plusSeconds(random.nextInt(5 * 365) * 86_400L);
        if (random.nextInt(5) == 0) {
            var corrected = recorded.plusSeconds(random.nextInt(400) * 86_400L);
            rows.add(row(
                    fakta, rid, from.equals(FOREVER) ? from : from.plusDays(30), until, tahun, recorded, corrected));
            recorded = corrected;
        }
        rows.add(row(fakta, rid, from, until, tahun, recorded, NEVER));
    }

    private Row row(Fakta fakta, long rid, LocalDate from, LocalDate until, int tahun, Instant recorded, Instant end) {
        return new Row(
                fakta,
                rid,
                VILLAGES.get(random.nextInt(VILLAGES.size())),
                from,
                until,
                tahun,
                random.nextInt(6) == 0 ? null : random.nextBoolean() ? "A" : "B",
                random.nextInt(6) == 0 ? null : random.nextInt(10),
                random.nextInt(6) == 0 ? null : random.nextBoolean(),
                recorded,
                end);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 6, 1).plusDays(random.nextInt(5 * 365));
    }

    /// A random criterion; at depth 0 an atom.
    Criterion criterion(int depth) {
        int kind = depth == 0 ? random.nextInt(2) : random.nextInt(6);
        return switch (kind) {
            case 0 -> new Criterion.Rose(YEARLY, ATTRIBUTES.get(1));
            case 1, 2 -> atom();
            case 3 -> new Criterion.And(List.of(criterion(depth - 1), criterion(depth - 1)));
            case 4 -> new Criterion.Or(List.of(criterion(depth - 1), criterion(depth - 1)));
            default -> new Criterion.Not(criterion(depth - 1));
        };
    }

    private Criterion atom() {
        return switch (random.nextInt(8)) {
            case 0 -> new Criterion.Holds(REGISTERED, When.PADA, condition());
            case 1 -> new Criterion.Holds(REGISTERED, When.MULAI, condition());
            case 2 -> new Criterion.Holds(CERTIFICATE, When.PADA, condition());
            case 3 -> new Criterion.Holds(CERTIFICATE, When.MULAI, condition());
            case 4 -> new Criterion.Holds(EVENT, random.nextBoolean() ? When.SELAMA : When.HINGGA, condition());
            case 5 -> new Criterion.Holds(ENTRY, random.nextBoolean() ? When.SELAMA : When.HINGGA, condition());
            case 6 -> new Criterion.Holds(ENTRY, When.HINGGA, Condition.ALWAYS);
            default -> new Criterion.Holds(YEARLY, When.SELAMA, condition());
        };
    }

    private Condition condition() {
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Compare(ATTRIBUTES.get(0), Comparator.EQUAL, new Value.Text("A"));
            case 1 ->
                new Condition.Compare(
                        ATTRIBUTES.get(1),
                        Comparator.values()[random.nextInt(Comparator.values().length)],
                        new Value.Number(BigDecimal.valueOf(random.nextInt(10))));
            case 2 -> new Condition.Compare(ATTRIBUTES.get(2), Comparator.EQUAL, new Value.Truth(random.nextBoolean()));
            case 3 -> new Condition.OneOf(ATTRIBUTES.get(0), List.of(new Value.Text("A"), new Value.Text("B")));
            case 4 -> new Condition.AnyOf(List.of(condition(), condition()));
            default -> Condition.ALWAYS;
        };
    }

    Map<Long, List<Row>> byRecord() {
        var byRecord = new HashMap<Long, List<Row>>();
        rows.forEach(
                row -> byRecord.computeIfAbsent(row.rid, _ -> new ArrayList<>()).add(row));
        return byRecord;
    }

    static java.util.Set<String> villages() {
        return new HashSet<>(VILLAGES);
    }
}
