package id.benangmerah.entry;

import id.benangmerah.kernel.CodeWords;
import id.benangmerah.kernel.Finding;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Sha256;
import id.benangmerah.web.components.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A form while it is read. Each question is asked once, in order: that declares the field,
/// reads what was written into it, and keeps what is wrong with it.
///
/// ```java
/// var nama = sheet.ask("nama", "Nama").mandatory().text();
/// var since = sheet.ask("sejak", "Menjabat sejak").mandatory().date();
/// ```
public final class Sheet {

    static final String REASON = "alasan";
    static final String CONFIRMED = "konfirmasi";

    private final Map<String, String> values;
    private final boolean sent;
    private final List<Field> fields = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Sheet(Map<String, String> values, boolean sent) {
        this.values = values;
        this.sent = sent;
    }

    /// An empty form, or one with these values in it; nothing is wrong with it yet.
    public static Sheet blank(Map<String, ?> values) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return new Sheet(texts, false);
    }

    /// What was sent. Several values of one name become one text with commas.
    public static Sheet sent(MultiValueMap<String, String> form) {
        return new Sheet(
                form.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(",", entry.getValue()))),
                true);
    }

    public Question ask(String name, String label) {
        return new Question(this, name, label);
    }

    /// Begins a part of the form.
    public void part(String title) {
        fields.add(Field.of(Field.Kind.HEADING, "bagian-" + fields.size(), title, ""));
    }

    /// What a rule beyond a single field found.
    public void error(String field, String message) {
        findings.add(new Finding.Error(field, message));
    }

    public void warning(String field, String message) {
        findings.add(new Finding.Warning(field, message));
    }

    public void addAll(Collection<? extends Finding> found) {
        findings.addAll(found);
    }

    void add(Field field) {
        fields.add(field);
    }

    String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /// Whether what was read may be used: it was sent and holds no error.
    public boolean isComplete() {
        return sent && Finding.errors(findings).isEmpty();
    }

    List<Finding.Warning> warnings() {
        return sent ? Finding.warnings(findings) : List.of();
    }

    /// A confirmation is for the warnings that were shown, not for others that came since.
    boolean isConfirmed() {
        return warnings().isEmpty() || value(CONFIRMED).equals(confirmation());
    }

    String confirmation() {
        return Sha256.of(warnings().toString()).substring(0, 16);
    }

    List<Field> fields(List<InputProblem> more) {
        var problems = new ArrayList<>(sent ? Finding.errors(findings) : List.<InputProblem>of());
        problems.addAll(more);
        Map<String, String> byField = problems.stream()
                .distinct()
                .collect(Collectors.toMap(InputProblem::field, InputProblem::message, (one, two) -> one + " " + two));
        return fields.stream()
                .map(field -> field.failing(byField.get(field.name())))
                .toList();
    }

    @Nullable
    String generalProblem(List<InputProblem> more) {
        var problems = new ArrayList<>(sent ? Finding.errors(findings) : List.<InputProblem>of());
        problems.addAll(more);
        return InputProblem.general(problems).orElse(null);
    }

    /// The choices of a closed list of codes.
    public static Map<String, String> words(Collection<String> codes) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, CodeWords.of(code)));
        return words;
    }

    public static Map<String, String> words(Enum<?>[] codes) {
        return words(List.of(codes).stream().map(Enum::name).toList());
    }
}
