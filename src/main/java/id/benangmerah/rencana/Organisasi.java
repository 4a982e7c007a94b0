package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The department and its units, with duties and functions as short labels.
public record Organisasi(
        List<String> dasarList,
        String tugas,
        List<String> fungsiList,
        @Form.Spaced List<Unit> unitList) {

    /// A unit; `nomorUraian` is the section that describes it, where there is one.
    public record Unit(
            @Form.Id String id,
            String nama,
            @Nullable String pimpinan,
            @Nullable String bertanggungJawabKepada,
            @Nullable String nomorUraian,
            @Nullable String tugas,
            @Form.MayBeEmpty List<String> fungsiList,
            @Form.MayBeEmpty List<Unit> bawahanList) {}
}
