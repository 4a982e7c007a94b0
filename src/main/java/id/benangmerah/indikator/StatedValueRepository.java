package id.benangmerah.indikator;

import id.benangmerah.kernel.Tahun;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

final class StatedValueRepository {

    private final JdbcClient jdbc;

    StatedValueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<StatedValue.Key, StatedValue> listKnown(AsOf asOf) {
        return jdbc
                .sql("""
                select indikator_id, tahun, nilai, bukti, asal
                  from nilai_dinyatakan
                 where recorded_at <= :known and superseded_at > :known
                """)
                .param("known", OffsetDateTime.ofInstant(asOf.known(), ZoneOffset.UTC))
                .query((row, _) -> new StatedValue(
                        new StatedValue.Key(row.getString("indikator_id"), Tahun.of(row.getInt("tahun"))),
                        row.getBigDecimal("nilai"),
                        row.getString("bukti"),
                        row.getString("asal")))
                .list()
                .stream()
                .collect(Collectors.toMap(StatedValue::key, Function.identity()));
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from nilai_dinyatakan)")
                .query(Boolean.class)
                .single();
    }

    /// Closes what was stated before for the indicator and year, and states the new value.
    void state(StatedValue value, OffsetDateTime recordedAt) {
        jdbc.sql("""
                update nilai_dinyatakan
                   set superseded_at = :at
                 where indikator_id = :indikator and tahun = :tahun and superseded_at = 'infinity'
                """)
                .param("at", recordedAt)
                .param("indikator", value.key().indikatorId())
                .param("tahun", value.key().tahun().value())
                .update();
        jdbc.sql("""
                insert into nilai_dinyatakan (indikator_id, tahun, nilai, bukti, asal, recorded_at)
                values (:indikator, :tahun, :nilai, :bukti, :asal, :at)
                """)
                .param("indikator", value.key().indikatorId())
                .param("tahun", value.key().tahun().value())
                .param("nilai", value.value())
                .param("bukti", value.bukti())
                .param("asal", value.asal())
                .param("at", recordedAt)
                .update();
    }
}
