package id.benangmerah.imports.web;

import id.benangmerah.imports.ImportRun;
import id.benangmerah.web.components.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of a file's columns shows.
///
/// @param words cells that no word explains
/// @param fixed mandatory fields without a column
public record ColumnView(
        ImportRun run,
        String registry,
        String description,
        @Nullable String problem,
        Field source,
        List<Column> columns,
        List<Field.Option> options,
        List<Field> words,
        List<Field> fixed) {

    /// A column of the file.
    public record Column(int index, String head, List<String> samples, String field) {}
}
