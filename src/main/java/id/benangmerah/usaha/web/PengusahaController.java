package id.benangmerah.usaha.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Ketentuan;
import id.benangmerah.usaha.OwnerSheet;
import id.benangmerah.usaha.Pengusaha;
import id.benangmerah.usaha.PengusahaRepository;
import id.benangmerah.usaha.UsahaAccess;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.wilayah.Wilayah;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of an owner: masked, with enterprises and cooperatives. Who opens the numbers says
/// why; the log is written before they are shown, and they are shown once.
@Controller
class PengusahaController {

    static final String ACT = "data.buka";

    private static final List<Ketentuan> LIMITS = Ketentuan.load("/data/pelindungan/parameter.yaml");
    private static final List<String> PURPOSES =
            List.of("VERIFIKASI_DATA", "LAYANAN", "PENDAMPINGAN", "PERMOHONAN_SUBJEK_DATA");

    private final Templates templates = new StaticTemplates();
    private final PengusahaRepository owners;
    private final OwnerSheet sheet;
    private final AuditLog audit;
    private final Wilayah wilayah;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PengusahaController(
            PengusahaRepository owners,
            OwnerSheet sheet,
            AuditLog audit,
            Wilayah wilayah,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.owners = owners;
        this.sheet = sheet;
        this.audit = audit;
        this.wilayah = wilayah;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/pengusaha/{id:\\d+}")
    Object show(Page page, @PathVariable long id) {
        return page(page, seen(page, id), null, List.of());
    }

    @PostMapping("/pengusaha/{id:\\d+}/buka")
    Object open(
            Page page,
            @PathVariable long id,
            @RequestParam String tujuan,
            @RequestParam String alasan,
            HttpServletResponse response) {
        var owner = seen(page, id);
        if (!UsahaAccess.mayOpen(page.user())) throw new AccessDeniedException("membuka data pribadi");
        if (!PURPOSES.contains(tujuan) || alasan.strip().length() < 5) {
            return page(page, owner, "Pilih tujuan dan tulis alasannya.", List.of());
        }
        response.setHeader("Cache-Control", "no-store");
        return logged(page, id, tujuan, alasan.strip())
                ? page(page, owner, null, opened(id))
                : page(page, owner, "Batas membuka data hari ini sudah tercapai; hubungi atasan.", List.of());
    }

    /// The entry is written first: its lock makes the count of the day exact.
    private boolean logged(Page page, long id, String purpose, String reason) {
        var user = page.user().username();
        var today = LocalDate.now(clock);
        int limit = Ketentuan.at(LIMITS, "buka.per_hari", today).angka();
        return Objects.requireNonNull(transaction.execute(status -> {
            audit.record(Act.of(user, ACT, "pengusaha:" + id)
                    .because(reason)
                    .changing(null, Map.of("tujuan", purpose, "data", "NIK, telepon")));
            boolean within = audit.list(new AuditFilter(user, ACT, null, today, today, null))
                            .size()
                    <= limit;
            if (!within) status.setRollbackOnly();
            return within;
        }));
    }

    private List<Fact> opened(long id) {
        return List.of(
                new Fact("NIK", owners.openNik(id).map(nik -> nik.digits()).orElse(null)),
                new Fact(
                        "Telepon",
                        owners.openTelepon(id).map(phone -> phone.number()).orElse(null)));
    }

    private Object page(Page page, Pengusaha owner, @Nullable String problem, List<Fact> opened) {
        var born = owner.tanggalLahir();
        var header = new RecordHeader(
                "Pengusaha",
                null,
                null,
                null,
                List.of(
                        new Fact("NIK (disamarkan)", owner.nikTersamar()),
                        new Fact("Telepon (disamarkan)", owner.teleponTersamar()),
                        new Fact("Jenis kelamin", owner.jenisKelamin().equals("P") ? "perempuan" : "laki-laki"),
                        new Fact("Tahun lahir", born == null ? null : String.valueOf(born.getYear()))));
        return templates.usahaPengusaha(
                page.titled(owner.nama()).on(Step.of("Usaha mikro dan kecil", "/usaha")),
                header,
                usaha(owner.id()),
                koperasi(owner.id()),
                UsahaAccess.mayOpen(page.user()) ? "/pengusaha/" + owner.id() + "/buka" : null,
                PURPOSES,
                problem,
                opened);
    }

    private DataTable usaha(long id) {
        var columns =
                List.of(Column.of("Usaha"), Column.of("Desa/kelurahan"), Column.of("Mulai"), Column.of("Terdaftar"));
        var rows = sheet.listUsaha(id).stream()
                .map(one -> DataTable.Row.of(
                        Cell.link(one.nama(), "/usaha/" + one.id()),
                        Cell.text(wilayah.findNama(one.kodeDesa()).orElse(null)),
                        Cell.date(one.mulai()),
                        Cell.text(one.sampai() == null ? "ya" : "keluar " + Angka.format(one.sampai()))))
                .toList();
        return DataTable.of("Usaha miliknya", columns, rows);
    }

    private DataTable koperasi(long id) {
        var rows = sheet.listKoperasi(id).stream()
                .map(one -> DataTable.Row.of(
                        Cell.link(one.nama(), "/koperasi/" + one.koperasiId()),
                        Cell.date(one.sejak()),
                        one.sampai() == null ? Cell.text("sekarang") : Cell.date(one.sampai())))
                .toList();
        return DataTable.of(
                        "Keanggotaan koperasi",
                        List.of(Column.of("Koperasi"), Column.of("Sejak"), Column.of("Sampai")),
                        rows)
                .whenEmpty(EmptyState.of("Belum dicatat sebagai anggota koperasi."));
    }

    /// An owner is seen through any enterprise in reach.
    private Pengusaha seen(Page page, long id) {
        var owner = owners.find(id)
                .orElseThrow(() -> new NotFoundException("Pengusaha nomor " + id + " tidak ada di registri."));
        var scope = UsahaAccess.scope(page.user());
        if (sheet.listUsaha(id).stream().noneMatch(one -> scope.covers(one.kodeDesa()))) {
            throw new AccessDeniedException("pengusaha di luar lingkup akun");
        }
        return owner;
    }
}
