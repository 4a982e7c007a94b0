package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import org.jspecify.annotations.Nullable;

/// Where something stands: its path in the plan file, a key that stays when neighbours
/// move, the chapter, and table and cell as printed. `node` is the part of the cascade it
/// belongs to.
public record Place(
        String path,
        String key,
        Chapter chapter,
        String label,
        @Nullable String node) {

    /// A property of this part, such as `satuan`; `column` is its printed heading.
    public Place at(String property, String column) {
        return new Place(path + "." + property, key + "/" + property, chapter, label + ", " + column, node);
    }

    /// A cell of this part, such as `pagu` of 2026.
    public Place at(String property, String column, Tahun tahun) {
        return new Place(
                path + "." + property + "." + tahun,
                key + "/" + property + "/" + tahun,
                chapter,
                label + ", " + column + " " + tahun,
                node);
    }

    /// Whether it is this part or a property of it.
    boolean isIn(String id) {
        return key.equals(id) || key.startsWith(id + "/");
    }

    /// The id of the part: a node, an indicator, a row, a quotation.
    public String part() {
        return key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
    }

    /// The same place, its cell found by another path of the file.
    Place withPath(String cell) {
        return new Place(cell, key, chapter, label, node);
    }

    /// The table or section without the row: `Tabel 4.1 (T-C.25)`.
    String table() {
        return label.contains(",") ? label.substring(0, label.indexOf(',')) : label;
    }

    public Place pagu(Tahun tahun) {
        return at("pagu", "Rp", tahun);
    }

    public Place target(Tahun tahun) {
        return at("target", "target", tahun);
    }
}
