package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The head of a record's page: what kind it is, its number, where it stands, the few
/// facts one looks up first. The name is the page's title.
public record RecordHeader(
        String kind,
        @Nullable String number,
        @Nullable String status,
        @Nullable State state,
        List<Fact> facts) {

    /// `value` null is shown as not known.
    public record Fact(String label, @Nullable String value) {}
}
