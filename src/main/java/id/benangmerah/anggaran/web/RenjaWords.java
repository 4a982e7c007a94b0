package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.Kesesuaian;
import id.benangmerah.anggaran.Renja;
import id.benangmerah.anggaran.RenjaService.Candidate;
import java.util.List;
import java.util.stream.Collectors;

/// Sentences about Renja.
final class RenjaWords {

    private RenjaWords() {}

    /// `Renstra 2024-2026`, and for the year after it by which article.
    static String dasar(Candidate candidate) {
        var periode = candidate.renstra().identitas().periode();
        var ketentuan = candidate.renstra().ketentuan();
        var name = "Renstra " + periode.awal() + "-" + periode.akhir();
        return candidate.year().peralihan() && ketentuan != null && ketentuan.peralihan() != null
                ? name + " menurut Pasal " + ketentuan.peralihan().pasal()
                : name;
    }

    static String dasar(Renja renja) {
        return renja.dasar().renstra() + " revisi " + renja.dasar().revisi();
    }

    /// `Target, pagu`; empty when nothing differs.
    static String differing(List<Kesesuaian> rows) {
        return rows.stream()
                .filter(row -> !row.sesuai())
                .map(row -> row.unsur().label().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
