package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.Renja;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Addresses of the Renja, who may change it, and what is told after a change.
final class RenjaAccess {

    static final String PATH = "/rencana/renja";

    private RenjaAccess() {}

    static String path(Tahun tahun) {
        return PATH + "/" + tahun;
    }

    static boolean mayEdit(User user) {
        return user.hasRole(Role.PERENCANA);
    }

    static void check(User user) {
        if (!mayEdit(user)) throw new AccessDeniedException("mengubah Renja");
    }

    static RenjaService.Stored get(RenjaService service, int tahun) {
        return service.find(yearOf(tahun)).orElseThrow(() -> notThere(tahun));
    }

    static Tahun yearOf(int tahun) {
        if (tahun < 1945 || tahun > 2100) throw notThere(tahun);
        return Tahun.of(tahun);
    }

    private static NotFoundException notThere(int tahun) {
        return new NotFoundException("Renja " + tahun + " belum disusun.");
    }

    /// Below the page of a Renja, and these steps.
    static Page below(Page page, Renja renja, Step... steps) {
        var all = new ArrayList<Step>();
        all.add(Step.of("Renja", PATH));
        all.add(Step.of("Renja " + renja.tahun(), path(renja.tahun())));
        all.addAll(List.of(steps));
        return page.on(all);
    }

    static void tell(RenjaService.Saved saved, String done, RedirectAttributes redirect) {
        var flash = switch (saved) {
            case RenjaService.Added(var revisi) -> Flash.done(done + " Ini revisi " + revisi.nomor() + ".");
            case RenjaService.Unchanged _ -> Flash.done("Tidak ada yang berubah.");
            case RenjaService.Outdated(var current) ->
                Flash.problem("Belum tersimpan: " + current.pembuat() + " sudah membuat revisi " + current.nomor()
                        + " sejak halaman ini dibuka. Periksa isinya, lalu ulangi.");
        };
        flash.keep(redirect);
    }
}
