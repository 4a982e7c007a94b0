package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form by which something is recorded, with what is wrong in it.
///
/// @param problem what is wrong with no single field
public record EntryForm(
        String action,
        String lead,
        String button,
        String backHref,
        List<Field> fields,
        @Nullable String problem) {}
