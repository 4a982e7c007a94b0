package id.benangmerah.koperasi.web;

import id.benangmerah.kernel.AsKnown;
import id.benangmerah.kernel.CodeWords;
import id.benangmerah.kernel.MasaBerlaku;
import id.benangmerah.kernel.Nik;
import id.benangmerah.koperasi.KetentuanKoperasi;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.koperasi.KoperasiSheet;
import id.benangmerah.koperasi.KoperasiSheet.Certificate;
import id.benangmerah.koperasi.KoperasiSheet.Seat;
import id.benangmerah.koperasi.KoperasiSheet.Statement;
import id.benangmerah.koperasi.RiwayatRat;
import id.benangmerah.koperasi.Sanksi;
import id.benangmerah.koperasi.web.KoperasiView.Section;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The parts of a cooperative's page: legal papers, board, statements, meetings, certificates,
/// members.
@Component
class KoperasiSections {

    private static final int BOOK_YEARS = 6;

    private final KoperasiSheet sheet;
    private final KoperasiRepository repository;

    KoperasiSections(KoperasiSheet sheet, KoperasiRepository repository) {
        this.sheet = sheet;
        this.repository = repository;
    }

    List<Section> of(
            long id,
            Map<String, Object> identity,
            RiwayatRat rat,
            List<Statement> statements,
            AsKnown known,
            boolean writes) {
        var record = "/koperasi/" + id;
        return List.of(
                section("legal", "Legalitas", null, legal(identity), writes, new Link("Perbaiki", record + "/ubah")),
                section(
                        "pengurus",
                        "Pengurus dan pengawas",
                        null,
                        pengurus(record, sheet.listPengurus(id, known), known.day(), writes),
                        writes,
                        new Link("Catat pengurus", record + "/pengurus/baru")),
                section(
                        "keuangan",
                        "Laporan tahunan",
                        null,
                        statements(record, statements, writes),
                        writes,
                        new Link(
                                "Catat laporan " + (known.day().getYear() - 1),
                                record + "/laporan/" + (known.day().getYear() - 1))),
                section(
                        "rat",
                        "RAT per tahun buku",
                        "Tenggat: " + RiwayatRat.batas(known.day()).angka() + " bulan setelah tutup buku ("
                                + RiwayatRat.batas(known.day()).sumber() + ").",
                        meetings(rat),
                        writes,
                        Sanksi.of(rat, known.day()).isPresent()
                                ? new Link("Rancang surat teguran", record + "/rat/surat")
                                : new Link("Kalender RAT", "/koperasi/rat")),
                section(
                        "sertifikat",
                        "Sertifikat dan izin",
                        null,
                        certificates(sheet.listSertifikat(id, known), known.day()),
                        writes,
                        new Link("Catat sertifikat", record + "/sertifikat/baru")),
                section("anggota", "Anggota yang punya usaha", null, members(sheet.listAnggota(id, known)), false));
    }

    private static Section section(
            String id,
            String title,
            @org.jspecify.annotations.Nullable String note,
            DataTable table,
            boolean writes,
            Link... links) {
        return new Section(id, title, note, table, writes ? List.of(links) : List.of());
    }

    private static DataTable legal(Map<String, Object> identity) {
        var rows = KoperasiHead.legal(identity).stream()
                .map(fact -> DataTable.Row.of(Cell.text(fact.label()), Cell.text(fact.value())))
                .toList();
        return DataTable.of("Surat dan nomor", List.of(Column.of("Apa"), Column.of("Isi")), rows);
    }

    private DataTable pengurus(String record, List<Seat> seats, LocalDate day, boolean writes) {
        var columns = new ArrayList<>(List.of(
                Column.of("Nama"),
                Column.of("Jabatan"),
                Column.of("Sejak"),
                Column.of("Sampai"),
                Column.of("NIK (disamarkan)")));
        if (writes) columns.add(Column.of("Tindakan"));
        var rows = seats.stream()
                .map(seat -> new DataTable.Row(cells(record, seat, day, writes), 0))
                .toList();
        return DataTable.of("Pengurus dan pengawas", columns, rows)
                .whenEmpty(EmptyState.of("Pengurus koperasi ini belum dicatat."));
    }

    private List<Cell> cells(String record, Seat seat, LocalDate day, boolean writes) {
        var nik = seat.hasNik() ? repository.openNik(seat.id()).map(Nik::masked) : java.util.Optional.<String>empty();
        boolean inOffice = seat.sampai() == null || seat.sampai().isAfter(day);
        var cells = Stream.of(
                        Cell.text(seat.nama()),
                        Cell.text(CodeWords.of(seat.jabatan())),
                        Cell.date(seat.dari()),
                        seat.sampai() == null ? Cell.text("sekarang") : Cell.date(seat.sampai()),
                        nik.map(Cell::code).orElseGet(Cell::missing))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        if (writes) {
            cells.add(
                    inOffice
                            ? Cell.link("Akhiri jabatan", record + "/pengurus/" + seat.id() + "/akhiri")
                            : Cell.blank());
        }
        return cells;
    }

    private static DataTable statements(String record, List<Statement> statements, boolean writes) {
        var columns = List.of(
                Column.of("Tahun"),
                Column.numeric("Aset", "Rp"),
                Column.numeric("Modal sendiri", "Rp"),
                Column.numeric("Modal luar", "Rp"),
                Column.numeric("Volume usaha", "Rp"),
                Column.numeric("SHU", "Rp"),
                Column.numeric("Anggota", "orang"),
                Column.numeric("Karyawan", "orang"));
        var rows = statements.stream()
                .map(one -> DataTable.Row.of(
                        writes
                                ? Cell.link(String.valueOf(one.tahun()), record + "/laporan/" + one.tahun())
                                : Cell.text(String.valueOf(one.tahun())),
                        Cell.rupiah(one.aset()),
                        Cell.rupiah(one.modalSendiri()),
                        Cell.rupiah(one.modalLuar()),
                        Cell.rupiah(one.volumeUsaha()),
                        Cell.rupiah(one.shu()),
                        Cell.number((long) one.anggota()),
                        Cell.number((long) one.karyawan())))
                .toList();
        return DataTable.of("Laporan tahunan", columns, rows)
                .whenEmpty(EmptyState.of("Belum ada laporan tahunan yang dicatat."));
    }

    static DataTable meetings(RiwayatRat rat) {
        var columns =
                List.of(Column.of("Tahun buku"), Column.of("Tenggat"), Column.of("Dilaksanakan"), Column.of("Keadaan"));
        var rows = rat.years().stream()
                .limit(BOOK_YEARS)
                .map(year -> DataTable.Row.of(
                        Cell.text(String.valueOf(year.tahunBuku())),
                        Cell.date(year.due()),
                        Cell.date(year.held()),
                        Cell.text(year.status().label())))
                .toList();
        return DataTable.of("RAT per tahun buku", columns, rows)
                .whenEmpty(EmptyState.of("Belum ada tahun buku yang tutup."));
    }

    private static DataTable certificates(List<Certificate> certificates, LocalDate day) {
        var columns = List.of(
                Column.of("Jenis"),
                Column.of("Nomor"),
                Column.of("Grade"),
                Column.of("Sejak"),
                Column.of("Sampai"),
                Column.of("Keadaan"));
        var rows = certificates.stream()
                .map(one -> DataTable.Row.of(
                        Cell.text(one.jenis()),
                        Cell.code(one.nomor()),
                        Cell.text(one.grade()),
                        Cell.date(one.dari()),
                        Cell.date(one.sampai()),
                        Cell.text(MasaBerlaku.of(one.sampai(), day, KetentuanKoperasi.pengingat(day))
                                .words())))
                .toList();
        return DataTable.of("Sertifikat dan izin", columns, rows)
                .whenEmpty(EmptyState.of("Belum ada sertifikat atau izin yang dicatat."));
    }

    private static DataTable members(List<KoperasiSheet.Member> members) {
        var columns = List.of(Column.of("Nama"), Column.of("Anggota sejak"), Column.numeric("Usaha", null));
        var rows = members.stream()
                .map(one -> DataTable.Row.of(
                        Cell.link(one.nama(), "/pengusaha/" + one.pengusahaId()),
                        Cell.date(one.sejak()),
                        Cell.number(one.usaha())))
                .toList();
        return DataTable.of("Anggota yang punya usaha", columns, rows)
                .whenEmpty(EmptyState.of("Belum ada pelaku usaha yang dicatat sebagai anggota."));
    }
}
