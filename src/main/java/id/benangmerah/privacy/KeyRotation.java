package id.benangmerah.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals everything anew with the newest key, in small committed batches. A value knows its own
/// key, so whoever starts again after a break goes on where it stopped.
public final class KeyRotation {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final TransactionTemplate transaction;
    private final int newest;

    public KeyRotation(JdbcClient jdbc, PrivacyKeys keys, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.cipher = new FieldCipher(keys);
        this.transaction = transaction;
        this.newest = keys.newest();
    }

    record Column(String tabel, String kolom, String field) {}

    record Sealed(long id, byte[] sandi) {}

    /// @param progress is told after each batch how many values were sealed so far
    /// @return how many values were sealed anew
    public long sealAnew(LongConsumer progress) {
        long done = 0;
        for (var column : columns()) {
            long after = 0;
            while (true) {
                long from = after;
                var batch = Objects.requireNonNull(transaction.execute(_ -> sealBatch(column, from)));
                if (batch.isEmpty()) break;
                after = batch.getLast().id();
                done += batch.size();
                progress.accept(done);
            }
        }
        return done;
    }

    /// How many values only this key can open.
    public long countSealedWith(int key) {
        return columns().stream()
                .mapToLong(column -> jdbc.sql("select count_sealed(:tabel, :kolom, :kunci)")
                        .param("tabel", column.tabel())
                        .param("kolom", column.kolom())
                        .param("kunci", key)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private List<Sealed> sealBatch(Column column, long after) {
        var batch = jdbc.sql("select id, sandi from sealed_with_other_key(:tabel, :kolom, :kunci, :sesudah, :batas)")
                .param("tabel", column.tabel())
                .param("kolom", column.kolom())
                .param("kunci", newest)
                .param("sesudah", after)
                .param("batas", BATCH)
                .query(Sealed.class)
                .list();
        if (batch.isEmpty()) return batch;
        var field = Field.valueOf(column.field());
        var ids = new ArrayList<Long>();
        var values = new ArrayList<byte[]>();
        for (var sealed : batch) {
            ids.add(sealed.id());
            values.add(cipher.seal(field, cipher.open(field, sealed.sandi())));
        }
        jdbc.sql("select 1 from put_sealed(:tabel, :kolom, :ids, :sandi)")
                .param("tabel", column.tabel())
                .param("kolom", column.kolom())
                .param("ids", ids.toArray(Long[]::new))
                .param("sandi", values.toArray(byte[][]::new))
                .query(Integer.class)
                .single();
        return batch;
    }

    private List<Column> columns() {
        return jdbc.sql("select tabel, kolom, field from sealed_column order by tabel, kolom")
                .query(Column.class)
                .list();
    }
}
