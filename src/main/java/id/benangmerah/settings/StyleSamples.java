package id.benangmerah.settings;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.web.Address;
import id.benangmerah.web.components.BarStepChart;
import id.benangmerah.web.components.CapaianBar;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.Door;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.Figure;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.Pager;
import id.benangmerah.web.components.Progress;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.State;
import id.benangmerah.web.components.Stepper;
import id.benangmerah.web.components.Timeline;
import java.math.BigDecimal;
import java.util.List;

/// Sample values for the living style page. None of them is evidence.
public final class StyleSamples {

    private static final String DOOR = "/gaya/asal";

    private StyleSamples() {}

    public static Progress progress() {
        return new Progress("Memuat contoh bukti", 84_200, 237_352L, "18.400 per detik", null, null);
    }

    public static DataTable emptyTable() {
        return DataTable.of("Koperasi", List.of(Column.of("Nama")), List.of());
    }

    static Door door() {
        return new Door(
                "koperasi ber-RAT ÷ koperasi ber-NIK × 100",
                "240 koperasi ber-RAT ÷ 346 koperasi ber-NIK × 100 = 69,36 %",
                List.of(
                        new Door.Operand("koperasi ber-RAT", "240", DOOR),
                        new Door.Operand("koperasi ber-NIK", "346", DOOR)),
                "1, berlaku sejak 1 Januari 2024",
                "Perbup Pasuruan 34/2023, Tabel T-C.25",
                "30 Juni 2025",
                List.of("12 koperasi belum mempunyai tanggal RAT tahun buku 2024."),
                new Link("240 koperasi yang dihitung", DOOR),
                new Link("106 koperasi yang tidak", DOOR));
    }

    public static List<Figure> figures() {
        return List.of(
                Figure.computed("69,36", "%", DOOR).in("2025", "30 Juni 2025"),
                Figure.provisional("71,02", "%", DOOR).in("2026", "30 September 2026"),
                Figure.typed("BB", "predikat", DOOR).in("2025", "31 Desember 2025"),
                Figure.computed("12,5", "miliar rupiah", DOOR)
                        .exactly("Rp 12.508.804.849")
                        .in("2025", "30 Juni 2025"),
                Figure.missing("%", DOOR));
    }

    public static DataTable table(Address address) {
        var columns = List.of(
                Column.of("Kode"),
                Column.of("Indikator").sortedBy("nama", address),
                Column.numeric("Target 2025", null),
                Column.numeric("Nilai 2025", null).sortedBy("nilai", address),
                Column.of("Capaian"),
                Column.of("Keadaan"),
                Column.numeric("Pagu 2025", "rupiah"));
        return DataTable.of("Indikator tujuan dan sasaran", columns, rows())
                .withTotals(DataTable.Row.of(
                        Cell.text("Jumlah"),
                        Cell.text("4 indikator"),
                        Cell.blank(),
                        Cell.blank(),
                        Cell.blank(),
                        Cell.blank(),
                        Cell.rupiah(Rupiah.of(12_508_804_849L))))
                .paged(Pager.of(address, "a", "z", "1–4 dari 118"))
                .exportedAs(new Link("XLSX", "/gaya"), new Link("CSV", "/gaya"));
    }

    private static List<DataTable.Row> rows() {
        return List.of(
                row(
                        "T1-1",
                        "Persentase pertumbuhan omzet usaha mikro dan kecil",
                        "5,00",
                        "5,41",
                        "108.20",
                        State.TERCAPAI),
                row(
                                "S1-1",
                                "Persentase koperasi yang melaksanakan RAT",
                                "72,00",
                                "69,36",
                                "96.33",
                                State.PERLU_PERHATIAN)
                        .indented(1),
                row(
                                "S2-1",
                                "Persentase usaha mikro dan kecil yang meningkat kualitasnya",
                                "30,00",
                                "18,20",
                                "60.67",
                                State.TIDAK_TERCAPAI)
                        .indented(1),
                row("S3-1", "Nilai SAKIP Dinas", "BB", null, null, State.BELUM_ADA_BUKTI)
                        .indented(1));
    }

    private static DataTable.Row row(
            String code,
            String name,
            String target,
            @org.jspecify.annotations.Nullable String value,
            @org.jspecify.annotations.Nullable String percent,
            State state) {
        return DataTable.Row.of(
                Cell.code(code),
                Cell.link(name, "/gaya"),
                new Cell.Number(target, null),
                Cell.figure(value == null ? Figure.missing("", DOOR) : Figure.computed(value, "%", DOOR)),
                Cell.capaian(new CapaianBar(percent == null ? null : new BigDecimal(percent), state)),
                Cell.state(state),
                Cell.rupiah(Rupiah.of(3_127_201_212L)));
    }

    public static BarStepChart chart() {
        return new BarStepChart(
                "Koperasi yang melaksanakan RAT",
                "persen",
                1,
                List.of(
                        BarStepChart.Point.of("2021", null, new BigDecimal("52.4")),
                        BarStepChart.Point.of("2022", null, new BigDecimal("58.1")),
                        BarStepChart.Point.of("2023", null, null),
                        BarStepChart.Point.of("2024", new BigDecimal("66"), new BigDecimal("64.9")),
                        BarStepChart.Point.of("2025", new BigDecimal("72"), new BigDecimal("69.4")),
                        new BarStepChart.Point("2026", new BigDecimal("78"), new BigDecimal("74.0"), true)));
    }

    public static List<Field> fields() {
        return List.of(
                Field.text("nama", "Nama koperasi", "Koperasi Maju Bersama").mandatory(),
                Field.of(Field.Kind.NUMBER, "anggota", "Jumlah anggota", "dua belas")
                        .in("orang")
                        .hinted("Anggota menurut buku daftar anggota.")
                        .failing("“dua belas” bukan bilangan; tulis dengan angka, misalnya 12."),
                Field.select(
                        "kecamatan",
                        "Kecamatan",
                        "35.14.10",
                        List.of(new Field.Option("", "semua"), new Field.Option("35.14.10", "Grati"))),
                Field.of(Field.Kind.DATE, "tanggal", "Tanggal RAT", "2025-06-30"),
                Field.of(Field.Kind.CHECKBOX, "setuju", "Data sudah saya periksa", "ya"));
    }

    public static Diff diff() {
        return new Diff(
                "rancangan akhir",
                "ditetapkan",
                List.of(
                        new Diff.Change("S1-1, target 2025", "70,00 %", "72,00 %"),
                        new Diff.Change("2.17.03.2.01.01, pagu 2026", null, "Rp 150.000.000"),
                        new Diff.Change("2.17.04-2, indikator", "Jumlah pengawas", null)));
    }

    public static RecordHeader header() {
        return new RecordHeader(
                "Koperasi simpan pinjam",
                "3514080030012",
                "aktif",
                State.PERLU_PERHATIAN,
                List.of(
                        new RecordHeader.Fact("Desa", "Rebalas, Grati"),
                        new RecordHeader.Fact("Anggota", "214 orang"),
                        new RecordHeader.Fact("RAT terakhir", "28 Maret 2025"),
                        new RecordHeader.Fact("Volume usaha 2024", "Rp 1.204.500.000"),
                        new RecordHeader.Fact("Sertifikat NIK sampai", null)));
    }

    public static Timeline timeline() {
        return new Timeline(List.of(
                new Timeline.Entry(
                        "28 Maret 2025",
                        "Rapat Anggota Tahunan tahun buku 2024",
                        "Dihadiri 162 dari 214 anggota.",
                        "/gaya",
                        true),
                new Timeline.Entry(
                        "14 Oktober 2024", "Pemeriksaan kesehatan", "Nilai 78,25: cukup sehat.", "/gaya", false),
                Timeline.Entry.of("2 Februari 2021", "Badan hukum disahkan")));
    }

    public static Stepper stepper() {
        return new Stepper(
                "Tahapan penyusunan",
                List.of(
                        new Stepper.Stage("Persiapan", Stepper.Progression.DONE, "12 Januari 2023"),
                        new Stepper.Stage("Rancangan awal", Stepper.Progression.DONE, "3 Maret 2023"),
                        new Stepper.Stage("Forum Perangkat Daerah", Stepper.Progression.CURRENT, null),
                        new Stepper.Stage("Rancangan akhir", Stepper.Progression.AHEAD, null),
                        new Stepper.Stage("Ditetapkan", Stepper.Progression.AHEAD, null)));
    }
}
