package id.benangmerah.indikator.formula;

import id.benangmerah.indikator.sumber.Atribut;
import java.math.BigDecimal;
import java.util.List;

/// What the columns of one fact must say. A column without a value meets no comparison.
public sealed interface Condition {

    record Always() implements Condition {}

    record Compare(Atribut atribut, Comparator comparator, Value value) implements Condition {}

    record OneOf(Atribut atribut, List<Value> values) implements Condition {}

    record AllOf(List<Condition> parts) implements Condition {}

    record AnyOf(List<Condition> parts) implements Condition {}

    enum Comparator {
        EQUAL("="),
        NOT_EQUAL("<>"),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sql;

        Comparator(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }

        public boolean accepts(int comparison) {
            return switch (this) {
                case EQUAL -> comparison == 0;
                case NOT_EQUAL -> comparison != 0;
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case GREATER -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
            };
        }
    }

    sealed interface Value {
        record Text(String text) implements Value {}

        record Number(BigDecimal number) implements Value {}

        record Truth(boolean truth) implements Value {}
    }

    Condition ALWAYS = new Always();
}
