package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a record, newest first.
public record Timeline(List<Entry> entries) {

    public record Entry(
            String date,
            String title,
            @Nullable String detail,
            @Nullable String href,
            boolean important) {

        public static Entry of(String date, String title) {
            return new Entry(date, title, null, null, false);
        }
    }
}
