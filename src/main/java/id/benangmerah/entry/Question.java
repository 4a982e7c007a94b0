package id.benangmerah.entry;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.web.components.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A question of a [Sheet]. The last call says what kind of answer it wants and gives it:
/// null when there is none, or none that can be read.
public final class Question {

    private static final int LONGEST = 500;

    private final Sheet sheet;
    private final String name;
    private final String label;
    private @Nullable String hint;
    private @Nullable String unit;
    private boolean required;
    private boolean signed;

    Question(Sheet sheet, String name, String label) {
        this.sheet = sheet;
        this.name = name;
        this.label = label;
    }

    public Question hinted(String text) {
        hint = text;
        return this;
    }

    public Question in(String newUnit) {
        unit = newUnit;
        return this;
    }

    public Question mandatory() {
        required = true;
        return this;
    }

    public Question mandatoryWhen(boolean condition) {
        required = condition;
        return this;
    }

    public @Nullable String text() {
        return text(Field.Kind.TEXT);
    }

    public @Nullable String paragraph() {
        return text(Field.Kind.TEXT_AREA);
    }

    private @Nullable String text(Field.Kind kind) {
        declare(Field.of(kind, name, label, sheet.value(name)));
        if (sheet.value(name).length() > LONGEST) sheet.error(name, "Terlalu panjang; paling banyak 500 huruf.");
        return written();
    }

    /// Text with a form of its own, such as an NPWP.
    public <T> @Nullable T parsed(Function<String, Optional<T>> parse, Function<String, Optional<String>> problem) {
        var text = text();
        if (text == null) return null;
        problem.apply(text).ifPresent(message -> sheet.error(name, message));
        return parse.apply(text).orElse(null);
    }

    public @Nullable LocalDate date() {
        declare(Field.of(Field.Kind.DATE, name, label, sheet.value(name)));
        var text = written();
        if (text == null) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            sheet.error(name, "Tulis tanggal seperti 2025-03-14.");
            return null;
        }
    }

    /// A whole number from 0 to `most`.
    public @Nullable Integer count(int most) {
        var digits = digits("Tulis angka bulat, misalnya 1.250.");
        if (digits == null) return null;
        if (digits.length() <= 10 && Long.parseLong(digits) <= most) return Integer.valueOf(digits);
        sheet.error(name, "Angka ini terlalu besar.");
        return null;
    }

    /// With a minus sign where a loss is meant.
    public @Nullable Rupiah rupiahOrLoss() {
        signed = true;
        var negative = sheet.value(name).startsWith("-");
        var amount = rupiah();
        return amount == null || !negative ? amount : new Rupiah(amount.amount().negate());
    }

    public @Nullable Rupiah rupiah() {
        if (unit == null) unit = "rupiah";
        var digits = digits("Tulis rupiah bulat, misalnya 2.500.000.");
        return digits == null ? null : new Rupiah(new BigDecimal(digits));
    }

    public @Nullable BigDecimal decimal() {
        var text = text();
        if (text == null) return null;
        var plain = text.replace(',', '.');
        if (plain.matches("-?\\d{1,3}(\\.\\d{1,8})?")) return new BigDecimal(plain);
        sheet.error(name, "Tulis angka desimal, misalnya -7,645213.");
        return null;
    }

    /// One of a closed list; `words` by code.
    public @Nullable String choice(Map<String, String> words) {
        var options = new ArrayList<>(List.of(new Field.Option("", required ? "pilih" : "tidak diketahui")));
        words.forEach((code, text) -> options.add(new Field.Option(code, text)));
        declare(Field.select(name, label, sheet.value(name), options));
        var code = written();
        if (code == null || words.containsKey(code)) return code;
        sheet.error(name, "Pilih salah satu dari daftarnya.");
        return null;
    }

    /// Any of a closed list.
    public List<String> choices(Map<String, String> words) {
        var options = words.entrySet().stream()
                .map(word -> new Field.Option(word.getKey(), word.getValue()))
                .toList();
        declare(Field.select(name, label, sheet.value(name), options).as(Field.Kind.CHOICES));
        var code = written();
        if (code == null) return List.of();
        return Arrays.stream(code.split(","))
                .filter(words::containsKey)
                .distinct()
                .toList();
    }

    /// Yes, no, or not known.
    public @Nullable Boolean yesNo() {
        var code = choice(Map.of("ya", "ya", "tidak", "tidak"));
        return code == null ? null : code.equals("ya");
    }

    private @Nullable String digits(String problem) {
        var text = text();
        if (text == null) return null;
        var unsigned = signed && text.startsWith("-") ? text.substring(1).strip() : text;
        var digits =
                unsigned.replaceFirst("^[Rr][Pp]\\.? *", "").replace(".", "").replace(" ", "");
        if (digits.matches("\\d{1,17}")) return digits;
        sheet.error(name, problem);
        return null;
    }

    private void declare(Field field) {
        if (hint != null) field = field.hinted(hint);
        if (unit != null) field = field.in(unit);
        sheet.add(required ? field.mandatory() : field);
        if (required && sheet.value(name).isEmpty()) sheet.error(name, label + " belum diisi.");
    }

    private @Nullable String written() {
        var text = sheet.value(name);
        return text.isEmpty() ? null : text;
    }
}
