package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanSchema.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One field of a page of the editor. `options` is empty for what is typed freely.
public record Input(
        String name,
        String label,
        Kind kind,
        String value,
        List<Option> options,
        boolean optional,
        boolean wide,
        @Nullable String problem) {

    private static final Set<String> SHORT =
            Set.of("id", "kode", "nomor", "nomor cetak", "satuan", "satuan awal", "huruf", "singkatan", "tabel");

    public record Option(String value, String label) {}

    public String id() {
        return "i-" + Integer.toHexString(name.hashCode());
    }

    public boolean isNumeric() {
        return kind == Kind.MONEY || kind == Kind.VALUE || kind == Kind.NUMBER || kind == Kind.YEAR;
    }

    /// What needs little room: numbers, codes, units.
    public boolean isShort() {
        return isNumeric() || SHORT.contains(label);
    }

    /// A value that no option has, so that showing the page does not change it.
    public boolean isUnlisted() {
        return !value.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(value));
    }
}
