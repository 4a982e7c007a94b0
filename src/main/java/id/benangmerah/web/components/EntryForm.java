package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form by which something is recorded, with what is wrong in it.
///
/// @param problem what is wrong with no single field
/// @param warnings what looks odd and may be confirmed, by sending `confirmation`
public record EntryForm(
        String action,
        String lead,
        String button,
        String backHref,
        List<Field> fields,
        @Nullable String problem,
        List<String> warnings,
        String confirmation) {

    public EntryForm(
            String action, String lead, String button, String backHref, List<Field> fields, @Nullable String problem) {
        this(action, lead, button, backHref, fields, problem, List.of(), "");
    }

    /// The fields that must be mended.
    public List<Field> failing() {
        return fields.stream().filter(field -> field.error() != null).toList();
    }
}
