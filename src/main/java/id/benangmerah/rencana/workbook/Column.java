package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.draft.PartLabels;
import id.benangmerah.rencana.workbook.Layout.Table;
import org.jspecify.annotations.Nullable;

/// A column of a sheet; `field` is null for those that place the part.
record Column(String path, String label, @Nullable Field field, int width) {
    private static final int NARROWEST = 11;
    private static final int WIDEST = 52;

    static Column locked(String path, String label, int width) {
        return new Column(path, label, null, width);
    }

    static Column of(Field field, String path, int longest) {
        var label = Layout.capital(PartLabels.fieldName(path));
        int content = field.kind() == Kind.MONEY ? longest * 4 / 3 + 2 : longest + 2;
        int width = Math.clamp(Math.max(content, Math.min(label.length(), 18) + 2), NARROWEST, WIDEST);
        return new Column(path, label + (field.optional() || field.byYear() ? "" : " *"), field, width);
    }

    static Column lead(String path, Table table) {
        return switch (path) {
            case Layout.PART -> locked(path, "Bagian (tetap)", table.id().isPresent() ? 20 : 26);
            case Layout.OWNER -> locked(path, "Di dalam", 20);
            case Layout.LIST -> locked(path, "Daftar", 18);
            case Layout.ORDER -> locked(path, "Urutan", 8);
            default -> locked(path, "Hapus?", 8);
        };
    }
}
