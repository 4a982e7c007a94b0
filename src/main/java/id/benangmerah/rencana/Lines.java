package id.benangmerah.rencana;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A list of texts as one text with a line for each; what would break a line is escaped.
public final class Lines {
    private Lines() {}

    public static String join(List<String> items) {
        return items.stream()
                .map(item -> item.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
                .collect(Collectors.joining("\n"));
    }

    public static List<String> split(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1)).map(Lines::plain).toList();
    }

    private static String plain(String line) {
        if (line.indexOf('\\') < 0) return line;
        var plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at != '\\' || i + 1 == line.length()) plain.append(at);
            else
                plain.append(
                        switch (line.charAt(++i)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> line.charAt(i);
                        });
        }
        return plain.toString();
    }
}
