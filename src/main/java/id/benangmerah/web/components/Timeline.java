package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a record, newest first.
public record Timeline(List<Entry> entries) {

    /// @param note when it was recorded and by whom, or when a correction replaced it
    /// @param superseded it no longer stands; shown struck through
    /// @param action what the reader may do about it
    public record Entry(
            String date,
            String title,
            @Nullable String detail,
            @Nullable String href,
            boolean important,
            @Nullable String note,
            boolean superseded,
            @Nullable Link action) {

        public Entry(String date, String title, @Nullable String detail, @Nullable String href, boolean important) {
            this(date, title, detail, href, important, null, false, null);
        }

        public static Entry of(String date, String title) {
            return new Entry(date, title, null, null, false);
        }
    }
}
