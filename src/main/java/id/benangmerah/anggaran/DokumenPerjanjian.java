package id.benangmerah.anggaran;

import id.benangmerah.anggaran.PerjanjianKinerja.Anggaran;
import id.benangmerah.anggaran.PerjanjianKinerja.Kinerja;
import id.benangmerah.anggaran.PerjanjianKinerja.Pihak;
import id.benangmerah.dokumen.Block;
import id.benangmerah.dokumen.Block.Heading;
import id.benangmerah.dokumen.Block.Paragraph;
import id.benangmerah.dokumen.Block.Signature;
import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table;
import id.benangmerah.dokumen.Table.Align;
import id.benangmerah.dokumen.Table.Column;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A performance agreement as a document (PermenPANRB 53/2014): the statement, its attachment,
/// and both signatures. A name that is not known is a line to write on.
public final class DokumenPerjanjian {

    private static final String OPENING = "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan,"
            + " dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:";
    private static final String FIRST_PROMISES = "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya"
            + " sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah"
            + " ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut"
            + " menjadi tanggung jawab kami.";
    private static final String SECOND_PROMISES = "Pihak kedua akan melakukan supervisi yang diperlukan serta akan"
            + " melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan"
            + " dalam rangka pemberian penghargaan dan sanksi.";

    private final PerjanjianKinerja isi;
    private final @Nullable RevisiPerjanjian revisi;

    private DokumenPerjanjian(PerjanjianKinerja isi, @Nullable RevisiPerjanjian revisi) {
        this.isi = isi;
        this.revisi = revisi;
    }

    /// @param revisi what was published with this text; null for a draft
    public static Dokumen of(PerjanjianKinerja isi, @Nullable RevisiPerjanjian revisi) {
        return new DokumenPerjanjian(isi, revisi).dokumen();
    }

    private Dokumen dokumen() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(statement());
        blocks.addAll(signatures());
        blocks.add(new Heading(1, "Lampiran Perjanjian Kinerja Tahun " + isi.tahun()));
        blocks.add(kinerjaTable());
        blocks.add(anggaranTable());
        blocks.addAll(signatures());
        blocks.add(new Paragraph(origin()));
        var slug = "pk-%s-%s".formatted(isi.tahun(), isi.unit().toLowerCase(Locale.ROOT));
        return new Dokumen(
                revisi == null ? slug + "-rancangan" : slug + "-" + revisi.nomor(),
                List.of(
                        "Perjanjian Kinerja Tahun " + isi.tahun(),
                        isi.pertama().jabatan(),
                        revisi == null ? "Rancangan, belum diterbitkan" : revisi.label()),
                Paper.F4_PORTRAIT,
                blocks);
    }

    private List<Block> statement() {
        return List.of(
                new Paragraph(OPENING),
                new Paragraph("Nama: " + nameOf(isi.pertama())),
                new Paragraph("Jabatan: " + isi.pertama().jabatan()),
                new Paragraph("selanjutnya disebut pihak pertama;"),
                new Paragraph("Nama: " + nameOf(isi.kedua())),
                new Paragraph("Jabatan: " + isi.kedua().jabatan()),
                new Paragraph("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
                new Paragraph(FIRST_PROMISES),
                new Paragraph(SECOND_PROMISES));
    }

    /// A Bupati has no NIP; whoever else signs has one.
    private List<Block> signatures() {
        var day = "...................., .................... 20....";
        boolean elected = isi.unit().equals(PerjanjianKinerja.KEPALA);
        return List.of(
                signature(List.of("Pihak kedua,"), isi.kedua(), !elected),
                signature(List.of(day, "Pihak pertama,"), isi.pertama(), true));
    }

    private static Signature signature(List<String> lines, Pihak pihak, boolean hasNip) {
        var nip = pihak.nip() == null && hasNip ? DokumenE821.BLANK : pihak.nip();
        return new Signature(lines, pihak.jabatan(), nameOf(pihak), pihak.pangkat(), nip);
    }

    private static String nameOf(Pihak pihak) {
        return pihak.nama() == null ? DokumenE821.BLANK : pihak.nama();
    }

    /// Both tables have columns of the same width, as they share a sheet.
    private static List<Column> columns(String second, String third, Align thirdAlign, String fourth) {
        return List.of(
                new Column("No", 10, Align.CENTRE),
                new Column(second, 75, Align.LEFT),
                new Column(third, 65, thirdAlign),
                new Column(fourth, 45, Align.LEFT));
    }

    private static Table table(List<Column> columns, List<Row> body) {
        var head = columns.stream().map(column -> Cell.text(column.label())).toList();
        var numbers = IntStream.rangeClosed(1, columns.size())
                .mapToObj(i -> Cell.text("(" + i + ")"))
                .toList();
        return new Table(columns, List.of(new Row(Style.HEAD, head), new Row(Style.NUMBERS, numbers)), body);
    }

    /// A result spans the rows of its indicators.
    private Table kinerjaTable() {
        var rows = new ArrayList<Row>();
        int number = 0;
        var list = isi.kinerjaList();
        for (int i = 0; i < list.size(); i++) {
            var cells = new ArrayList<Cell>();
            if (i == 0 || !list.get(i - 1).bagian().equals(list.get(i).bagian())) {
                int span = span(list, i);
                cells.add(Cell.text(String.valueOf(++number)).rows(span));
                cells.add(Cell.text(list.get(i).sasaran()).rows(span));
            }
            cells.add(Cell.text(list.get(i).nama())
                    .leadingTo("/indikator/" + list.get(i).indikator()));
            cells.add(Cell.text(list.get(i).shown()));
            rows.add(new Row(Style.PLAIN, cells));
        }
        return table(columns("Sasaran", "Indikator Kinerja", Align.LEFT, "Target"), rows);
    }

    private static int span(List<Kinerja> list, int from) {
        int to = from;
        while (to < list.size() && list.get(to).bagian().equals(list.get(from).bagian())) to++;
        return to - from;
    }

    private Table anggaranTable() {
        var rows = new ArrayList<Row>();
        for (var anggaran : isi.anggaranList()) rows.add(row(rows.size() + 1, anggaran));
        if (isi.anggaranList().stream().anyMatch(one -> one.pagu() != null)) {
            var indexes = IntStream.range(0, rows.size()).boxed().toList();
            rows.add(new Row(
                    Style.TOTAL,
                    List.of(Cell.text("Jumlah").columns(2), Cell.sum(isi.jumlah(), indexes), Cell.empty())));
        }
        return table(columns(partWord(), "Anggaran (Rp)", Align.RIGHT, "Keterangan"), rows);
    }

    private static Row row(int number, Anggaran anggaran) {
        return new Row(
                Style.PLAIN,
                List.of(
                        Cell.text(String.valueOf(number)),
                        Cell.text(anggaran.kode() + " " + anggaran.nama()),
                        Cell.rupiah(anggaran.pagu()),
                        Cell.text(anggaran.keterangan())));
    }

    private String partWord() {
        return switch (isi.jenjang()) {
            case SASARAN, PROGRAM -> "Program";
            case KEGIATAN -> "Kegiatan";
            case SUBKEGIATAN -> "Subkegiatan";
        };
    }

    private String origin() {
        var dasar = isi.dasar();
        var from = dasar.renja() == null
                ? "Renstra revisi " + dasar.revisi()
                : "Renja " + isi.tahun() + " revisi " + dasar.renja();
        return "Disusun dari " + from + "." + (revisi == null ? "" : " SHA-256 " + revisi.sha256() + ".");
    }
}
