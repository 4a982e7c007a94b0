package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two values of the same places, side by side; null is "not there".
public record Diff(String beforeLabel, String afterLabel, List<Change> changes) {

    public record Change(
            String place, @Nullable String before, @Nullable String after) {}
}
