package id.benangmerah.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;

/// Rows for one table in PostgreSQL's binary COPY format: no number or date is ever written
/// as text, so neither time zone nor locale of the session can touch it. A row is
/// [#start], then one value per column in order.
public final class CopyRows {

    /// The day before which no date lies, as PostgreSQL writes `infinity`.
    public static final int INFINITE_DAY = Integer.MAX_VALUE;

    public static final long INFINITE_TIME = Long.MAX_VALUE;

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int EPOCH_DAY_2000 = 10_957;

    private final String statement;
    private final int columns;
    private byte[] buffer = new byte[1 << 16];
    private int size;
    private long rows;

    /// For a table that is truncated in the same transaction. `columns` may leave out those that
    /// have defaults.
    public CopyRows(String table, List<String> columns) {
        this(table, columns, "format binary, freeze");
    }

    private CopyRows(String table, List<String> columns, String options) {
        this.statement = "copy " + table + " (" + String.join(", ", columns) + ") from stdin (" + options + ")";
        this.columns = columns.size();
        clear();
    }

    /// For a table that others may read or fill at the same time.
    public static CopyRows into(String table, List<String> columns) {
        return new CopyRows(table, columns, "format binary");
    }

    public CopyRows start() {
        rows++;
        return int2(columns);
    }

    public CopyRows int8(long value) {
        return length(8).raw8(value);
    }

    public CopyRows int4(int value) {
        return length(4).raw4(value);
    }

    public CopyRows bool(boolean value) {
        length(1);
        buffer[size++] = (byte) (value ? 1 : 0);
        return this;
    }

    public CopyRows float4(double value) {
        return length(4).raw4(Float.floatToIntBits((float) value));
    }

    public CopyRows float8(double value) {
        return length(8).raw8(Double.doubleToLongBits(value));
    }

    /// @param epochDay days since 1970, or [#INFINITE_DAY]
    public CopyRows date(int epochDay) {
        return length(4).raw4(epochDay == INFINITE_DAY ? INFINITE_DAY : epochDay - EPOCH_DAY_2000);
    }

    /// @param epochSecond seconds since 1970, or [#INFINITE_TIME]
    public CopyRows timestamp(long epochSecond) {
        long micros =
                epochSecond == INFINITE_TIME ? INFINITE_TIME : (epochSecond - EPOCH_DAY_2000 * 86_400L) * 1_000_000;
        return length(8).raw8(micros);
    }

    public CopyRows text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public CopyRows bytes(byte[] value) {
        length(value.length);
        System.arraycopy(value, 0, buffer, size, value.length);
        size += value.length;
        return this;
    }

    /// A `numeric` of `unscaled / 10^scale`, 0 to 4 decimals.
    public CopyRows numeric(long unscaled, int scale) {
        long shifted = Math.abs(unscaled);
        for (int i = scale; i % 4 != 0; i++) shifted *= 10;
        int fractionGroups = (scale + 3) / 4;
        var groups = new int[6];
        int count = 0;
        for (; shifted != 0 || count <= fractionGroups; shifted /= 10_000) groups[count++] = (int) (shifted % 10_000);
        length(8 + 2 * count);
        int2(count)
                .int2(count - 1 - fractionGroups)
                .int2(unscaled < 0 ? 0x4000 : 0)
                .int2(scale);
        while (count > 0) int2(groups[--count]);
        return this;
    }

    public CopyRows nothing() {
        reserve(4);
        return raw4(-1);
    }

    public long rows() {
        return rows;
    }

    public int size() {
        return size;
    }

    /// What was collected since the last drain, ready to be sent.
    public Chunk drain() {
        int2(-1);
        var chunk = new Chunk(statement, Arrays.copyOf(buffer, size));
        clear();
        return chunk;
    }

    private void clear() {
        size = SIGNATURE.length;
        System.arraycopy(SIGNATURE, 0, buffer, 0, size);
    }

    public boolean isEmpty() {
        return size == SIGNATURE.length;
    }

    private CopyRows length(int length) {
        reserve(4 + length);
        return raw4(length);
    }

    private CopyRows int2(int value) {
        reserve(2);
        buffer[size++] = (byte) (value >> 8);
        buffer[size++] = (byte) value;
        return this;
    }

    private CopyRows raw4(int value) {
        buffer[size++] = (byte) (value >> 24);
        buffer[size++] = (byte) (value >> 16);
        buffer[size++] = (byte) (value >> 8);
        buffer[size++] = (byte) value;
        return this;
    }

    private CopyRows raw8(long value) {
        return raw4((int) (value >> 32)).raw4((int) value);
    }

    private void reserve(int more) {
        if (size + more + 64 > buffer.length) buffer = Arrays.copyOf(buffer, (buffer.length + more) * 2);
    }

    /// One COPY statement with its data.
    public record Chunk(String statement, byte[] data) {

        /// Within the transaction of the connection.
        public void send(Connection connection) throws SQLException {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(statement, new ByteArrayInputStream(data), 1 << 16);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
