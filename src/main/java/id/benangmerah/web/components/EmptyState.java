package id.benangmerah.web.components;

import org.jspecify.annotations.Nullable;

/// Why there is nothing to show, and what can be done about it.
public record EmptyState(String sentence, @Nullable Link action) {

    public static EmptyState of(String sentence) {
        return new EmptyState(sentence, null);
    }

    public static EmptyState of(String sentence, String actionLabel, String href) {
        return new EmptyState(sentence, new Link(actionLabel, href));
    }
}
