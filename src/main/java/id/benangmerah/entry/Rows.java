package id.benangmerah.entry;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of the database as the values of a form whose fields are called as its columns.
public final class Rows {

    private Rows() {}

    public static Map<String, String> values(Map<String, Object> row) {
        var values = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> {
            var text = text(value);
            if (text != null) values.put(column, text);
        });
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes ? "ya" : "tidak";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Double number -> number.toString();
            case Date date -> date.toLocalDate().toString();
            default -> value.toString();
        };
    }
}
