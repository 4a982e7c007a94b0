package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.PerjanjianKinerja.Jenjang;
import id.benangmerah.anggaran.PerjanjianService;
import id.benangmerah.anggaran.PerjanjianService.Standing;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// Addresses of the performance agreements, who may publish one, and their words.
final class PerjanjianAccess {

    static final String PATH = "/kinerja/perjanjian";

    private PerjanjianAccess() {}

    static String path(Tahun tahun, String unit) {
        return PATH + "/" + unit + "?tahun=" + tahun;
    }

    /// Of what belongs to an agreement: `/dokumen`, `/terbitkan`.
    static String path(Tahun tahun, String unit, String part) {
        return PATH + "/" + unit + part + "?tahun=" + tahun;
    }

    static String list(Tahun tahun) {
        return PATH + "?tahun=" + tahun;
    }

    static boolean mayPublish(User user) {
        return user.hasRole(Role.PERENCANA);
    }

    static void check(User user) {
        if (!mayPublish(user)) throw new AccessDeniedException("menerbitkan perjanjian kinerja");
    }

    /// The year asked for, or that of the page.
    static Tahun yearOf(Page page, @Nullable Integer tahun) {
        return tahun == null ? page.year() : RenjaAccess.yearOf(tahun);
    }

    static Standing get(PerjanjianService service, Tahun tahun, String unit) {
        return service.find(tahun, unit)
                .orElseThrow(() -> new NotFoundException(
                        "Tidak ada perjanjian kinerja “" + unit + "” untuk tahun " + tahun + "."));
    }

    /// `Belum diterbitkan`, `Revisi 1`, `Berubah sejak revisi 1`.
    static String state(Standing standing) {
        var published = standing.published();
        if (published == null) return "Belum diterbitkan";
        var label = published.revisi().label();
        if (standing.derived() == null) return label + "; tidak ada lagi di pohon kinerja";
        return standing.changes().isEmpty()
                ? label
                : "Berubah sejak " + Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    static String level(Jenjang jenjang) {
        return switch (jenjang) {
            case SASARAN -> "Tujuan dan sasaran";
            case PROGRAM -> "Program";
            case KEGIATAN -> "Kegiatan";
            case SUBKEGIATAN -> "Subkegiatan";
        };
    }
}
