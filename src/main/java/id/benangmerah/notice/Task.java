package id.benangmerah.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that waits for a person: what to do, about what, since when and until when.
public record Task(
        String title,
        String about,
        String href,
        Instant since,
        @Nullable LocalDate due) {

    public boolean isLate(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
