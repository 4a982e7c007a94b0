package id.benangmerah;

import id.benangmerah.database.Database;
import id.benangmerah.evaluasi.Capaian;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.evaluasi.SkalaCapaian;
import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.IndikatorConfiguration;
import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.indikator.formula.Measurement.NotMeasured;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.koperasi.KoperasiSumber;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.usaha.UsahaSumber;
import id.benangmerah.wilayah.Wilayah;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `./benang hitung`: every indicator of the plan for a year, computed from the evidence.
@Command(
        name = "hitung",
        description = "Menghitung semua indikator rencana dari bukti.",
        mixinStandardHelpOptions = true)
final class HitungCommand implements Callable<Integer> {

    @Option(names = "--tahun", required = true, description = "Tahun yang dihitung.")
    private int tahun;

    @Option(names = "--wilayah", defaultValue = "35.14", description = "Kode kabupaten, kecamatan, atau desa.")
    private String wilayah = "35.14";

    @Option(names = "--per", description = "Dihitung seperti yang diketahui pada akhir tanggal ini (TTTT-BB-HH).")
    private @Nullable LocalDate per;

    @Option(names = "--json", description = "Keluaran JSON untuk mesin.")
    private boolean json;

    @Option(names = "--data", defaultValue = "var", description = "Folder data (baku: ${DEFAULT-VALUE}).")
    private Path dataDir = Path.of("var");

    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    private final PrintStream out = System.out;
    private final Clock clock = Clock.systemDefaultZone();

    @Override
    public Integer call() {
        var region = KodeWilayah.parse(wilayah).orElseThrow(() -> wrong("--wilayah", wilayah, "kode seperti 35.14.10"));
        if (tahun < MeasurementService.FIRST_YEAR.value() || tahun > 2100) {
            throw wrong("--tahun", String.valueOf(tahun), "tahun mulai " + MeasurementService.FIRST_YEAR);
        }
        if (per != null && per.isAfter(LocalDate.now(clock)))
            throw wrong("--per", per.toString(), "hari yang sudah lewat");
        try (var database = Database.open(System.getenv("BENANG_DB_URL"), dataDir)) {
            if (new Wilayah(JdbcClient.create(database.dataSource()))
                    .findNama(region)
                    .isEmpty()) {
                throw wrong("--wilayah", wilayah, "wilayah Kabupaten Pasuruan, seperti 35.14.10");
            }
            var service = service(database);
            var grid = service.grid(per);
            var rows = service.list(Tahun.of(tahun), region, grid);
            if (json) printJson(rows, grid.asOf());
            else printTable(rows, grid.asOf());
        }
        return 0;
    }

    private KinerjaService service(Database database) {
        var sources = Stream.concat(KoperasiSumber.list().stream(), UsahaSumber.list().stream())
                .toList();
        var measurements = new MeasurementService(
                JdbcClient.create(database.dataSource()), IndikatorConfiguration.shippedKamus(sources), clock);
        var plan = ShippedPlan.renstra();
        return new KinerjaService(() -> plan, measurements, SkalaCapaian.shipped());
    }

    private void printJson(List<Kinerja> rows, AsOf asOf) {
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        out.println(mapper.writeValueAsString(
                rows.stream().map(row -> fields(row, asOf)).toList()));
    }

    private static Map<String, @Nullable Object> fields(Kinerja row, AsOf asOf) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var measured = row.measurement() instanceof Measured found ? found : null;
        fields.put("kode", row.indikator().id());
        fields.put("nama", row.indikator().nama());
        fields.put("jenjang", row.indikator().jenjang().label());
        fields.put("satuan", row.indikator().satuan());
        fields.put("tahun", row.tahun().value());
        fields.put("wilayah", row.wilayah().kode());
        fields.put("target", row.target().map(NilaiCetak::teks).orElse(null));
        fields.put("pembilang", measured == null ? null : measured.numerator());
        fields.put("penyebut", measured == null ? null : measured.denominator());
        fields.put("nilai", row.value().orElse(null));
        fields.put("belum_terbukti", measured == null ? null : measured.undecided());
        switch (row.capaian()) {
            case Capaian.Dinilai dinilai -> {
                fields.put("capaian", dinilai.percent().setScale(2, RoundingMode.HALF_UP));
                fields.put("predikat", dinilai.predikat());
            }
            case Capaian.TidakDinilai tidak -> {
                fields.put("capaian", null);
                fields.put("predikat", null);
                fields.put("tidak_dinilai", tidak.reason());
            }
        }
        fields.put("keterangan", row.measurement() instanceof NotMeasured missing ? missing.reason() : null);
        fields.put("rumus", row.rumus());
        fields.put("keadaan", asOf.end(row.tahun()).toString());
        fields.put("per", asOf.date().toString());
        return fields;
    }

    private void printTable(List<Kinerja> rows, AsOf asOf) {
        out.printf(
                "Indikator tahun %d, wilayah %s, keadaan %s menurut bukti per %s%n",
                tahun, wilayah, Angka.format(asOf.end(Tahun.of(tahun))), Angka.format(asOf.date()));
        for (var row : rows) {
            out.printf(
                    "%-18s %12s %12s %10s  %-14s %s%n",
                    row.indikator().id(),
                    row.target().map(NilaiCetak::teks).orElse("–"),
                    row.value()
                            .map(value -> Angka.format(value, row.decimals()))
                            .orElse("–"),
                    row.capaian() instanceof Capaian.Dinilai dinilai ? Angka.format(dinilai.percent(), 2) + " %" : "–",
                    row.capaian() instanceof Capaian.Dinilai dinilai ? dinilai.predikat() : "",
                    row.measurement() instanceof NotMeasured missing
                            ? missing.reason()
                            : row.rumus().isEmpty() ? row.indikator().nama() : row.rumus());
        }
    }

    private ParameterException wrong(String option, String value, String expected) {
        if (spec == null) throw new IllegalStateException("not run by picocli");
        return new ParameterException(
                spec.commandLine(), "%s: “%s” tidak dikenal; beri %s.".formatted(option, value, expected));
    }
}
