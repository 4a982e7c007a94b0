package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form field with its label, hint, unit and error.
public record Field(
        String name,
        String label,
        Kind kind,
        String value,
        List<Option> options,
        @Nullable String hint,
        @Nullable String error,
        @Nullable String unit,
        @Nullable String autocomplete,
        boolean required) {

    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        PASSWORD,
        SEARCH,
        TEXT_AREA,
        SELECT,
        CHECKBOX,

        /// Several of a list, each with a box.
        CHOICES,

        /// No question: the title of a part of the form.
        HEADING
    }

    public record Option(String value, String label) {}

    public static Field of(Kind kind, String name, String label, @Nullable String value) {
        return new Field(name, label, kind, value == null ? "" : value, List.of(), null, null, null, null, false);
    }

    public static Field text(String name, String label, @Nullable String value) {
        return of(Kind.TEXT, name, label, value);
    }

    public static Field select(String name, String label, @Nullable String value, List<Option> options) {
        return new Field(name, label, Kind.SELECT, value == null ? "" : value, options, null, null, null, null, false);
    }

    public Field hinted(String text) {
        return new Field(name, label, kind, value, options, text, error, unit, autocomplete, required);
    }

    /// `problem` says what happened and what to write; null leaves the field without fault.
    public Field failing(@Nullable String problem) {
        return new Field(name, label, kind, value, options, hint, problem, unit, autocomplete, required);
    }

    public Field in(String newUnit) {
        return new Field(name, label, kind, value, options, hint, error, newUnit, autocomplete, required);
    }

    public Field completedBy(String newAutocomplete) {
        return new Field(name, label, kind, value, options, hint, error, unit, newAutocomplete, required);
    }

    public Field mandatory() {
        return new Field(name, label, kind, value, options, hint, error, unit, autocomplete, true);
    }

    public Field as(Kind other) {
        return new Field(name, label, other, value, options, hint, error, unit, autocomplete, required);
    }

    /// Whether an option of [Kind#CHOICES] is chosen.
    public boolean chooses(Option option) {
        return List.of(value.split(",")).contains(option.value());
    }

    public String id() {
        return "isian-" + name;
    }

    public String inputType() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The ids that describe the field to a screen reader.
    public @Nullable String describedBy() {
        if (hint == null && error == null) return null;
        return (error == null ? "" : id() + "-salah ") + (hint == null ? "" : id() + "-petunjuk");
    }
}
