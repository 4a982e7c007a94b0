package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to "Dari mana angka ini?": the formula in the plan's words, the same with
/// the counts filled in, its version and legal basis, what is missing, and the records.
public record Door(
        String formula,
        String filledIn,
        List<Operand> operands,
        String version,
        @Nullable String legalBasis,
        String asOf,
        List<String> missing,
        @Nullable Link counted,
        @Nullable Link notCounted) {

    /// One named population of the formula and how many records it holds.
    public record Operand(
            String name, String value, @Nullable String href) {}
}
