package id.benangmerah.koperasi.web;

import id.benangmerah.dokumen.Block;
import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Table;
import id.benangmerah.dokumen.Table.Align;
import id.benangmerah.kernel.Angka;
import id.benangmerah.koperasi.RiwayatRat;
import id.benangmerah.koperasi.Sanksi;
import id.benangmerah.koperasi.Sanksi.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The draft of a letter about meetings that were held late or not at all. Facts and articles
/// come from the evidence; number and signature are left to people.
final class SuratTeguran {

    private SuratTeguran() {}

    static Dokumen of(String koperasi, String alamat, Sanksi sanksi, RiwayatRat rat, LocalDate today) {
        var years = sanksi.tahunBuku().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        var limit = RiwayatRat.batas(today);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("RANCANGAN – belum bernomor dan belum ditandatangani"));
        blocks.add(new Block.Paragraph("Yth. Pengurus " + koperasi + ", " + alamat));
        blocks.add(
                new Block.Paragraph("Berdasarkan " + limit.sumber() + ", rapat anggota tahunan diselenggarakan paling"
                        + " lambat " + limit.angka() + " bulan setelah tahun buku ditutup. Menurut catatan kami per "
                        + Angka.format(today) + ", RAT koperasi Saudara tahun buku " + years
                        + (sanksi.terlambat() ? " dilaksanakan melewati tenggat:" : " tidak dilaksanakan:")));
        blocks.add(table(sanksi, rat));
        blocks.add(new Block.Paragraph("Sesuai " + sanksi.ketentuan().sumber() + ", dengan ini disampaikan "
                + sanksi.tingkat().label().toLowerCase(java.util.Locale.ROOT) + "."));
        blocks.add(new Block.Paragraph(demand(sanksi)));
        blocks.add(new Block.Signature(
                List.of("Pasuruan, ……………"), "Kepala Dinas Koperasi, Usaha Kecil dan Menengah", "……………", null, null));
        if (sanksi.tingkat() == Tingkat.TEGURAN_TEMBUSAN_DEPUTI) {
            blocks.add(new Block.Paragraph("Tembusan: Deputi Bidang Perkoperasian, Kementerian Koperasi."));
        }
        if (!limit.terverifikasi() || !sanksi.ketentuan().terverifikasi()) {
            blocks.add(new Block.Notes(List.of(new Block.Note(
                    "[belum diverifikasi]",
                    "Dasar hukum ini belum dibandingkan dengan naskah peraturannya; periksa sebelum surat dikirim."))));
        }
        return new Dokumen(
                "surat-rat",
                List.of("SURAT " + heading(sanksi.tingkat()), "Pelaksanaan Rapat Anggota Tahunan"),
                Dokumen.Paper.F4_PORTRAIT,
                List.copyOf(blocks));
    }

    private static String heading(Tingkat tingkat) {
        return tingkat == Tingkat.PERINGATAN_RENCANA_PEMBUBARAN ? "PERINGATAN TERTULIS" : "TEGURAN TERTULIS";
    }

    private static String demand(Sanksi sanksi) {
        if (sanksi.tingkat() == Tingkat.PERINGATAN_RENCANA_PEMBUBARAN) {
            return "Bersama surat ini disampaikan rencana pengusulan pembubaran. Saudara dapat mengajukan keberatan atau"
                    + " melaksanakan RAT dan menyampaikan berita acaranya kepada Dinas.";
        }
        return sanksi.terlambat()
                ? "Kami minta RAT tahun buku berikutnya dilaksanakan sebelum tenggat."
                : "Kami minta RAT segera dilaksanakan dan berita acaranya disampaikan kepada Dinas.";
    }

    private static Table table(Sanksi sanksi, RiwayatRat rat) {
        var rows = rat.years().stream()
                .filter(year -> sanksi.tahunBuku().contains(year.tahunBuku()))
                .sorted(java.util.Comparator.comparing(RiwayatRat.BookYear::tahunBuku))
                .map(year -> new Table.Row(
                        Table.Style.PLAIN,
                        List.of(
                                Cell.text(String.valueOf(year.tahunBuku())),
                                Cell.text(Angka.format(year.due())),
                                Cell.text(year.held() == null ? "tidak dilaksanakan" : Angka.format(year.held())))))
                .toList();
        var columns = List.of(
                new Table.Column("Tahun buku", 40, Align.LEFT),
                new Table.Column("Tenggat", 60, Align.LEFT),
                new Table.Column("Dilaksanakan", 70, Align.LEFT));
        var head = new Table.Row(
                Table.Style.HEAD,
                columns.stream().map(column -> Cell.text(column.label())).toList());
        return new Table(columns, List.of(head), rows);
    }
}
