package id.benangmerah.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The records of the ministry's ODS: an array of flat objects, bare or under `data`. The
/// first row holds the names of all members, in the order in which they first appear.
final class JsonSource extends TableSource {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final InputStream stream;
    private final JsonParser parser;
    private int number;

    JsonSource(Path file) {
        try {
            try (var first = parser(Files.newInputStream(file))) {
                toRecords(first);
                while (first.nextToken() == JsonToken.START_OBJECT) readRecord(first, true);
            }
            stream = Files.newInputStream(file);
            parser = parser(stream);
            toRecords(parser);
        } catch (IOException e) {
            throw new UnreadableTable("Berkas tidak terbaca; unggah lagi.", e);
        } catch (JacksonException e) {
            throw broken(e);
        }
        if (columns.isEmpty()) throw new UnreadableTable("JSON ini tidak memuat satu catatan pun.");
    }

    @Override
    public @Nullable SheetRow next() {
        if (number++ == 0) return row(columns.keySet().toArray(String[]::new));
        try {
            return parser.nextToken() == JsonToken.START_OBJECT ? row(readRecord(parser, false)) : null;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private SheetRow row(String[] cells) {
        return new SheetRow(number, cells, new boolean[0]);
    }

    @Override
    public String description() {
        return "JSON, " + columns.size() + " kolom";
    }

    @Override
    public void close() {
        parser.close();
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonParser parser(InputStream stream) {
        return JSON.createParser(ObjectReadContext.empty(), stream);
    }

    private static void toRecords(JsonParser parser) {
        var token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            while ((token = parser.nextToken()) == JsonToken.PROPERTY_NAME) {
                token = parser.nextToken();
                if (token == JsonToken.START_ARRAY) return;
                parser.skipChildren();
            }
        }
        if (token != JsonToken.START_ARRAY) {
            throw new UnreadableTable("JSON harus berisi daftar catatan, langsung atau di dalam “data”.");
        }
    }

    private String[] readRecord(JsonParser parser, boolean learning) {
        var cells = new ArrayList<String>(Arrays.asList(new String[columns.size()]));
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
                continue;
            }
            int column = columns.computeIfAbsent(name, _ -> columns.size());
            if (!learning && value != JsonToken.VALUE_NULL) cells.set(column, parser.getString());
        }
        cells.replaceAll(cell -> cell == null ? "" : cell);
        return cells.toArray(String[]::new);
    }

    private static UnreadableTable broken(JacksonException cause) {
        return new UnreadableTable("JSON rusak di baris " + cause.getLocation().getLineNr() + ".", cause);
    }
}
