package id.benangmerah.imports;

import id.benangmerah.kernel.KodeWilayah;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What a registry needs to know to stage and take over one file.
///
/// @param source where the rows come from, such as `ODS`; it becomes the `asal` of the facts
/// @param stronger by field, the sources that are believed more than this one, as JSON
/// @param within rows outside this region are refused
/// @param now when the facts are recorded
public record ImportOrder(
        long run, String source, String stronger, @Nullable KodeWilayah within, LocalDate today, OffsetDateTime now) {}
