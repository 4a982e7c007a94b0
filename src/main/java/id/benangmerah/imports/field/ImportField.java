package id.benangmerah.imports.field;

import java.util.List;

/// A field that a file can fill.
///
/// @param aliases what people head its column with, besides `kode` and `label`
public record ImportField(String kode, String label, FieldKind kind, boolean required, List<String> aliases) {

    public static ImportField of(String kode, String label, FieldKind kind, String... aliases) {
        return new ImportField(kode, label, kind, false, List.of(aliases));
    }

    public ImportField mandatory() {
        return new ImportField(kode, label, kind, true, aliases);
    }
}
