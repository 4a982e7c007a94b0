package id.benangmerah.usaha.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.MovedIndikator;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.CodeWords;
import id.benangmerah.usaha.Pengusaha;
import id.benangmerah.usaha.PengusahaRepository;
import id.benangmerah.usaha.Usaha;
import id.benangmerah.usaha.UsahaHistory;
import id.benangmerah.usaha.UsahaRepository;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.RecordHistory;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.wilayah.Wilayah;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of an enterprise.
@Controller
class UsahaController {

    private final Templates templates = new StaticTemplates();
    private final UsahaRepository repository;
    private final PengusahaRepository owners;
    private final UsahaHistory history;
    private final MovedIndikator moved;
    private final Wilayah wilayah;

    UsahaController(
            UsahaRepository repository,
            PengusahaRepository owners,
            UsahaHistory history,
            MovedIndikator moved,
            Wilayah wilayah) {
        this.repository = repository;
        this.owners = owners;
        this.history = history;
        this.moved = moved;
        this.wilayah = wilayah;
    }

    @GetMapping("/usaha/{id:\\d+}")
    JteModel show(Page page, @PathVariable long id, Model model) {
        var usaha = get(repository, id);
        var effect = model.getAttribute(FasilitasiController.EFFECT) instanceof Diff diff ? diff : null;
        var view = new UsahaView(
                header(usaha),
                effect,
                moved.table("usaha", id, Slice.of(page, wilayah)),
                RecordHistory.timeline(history.list(id), _ -> null),
                FasilitasiAccess.allows(page.user(), usaha) ? "/usaha/" + id + "/fasilitasi/baru" : null);
        return templates.usahaShow(page.titled(usaha.nama()).on(Step.of("Usaha mikro dan kecil", "/usaha")), view);
    }

    static Usaha get(UsahaRepository repository, long id) {
        return repository
                .find(id)
                .orElseThrow(() -> new NotFoundException("Usaha nomor " + id + " tidak ada di registri."));
    }

    private RecordHeader header(Usaha usaha) {
        var owner = owners.find(usaha.pengusahaId());
        var until = usaha.terdaftarSampai();
        return new RecordHeader(
                "Usaha",
                "KBLI " + usaha.kbli(),
                until == null ? "Terdaftar" : "Keluar sejak " + Angka.format(until),
                null,
                List.of(
                        new Fact("Pemilik", owner.map(Pengusaha::nama).orElse(null)),
                        new Fact(
                                "NIK (disamarkan)",
                                owner.map(Pengusaha::nikTersamar).orElse(null)),
                        new Fact(
                                "Telepon (disamarkan)",
                                owner.map(Pengusaha::teleponTersamar).orElse(null)),
                        new Fact("Skala", CodeWords.ofNullable(usaha.skala())),
                        new Fact("Sektor", UsahaWords.sektor(usaha.sektor())),
                        new Fact("Badan usaha", CodeWords.of(usaha.badanUsaha())),
                        new Fact("Merek", usaha.merek() == null ? "tanpa merek" : usaha.merek()),
                        new Fact("Tempat usaha", CodeWords.of(usaha.tempat())),
                        new Fact("Wilayah", wilayah.namaLengkap(usaha.kodeDesa())),
                        new Fact("Mulai usaha", Angka.format(usaha.mulai())),
                        new Fact("Terdaftar sejak", Angka.format(usaha.terdaftarDari()))));
    }
}
