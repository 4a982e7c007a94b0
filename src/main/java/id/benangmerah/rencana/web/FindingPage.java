package id.benangmerah.rencana.web;

import id.benangmerah.web.components.Field;
import org.jspecify.annotations.Nullable;

/// One finding with the rule behind it, and what the reader may do about it.
///
/// @param reason the field for the reason; null for who may not accept it, or where the
///     revision is not the current one
/// @param backHref the list the reader came from
public record FindingPage(
        FindingView view, long revisi, @Nullable Field reason, String backHref) {}
