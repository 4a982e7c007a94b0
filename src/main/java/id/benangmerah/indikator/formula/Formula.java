package id.benangmerah.indikator.formula;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/// The arithmetic of an indicator over named populations, such as
/// `100 * koperasi_ber_rat / koperasi_ber_nik`. `column` is the place in the text, from 1.
public sealed interface Formula {

    int column();

    record Literal(BigDecimal value, int column) implements Formula {}

    /// The size of a population, or the sum that its definition names.
    record Reference(String populasi, int column) implements Formula {}

    record Operation(Operator operator, Formula left, Formula right, int column) implements Formula {}

    enum Operator {
        PLUS("+"),
        MINUS("−"),
        TIMES("×"),
        DIVIDE("÷");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /// Every population that the formula names, in the order of the text.
    default Set<String> references() {
        var names = new LinkedHashSet<String>();
        collect(this, names);
        return names;
    }

    private static void collect(Formula formula, Set<String> names) {
        switch (formula) {
            case Literal _ -> {}
            case Reference(var name, var _) -> names.add(name);
            case Operation(var _, var left, var right, var _) -> {
                collect(left, names);
                collect(right, names);
            }
        }
    }
}
