package id.benangmerah.indikator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.benangmerah.kernel.Tahun;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The stated values that come with the product: those that the regulation prints, and
/// simulated ones for the years after it, each marked by its origin.
public final class StatedValues {

    private static final String PATH = "/data/indikator/nilai-dinyatakan.csv";

    private StatedValues() {}

    /// States them when nothing has been stated yet; returns how many.
    public static int loadIfEmpty(JdbcClient jdbc) {
        var repository = new StatedValueRepository(jdbc);
        if (!repository.isEmpty()) return 0;
        try (var stream = StatedValues.class.getResourceAsStream(PATH)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + PATH);
            int count = 0;
            var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            for (var row : CsvReader.builder().ofNamedCsvRecord(reader)) {
                repository.state(value(row), recordedAt(row));
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatedValue value(NamedCsvRecord row) {
        var key = new StatedValue.Key(row.getField("indikator"), Tahun.of(Integer.parseInt(row.getField("tahun"))));
        return new StatedValue(key, new BigDecimal(row.getField("nilai")), row.getField("bukti"), row.getField("asal"));
    }

    private static OffsetDateTime recordedAt(NamedCsvRecord row) {
        return LocalDate.parse(row.getField("dicatat"))
                .atTime(9, 0)
                .atZone(AsOf.ZONE)
                .toOffsetDateTime();
    }
}
