package id.benangmerah.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.benangmerah.database.Database;
import id.benangmerah.imports.ColumnMap;
import id.benangmerah.imports.ImportRun.Stage;
import id.benangmerah.imports.ImportRuns;
import id.benangmerah.imports.ImportWork;
import id.benangmerah.imports.table.TableSource;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import id.benangmerah.privacy.SealedFiles;
import id.benangmerah.usaha.imports.UsahaImport;
import id.benangmerah.wilayah.Desa;
import id.benangmerah.wilayah.Wilayah;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// A whole register of enterprises out of one file of 25 columns: checked and staged, then taken
/// over into an empty register; beside it the bare COPY of the same rows into a table without any
/// index or check.
final class ImportBenchmark {

    private static final List<String> HEADS = List.of(
            "NIK",
            "Nama Pemilik",
            "L/P",
            "Tgl Lahir",
            "Pendidikan",
            "No HP",
            "Nama Usaha",
            "Merek",
            "Tahun Mulai",
            "KBLI",
            "Badan Usaha",
            "Tempat Usaha",
            "Alamat",
            "RT",
            "RW",
            "Kecamatan",
            "Desa",
            "Lat",
            "Long",
            "NIB",
            "Tahun Data",
            "Omzet",
            "Aset",
            "TK L",
            "TK P");

    private final Path folder;
    private final int rows;
    private final HikariDataSource dataSource;
    private final Path data;

    ImportBenchmark(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
        this.data = folder.resolve("data");
        this.dataSource = (HikariDataSource)
                Database.open(System.getenv("BENANG_DB_URL"), data).dataSource();
    }

    void run() {
        Database.migrate(dataSource);
        var csv = folder.resolve("usaha-" + rows + ".csv");
        var shared = folder.resolve("usaha-" + rows + "-bersama.xlsx");
        var inline = folder.resolve("usaha-" + rows + ".xlsx");
        if (!Files.exists(csv)) write(csv, this::writeCsv);
        if (!Files.exists(inline)) write(inline, out -> writeXlsx(out, false));
        if (!Files.exists(shared)) write(shared, out -> writeXlsx(out, true));
        System.out.printf("baris %,d, kolom %d%n%n", rows, HEADS.size());
        System.out.printf("%-34s %10s %10s %10s %12s%n", "berkas", "periksa", "ambil", "jumlah", "memori");
        bareCopy(csv);
        for (var file : List.of(csv, inline, shared)) measure(file);
    }

    private void measure(Path file) {
        var keys = PrivacyKeys.open(data, null);
        var files = new SealedFiles(data.resolve("impor"), keys);
        var jdbc = JdbcClient.create(dataSource);
        jdbc.sql("truncate usaha, pengusaha, koperasi, import_run, usaha_impor, usaha_impor_hasil cascade")
                .update();
        var runs = new ImportRuns(jdbc, Clock.systemUTC());
        var target = new UsahaImport(jdbc, new FieldCipher(keys));
        var work = new ImportWork(
                runs,
                files,
                new Wilayah(jdbc),
                Clock.systemUTC(),
                dataSource,
                new DataSourceTransactionManager(dataSource));
        System.gc();
        Memory.reset();
        long start = System.nanoTime();
        long id = add(file, files, runs, target);
        runs.move(id, Stage.DIUNGGAH, Stage.DIPERIKSA, null);
        work.check(runs.find(id).orElseThrow(), target);
        double checked = seconds(start);
        if (runs.find(id).orElseThrow().ditolak() * 10L > rows) System.out.println(runs.countFaults(id));
        runs.move(id, Stage.SIAP, Stage.DIAMBIL, null);
        start = System.nanoTime();
        work.takeOver(runs.find(id).orElseThrow(), target, () -> {}, () -> null);
        double taken = seconds(start);
        var run = runs.find(id).orElseThrow();
        System.out.printf(
                "%-34s %8.1f s %8.1f s %8.1f s %9d MB   baru %,d, ditolak %,d, peringatan %,d%n",
                file.getFileName(),
                checked,
                taken,
                checked + taken,
                Memory.peakMegabytes(),
                run.baru(),
                run.ditolak(),
                run.berperingatan());
    }

    private static long add(Path file, SealedFiles files, ImportRuns runs, UsahaImport target) {
        try (var in = Files.newInputStream(file);
                var source = TableSource.open(file)) {
            var kept = files.keep(in, 1L << 30);
            var head = source.next();
            var map = ColumnMap.guess(List.of(head), target.fields());
            if (!map.missing(target.fields()).isEmpty()) throw new IllegalStateException("columns are missing");
            return runs.add(
                    "usaha", "PL-KUMKM", file.getFileName().toString(), kept.sha256(), "CSV", map.json(), null, "ukur");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bareCopy(Path csv) {
        var jdbc = JdbcClient.create(dataSource);
        jdbc.sql("drop table if exists polos").update();
        var columns = new StringBuilder();
        for (int i = 0; i < HEADS.size(); i++)
            columns.append(i == 0 ? "" : ", ").append("k").append(i).append(" text");
        jdbc.sql("create table polos (" + columns + ")").update();
        long start = System.nanoTime();
        try (var connection = dataSource.getConnection();
                var in = Files.newInputStream(csv)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy polos from stdin (format csv, header)", in, 1 << 16);
        } catch (java.sql.SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        System.out.printf("%-34s %10s %10s %8.1f s%n", "COPY polos dari CSV", "", "", seconds(start));
        jdbc.sql("drop table polos").update();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void write(Path file, Consumer<OutputStream> content) {
        try {
            Files.createDirectories(file.getParent());
            var temporary = file.resolveSibling(file.getFileName() + ".tmp");
            try (var out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                content.accept(out);
            }
            Files.move(temporary, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeCsv(OutputStream out) {
        try {
            var csv = CsvWriter.builder()
                    .build(new java.io.OutputStreamWriter(out, java.nio.charset.StandardCharsets.UTF_8));
            csv.writeRecord(HEADS);
            each(cells -> csv.writeRecord(cells));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeXlsx(OutputStream out, boolean shared) {
        try (var workbook = new Workbook(out, "Ukur", "1.0")) {
            var sheet = workbook.newWorksheet("Data");
            for (int i = 0; i < HEADS.size(); i++) sheet.value(0, i, HEADS.get(i));
            var row = new int[1];
            each(cells -> {
                row[0]++;
                for (int i = 0; i < cells.length; i++) {
                    if (shared) sheet.value(row[0], i, cells[i]);
                    else sheet.inlineString(row[0], i, cells[i]);
                }
                if (row[0] % 1_000 == 0) flush(sheet);
            });
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flush(org.dhatim.fastexcel.Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(Consumer<String[]> taker) {
        var random = new Random(3514);
        var wilayah = new Wilayah(JdbcClient.create(dataSource));
        var desaList = wilayah.listDesa();
        for (int i = 0; i < rows; i++)
            taker.accept(row(random, wilayah, desaList.get(random.nextInt(desaList.size())), i));
    }

    private static String[] row(Random random, Wilayah wilayah, Desa desa, int i) {
        boolean woman = random.nextBoolean();
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = 55 + random.nextInt(45);
        var nik = "3514%02d%02d%02d%02d%04d".formatted(1 + i % 24, day + (woman ? 40 : 0), month, year, 1 + i % 9_999);
        var name = pick(random, woman ? "Siti Sri Dewi Nur Endang Lilik" : "Slamet Achmad Agus Imam Moch Joko") + " "
                + pick(random, "Wahyuni Hidayat Rahman Utami Santoso Kurniawan Fatimah Arifin") + " " + i % 977;
        boolean nib = random.nextInt(3) == 0;
        return new String[] {
            nik,
            name,
            woman ? "Perempuan" : "Laki-laki",
            "%02d/%02d/19%02d".formatted(day, month, year),
            pick(random, "SD SMP SMA S1"),
            "08%d%07d".formatted(12 + random.nextInt(80), random.nextInt(10_000_000)),
            pick(random, "Warung Toko Bengkel Keripik Batik Katering") + " " + name,
            "",
            "" + (1995 + random.nextInt(29)),
            pick(random, "56102 47112 10794 13134 45201 96111"),
            "Perorangan",
            pick(random, "Rumah Kios Pasar Keliling"),
            "Jl. Raya " + random.nextInt(300),
            "" + (1 + random.nextInt(9)),
            "" + (1 + random.nextInt(5)),
            wilayah.nama(desa.kecamatan()).toUpperCase(java.util.Locale.ROOT),
            desa.nama(),
            "%.5f".formatted(desa.lat() + (random.nextDouble() - 0.5) / 100).replace(',', '.'),
            "%.5f".formatted(desa.lon() + (random.nextDouble() - 0.5) / 100).replace(',', '.'),
            nib ? "%013d".formatted(1_000_000_000_000L + i) : "-",
            "2025",
            "" + 1_000_000L * (1 + random.nextInt(400)),
            "Rp %d.000.000".formatted(1 + random.nextInt(200)),
            "" + random.nextInt(4),
            "" + random.nextInt(4)
        };
    }

    private static String pick(Random random, String words) {
        var list = words.split(" ");
        return list[random.nextInt(list.length)];
    }
}
