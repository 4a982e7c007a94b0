package id.benangmerah.indikator.formula;

/// What is wrong in a formula or criterion, where, and what to do.
///
/// @param place the definition that holds the text, such as `indikator S1-1`
/// @param column from 1; 0 when the whole text is meant
/// @param message a sentence for the person who wrote the formula
public record Problem(String place, String text, int column, String message) {

    @Override
    public String toString() {
        if (column <= 0) return place + ": " + message + "\n    " + text;
        return "%s, kolom %d: %s\n    %s\n    %s^".formatted(place, column, message, text, " ".repeat(column - 1));
    }
}
