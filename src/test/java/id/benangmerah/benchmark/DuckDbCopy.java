package id.benangmerah.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// The columns that the hand-written statements read, copied into a DuckDB database.
final class DuckDbCopy implements AutoCloseable {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("usaha_terdaftar", "usaha_id bigint, kode_desa varchar, mulai date, superseded_at timestamp");
        TABLES.put(
                "usaha_skala",
                "usaha_id bigint, kode_desa varchar, skala varchar, sebelumnya varchar, berlaku_dari date,"
                        + " berlaku_sampai date, superseded_at timestamp");
        TABLES.put("usaha_tahun", "usaha_id bigint, tahun int, omzet bigint, superseded_at timestamp");
        TABLES.put(
                "usaha_fasilitasi",
                "usaha_id bigint, kode_desa varchar, jenis varchar, tanggal date, superseded_at timestamp");
        TABLES.put("usaha_ods", "usaha_id bigint, kode_desa varchar, tanggal date, superseded_at timestamp");
        for (var table : new String[] {"usaha_legalitas", "usaha_kemitraan"}) {
            TABLES.put(
                    table,
                    "usaha_id bigint, kode_desa varchar, berlaku_dari date, berlaku_sampai date,"
                            + " superseded_at timestamp");
        }
    }

    private final Connection duck;

    private DuckDbCopy(Connection duck) {
        this.duck = duck;
    }

    static DuckDbCopy of(DataSource postgres) {
        try {
            var copy = new DuckDbCopy(DriverManager.getConnection("jdbc:duckdb:"));
            copy.execute("set threads = 2");
            var folder = Files.createTempDirectory("duckdb");
            try (var connection = postgres.getConnection()) {
                for (var table : TABLES.entrySet()) copy.copy(connection, table.getKey(), table.getValue(), folder);
            }
            return copy;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Connection postgres, String table, String columns, Path folder) throws SQLException, IOException {
        var names = columns.replaceAll("(\\w+) \\w+(,|$)", "$1$2");
        var file = folder.resolve(table + ".csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            postgres.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " (" + names + ") to stdout with (format csv)", out);
        }
        execute("create table " + table + " (" + columns + ")");
        execute("copy " + table + " from '" + file + "' (format csv, header false)");
        Files.delete(file);
    }

    long run(String sql) {
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery(sql)) {
            long sum = 0;
            while (rows.next()) sum += rows.getLong(4);
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            duck.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
