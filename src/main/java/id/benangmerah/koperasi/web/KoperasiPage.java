package id.benangmerah.koperasi.web;

import id.benangmerah.evaluasi.MovedIndikator;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.CodeWords;
import id.benangmerah.kernel.Nik;
import id.benangmerah.kernel.Riwayat;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.KoperasiHistory;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.koperasi.Pengurus;
import id.benangmerah.web.Page;
import id.benangmerah.web.RecordHistory;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.web.components.Timeline;
import id.benangmerah.wilayah.Wilayah;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of a cooperative shows.
@Component
class KoperasiPage {

    private final KoperasiRepository repository;
    private final KoperasiHistory history;
    private final MovedIndikator moved;
    private final Wilayah wilayah;

    KoperasiPage(KoperasiRepository repository, KoperasiHistory history, MovedIndikator moved, Wilayah wilayah) {
        this.repository = repository;
        this.history = history;
        this.moved = moved;
        this.wilayah = wilayah;
    }

    KoperasiView view(Page page, Koperasi koperasi, @Nullable Diff effect) {
        boolean mayRecord = RatAccess.allows(page.user(), koperasi);
        return new KoperasiView(
                header(koperasi),
                effect,
                moved.table("koperasi", koperasi.id(), Slice.of(page, wilayah)),
                pengurus(koperasi),
                timeline(koperasi, mayRecord),
                mayRecord ? "/koperasi/" + koperasi.id() + "/rat/baru" : null);
    }

    private RecordHeader header(Koperasi koperasi) {
        return new RecordHeader(
                "Koperasi",
                koperasi.nikKoperasi() == null ? null : "NIK " + koperasi.nikKoperasi(),
                CodeWords.ofNullable(koperasi.status()),
                null,
                List.of(
                        new Fact("Badan hukum", koperasi.nomorBadanHukum()),
                        new Fact("Disahkan", Angka.format(koperasi.tanggalBadanHukum())),
                        new Fact("Jenis", CodeWords.of(koperasi.jenis())),
                        new Fact("Kelompok", CodeWords.of(koperasi.kelompok())),
                        new Fact("Bentuk", CodeWords.of(koperasi.bentuk())),
                        new Fact("Pola", CodeWords.of(koperasi.pola())),
                        new Fact("Unit simpan pinjam", koperasi.unitSimpanPinjam() ? "ada" : "tidak ada"),
                        new Fact("Alamat", koperasi.alamat()),
                        new Fact("Wilayah", wilayah.namaLengkap(koperasi.kodeDesa())),
                        new Fact(
                                "RAT terakhir",
                                koperasi.ratTerakhir() == null ? null : Angka.format(koperasi.ratTerakhir()))));
    }

    private DataTable pengurus(Koperasi koperasi) {
        var columns =
                List.of(Column.of("Nama"), Column.of("Jabatan"), Column.of("Sejak"), Column.of("NIK (disamarkan)"));
        var rows =
                repository.listPengurus(koperasi.id()).stream().map(this::row).toList();
        return DataTable.of("Pengurus dan pengawas", columns, rows)
                .whenEmpty(EmptyState.of("Pengurus koperasi ini belum dicatat."));
    }

    private DataTable.Row row(Pengurus pengurus) {
        var nik = pengurus.hasNik() ? repository.openNik(pengurus.id()).map(Nik::masked) : null;
        return DataTable.Row.of(
                Cell.text(pengurus.nama()),
                Cell.text(CodeWords.of(pengurus.jabatan())),
                Cell.date(pengurus.sejak()),
                nik == null || nik.isEmpty() ? Cell.missing() : Cell.code(nik.get()));
    }

    private Timeline timeline(Koperasi koperasi, boolean mayRecord) {
        return RecordHistory.timeline(
                history.list(koperasi.id()), fact -> mayRecord ? correction(koperasi, fact) : null);
    }

    private static @Nullable Link correction(Koperasi koperasi, Riwayat fact) {
        if (!fact.fakta().equals("rat") || !fact.isCurrent()) return null;
        return new Link("Perbaiki", "/koperasi/" + koperasi.id() + "/rat/" + fact.id());
    }
}
