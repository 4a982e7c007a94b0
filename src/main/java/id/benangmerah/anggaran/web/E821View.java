package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.Kesesuaian;
import id.benangmerah.anggaran.LembarE821;
import id.benangmerah.anggaran.Renja;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The E.8.2.1 sheet as its page shows it: by part, at first only what differs.
public record E821View(
        List<Part> parts, long rows, long tidak, long open, boolean all, String otherHref, String documentHref) {

    /// A program, kegiatan or subkegiatan with its rows.
    public record Part(String level, String kode, String nama, int depth, List<Row> rows) {}

    /// @param judgeHref where the reader may say why it differs; null when there is nothing to
    ///     say, or not for this reader
    public record Row(
            LembarE821.Baris baris,
            String element,
            @Nullable String judgeHref) {}

    static E821View of(Renja renja, LembarE821 sheet, boolean mayEdit, Address address) {
        boolean all = "semua".equals(address.value("tampil"));
        var parts = new ArrayList<Part>();
        for (var baris : sheet.barisList()) {
            var row = baris.kesesuaian();
            if (!all && row.sesuai()) continue;
            if (parts.isEmpty() || !parts.getLast().kode().equals(row.kode()))
                parts.add(new Part(
                        row.jenjang().word(),
                        row.kode(),
                        row.nama(),
                        row.jenjang().ordinal(),
                        new ArrayList<>()));
            var href = mayEdit && !row.sesuai() ? judgeHref(renja.tahun(), row) : null;
            parts.getLast().rows().add(new Row(baris, row.element(), href));
        }
        var path = RenjaAccess.path(renja.tahun()) + "/e821";
        return new E821View(
                List.copyOf(parts),
                sheet.barisList().size(),
                sheet.tidak(),
                sheet.open(),
                all,
                all ? path : path + "?tampil=semua",
                path + "/dokumen");
    }

    static String judgeHref(Tahun tahun, Kesesuaian row) {
        var address = Address.of(RenjaAccess.path(tahun) + "/e821/evaluasi")
                .with("kode", row.kode())
                .with("unsur", row.unsur().word());
        return (row.key() == null ? address : address.with("kunci", row.key())).href();
    }
}
