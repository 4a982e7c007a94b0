package id.benangmerah.rencana.workbook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Texts that did not fit into a cell, by the number that stands in their place.
record LongTexts(Map<String, String> byNumber) {

    static LongTexts of(@Nullable Grid grid) {
        var texts = new HashMap<String, String>();
        if (grid != null)
            grid.rows().tailMap(Layout.FIRST_ROW).values().forEach(row -> {
                var number = row.get(0);
                if (number != null) texts.merge(number.strip(), row.getOrDefault(1, ""), String::concat);
            });
        return new LongTexts(texts);
    }

    /// The text itself, or that which it stands for; null when that is not there.
    @Nullable
    String resolve(String text) {
        return text.startsWith(CellText.CONTINUED)
                ? byNumber.get(text.substring(CellText.CONTINUED.length()).strip())
                : text;
    }
}
