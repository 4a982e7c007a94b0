package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana.KondisiAwal;
import id.benangmerah.rencana.KinerjaLalu.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plan laid out again as the tables of the regulation, cell by cell, as the
/// transcribed CSV files have them: file name to rows, the heading first, an empty cell
/// as empty text.
final class PlanTables {
    private static final List<Tahun> BEFORE = years(2019, 2023);
    private static final List<Tahun> PERIOD = years(2024, 2026);

    private final Map<String, List<List<String>>> tables = new TreeMap<>();
    private final Renstra plan;

    private PlanTables(Renstra plan) {
        this.plan = plan;
    }

    static Map<String, List<List<String>>> of(Renstra plan) {
        var tables = new PlanTables(plan);
        tables.chapterTwo(Objects.requireNonNull(plan.pelayanan()));
        tables.chapterThree(Objects.requireNonNull(plan.permasalahan()));
        tables.tujuanDanSasaran();
        tables.chapterFive(Objects.requireNonNull(plan.kebijakan()));
        tables.programs();
        tables.chapterSeven(Objects.requireNonNull(plan.penyelenggaraan()));
        return tables.tables;
    }

    private void chapterTwo(Pelayanan pelayanan) {
        var sumberDaya = Objects.requireNonNull(pelayanan.sumberDaya());
        var manusia = Objects.requireNonNull(sumberDaya.manusia());
        start("t_2_1_sdm", "no,klasifikasi,uraian,jumlah,satuan");
        for (var klasifikasi : manusia.klasifikasiList())
            for (var rincian : klasifikasi.rincianList())
                row(
                        "t_2_1_sdm",
                        klasifikasi.no(),
                        klasifikasi.nama(),
                        rincian.uraian(),
                        rincian.jumlah(),
                        manusia.satuan());
        var sarana = Objects.requireNonNull(sumberDaya.sarana());
        start("t_2_2_sarpras", "no,uraian,jumlah,baik,rusak_ringan,rusak_berat,satuan");
        for (var barang : sarana.barangList())
            row(
                    "t_2_2_sarpras",
                    barang.no(),
                    barang.uraian(),
                    barang.jumlah(),
                    barang.baik(),
                    barang.rusakRingan(),
                    barang.rusakBerat(),
                    sarana.satuan());
        var kinerja = Objects.requireNonNull(pelayanan.kinerja());
        start("t_2_3_keragaan", "no,uraian,satuan,tahun_2021,tahun_2022,keterangan");
        for (var row : kinerja.keragaanList())
            row(
                    "t_2_3_keragaan",
                    row.id().substring(2),
                    row.uraian(),
                    row.satuan(),
                    row.nilai().get(Tahun.of(2021)),
                    row.nilai().get(Tahun.of(2022)),
                    row.keterangan());
        start("t_c23", "no,indikator,satuan,kind," + headings(BEFORE, "target_", "realisasi_", "rasio_"));
        for (var row : kinerja.pencapaianList())
            row(
                    "t_c23",
                    row.id().substring(4),
                    row.indikator(),
                    row.satuan(),
                    row.jenis(),
                    cells(BEFORE, row.target(), row.realisasi(), row.rasio()));
        pendanaanLalu(Objects.requireNonNull(kinerja.pendanaan()));
        start("layanan", "no,layanan");
        for (var layanan : pelayanan.layananList()) row("layanan", layanan.id().substring(1), layanan.nama());
    }

    private void pendanaanLalu(KinerjaLalu.Pendanaan pendanaan) {
        start(
                "t_c24",
                "no,level,parent_no,parent,nama,nomenklatur,satuan,"
                        + headings(BEFORE, "anggaran_", "realisasi_", "rasio_"));
        for (var kelompok : pendanaan.kelompokList())
            for (var program : kelompok.programList())
                pos(program, 0, "", "", kelompok.nomenklatur(), kelompok.satuan());
        pos(pendanaan.jumlah(), 3, "", "", "", "campuran");
    }

    private void pos(Pos pos, int depth, String parentNo, String parent, String nomenklatur, String satuan) {
        var no = Integer.toString(rows("t_c24").size());
        var level = List.of("program", "kegiatan", "subkegiatan", "jumlah").get(depth);
        row(
                "t_c24",
                no,
                level,
                parentNo,
                parent,
                pos.nama(),
                nomenklatur,
                satuan,
                cells(BEFORE, pos.anggaran(), pos.realisasi(), pos.rasio()));
        pos.rincianList().forEach(below -> pos(below, depth + 1, no, pos.nama(), nomenklatur, satuan));
    }

    private void chapterThree(Permasalahan permasalahan) {
        start("t_3_1_permasalahan", "no,masalah_pokok,masalah,aspek,no_akar,akar_masalah");
        for (var pokok : permasalahan.pemetaanList())
            for (var masalah : pokok.masalahList())
                for (int n = 0; n < masalah.akarList().size(); n++)
                    row(
                            "t_3_1_permasalahan",
                            pokok.no(),
                            pokok.nama(),
                            masalah.nama(),
                            masalah.aspek(),
                            n + 1,
                            masalah.akarList().get(n).nama());
        start("permasalahan_utama", "no,permasalahan");
        for (var utama : permasalahan.utamaList())
            row("permasalahan_utama", utama.id().substring(2), closed(utama.nama()));
        start("isu_strategis", "no,subaspek,isu");
        for (var isu : permasalahan.isuStrategisList()) {
            row("isu_strategis", isu.id().substring(1), "", isu.nama());
            isu.aspekList().forEach(aspek -> row("isu_strategis", isu.id().substring(1), aspek.nama(), aspek.uraian()));
        }
    }

    private void tujuanDanSasaran() {
        start(
                "t_c25",
                "jenis,no_cetak,tujuan_sasaran,indikator,formula,satuan,kondisi_awal_2023,"
                        + headings(PERIOD, "target_") + ",akhir_2026");
        for (var tujuan : plan.tujuanList()) {
            for (int n = 0; n < tujuan.indikatorList().size(); n++)
                tujuanRow(
                        "tujuan",
                        tujuan.noCetak() + "." + (n + 1),
                        tujuan,
                        tujuan.indikatorList().get(n));
            for (var sasaran : tujuan.sasaranList())
                sasaran.indikatorList()
                        .forEach(indikator -> tujuanRow("sasaran", sasaran.noCetak(), sasaran, indikator));
        }
    }

    private void tujuanRow(String jenis, String no, PlanNode node, IndikatorRencana indikator) {
        row(
                "t_c25",
                jenis,
                no,
                node.nama(),
                indikator.nama(),
                indikator.formula(),
                indikator.satuan(),
                awal(indikator, 2023),
                cells(PERIOD, indikator.target()),
                indikator.kondisiAkhir());
    }

    private void chapterFive(Kebijakan kebijakan) {
        start("strategi", "no,strategi,di_tabel_5_1");
        for (var strategi : kebijakan.strategiList())
            row("strategi", strategi.id().substring(2), strategi.nama(), strategi.diTabel());
        start("arah_kebijakan", "no,arah_kebijakan,di_tabel_5_1");
        for (var arah : kebijakan.arahKebijakanList())
            row("arah_kebijakan", arah.id().substring(2), arah.nama(), arah.diTabel());
        start("t_5_1", "tujuan,indikator_tujuan,sasaran,indikator_sasaran,strategi,arah_kebijakan");
        for (var kaitan : kebijakan.kaitanList())
            for (var arah : kaitan.arahList())
                row(
                        "t_5_1",
                        name(kaitan.tujuan()),
                        name(kaitan.indikatorTujuan()),
                        name(kaitan.sasaran()),
                        orElse(kaitan.indikatorSasaranCetak(), name(kaitan.indikatorSasaran())),
                        orElse(
                                kaitan.strategiCetak(),
                                kebijakan.strategiList().stream()
                                        .filter(s -> s.id().equals(kaitan.strategi()))
                                        .findFirst()
                                        .orElseThrow()
                                        .nama()),
                        arah.cetak());
    }

    private void programs() {
        start(
                "t_c27",
                "level,parent,nama,indikator,satuan,baseline_2022,target_2024,pagu_2024,target_2025,pagu_2025,target_2026,pagu_2026,tujuan_cetak,sasaran_cetak");
        for (var program : plan.programList()) {
            programRow(program, "", program, program.pagu());
            for (var kegiatan : program.kegiatanList()) {
                programRow(kegiatan, program.nama(), program, kegiatan.pagu());
                kegiatan.subKegiatanList().forEach(sub -> programRow(sub, kegiatan.nama(), program, sub.pagu()));
            }
        }
        row(
                "t_c27",
                "total",
                "",
                "Jumlah Total",
                "",
                "",
                "",
                targetsAndPagu(Map.of(), plan.pendanaan().jumlahCetak()),
                "",
                "");
        start("t_6_2", "no,program,indikator,satuan,target_2024,pagu_2024,target_2025,pagu_2025,target_2026,pagu_2026");
        for (var row : plan.pendanaan().indikatifList()) {
            var program = plan.findNode(row.program()).orElseThrow();
            row(
                    "t_6_2",
                    rows("t_6_2").size(),
                    program.nama(),
                    orElse(
                            row.indikatorCetak(),
                            program.indikatorList().getFirst().nama()),
                    row.satuan(),
                    targetsAndPagu(row.target(), row.pagu()));
        }
    }

    private void programRow(PlanNode node, String parent, Program program, Map<Tahun, Rupiah> pagu) {
        var indikator = node.indikatorList().getFirst();
        var satuan = indikator.satuanAwal() == null
                ? indikator.satuan()
                : indikator.satuanAwal() + " (baseline); " + indikator.satuan() + " (target)";
        row(
                "t_c27",
                node.level(),
                parent,
                node.nama(),
                indikator.nama(),
                satuan,
                awal(indikator, 2022),
                targetsAndPagu(indikator.target(), pagu),
                program.tujuanCetak(),
                program.sasaranCetak());
    }

    private void chapterSeven(Penyelenggaraan penyelenggaraan) {
        var values = "indikator,satuan,kondisi_awal," + headings(PERIOD, "target_") + ",kondisi_akhir";
        start("t_7_1_iku", "no,tujuan," + values);
        start("t_7_2_iku", "no,sasaran," + values);
        for (var iku : penyelenggaraan.ikuList()) {
            var owner = plan.findOwner(iku.indikator()).orElseThrow();
            row(
                    iku.tabel().equals("7.1") ? "t_7_1_iku" : "t_7_2_iku",
                    iku.no(),
                    orElse(iku.indukCetak(), owner.nama()),
                    orElse(iku.indikatorCetak(), name(iku.indikator())),
                    iku.satuan(),
                    iku.kondisiAwal(),
                    cells(PERIOD, iku.target()),
                    iku.kondisiAkhir());
        }
        start(
                "t_7_3_ikk",
                "no,jenis,kelompok,indikator,kondisi_awal," + headings(PERIOD, "target_") + ",kondisi_akhir");
        for (var ikk : penyelenggaraan.ikkList()) {
            var outcome = penyelenggaraan.ikkList().stream()
                    .filter(other -> other.id().equals(ikk.outcome()))
                    .findFirst();
            row(
                    "t_7_3_ikk",
                    ikk.no(),
                    Form.wordOf(ikk.jenis()),
                    outcome.map(Penyelenggaraan.Ikk::nama).orElse(""),
                    ikk.nama(),
                    ikk.kondisiAwal(),
                    cells(PERIOD, ikk.target()),
                    ikk.kondisiAkhir());
        }
    }

    /// The name of a node or an indicator.
    private String name(String id) {
        return plan.findNode(id)
                .map(PlanNode::nama)
                .or(() -> plan.findIndikator(id).map(IndikatorRencana::nama))
                .orElseThrow();
    }

    private static @Nullable NilaiCetak awal(IndikatorRencana indikator, int tahun) {
        KondisiAwal awal = indikator.kondisiAwal();
        if (awal == null) return null;
        if (awal.tahun().value() != tahun)
            throw new AssertionError("kondisi awal " + indikator.id() + " bukan " + tahun);
        return awal.nilai();
    }

    /// The print leaves one bracket open; the transcription closes it.
    private static String closed(String printed) {
        return printed.endsWith("(RAT)") ? printed + ")" : printed;
    }

    private static String orElse(@Nullable String printed, String otherwise) {
        return printed != null ? printed : otherwise;
    }

    private static List<Tahun> years(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Tahun::of).toList();
    }

    private static String headings(List<Tahun> years, String... prefixes) {
        return String.join(
                ",",
                Arrays.stream(prefixes)
                        .flatMap(prefix -> years.stream().map(year -> prefix + year))
                        .toList());
    }

    @SafeVarargs
    private static List<@Nullable Object> cells(List<Tahun> years, Map<Tahun, NilaiCetak>... columns) {
        var cells = new ArrayList<@Nullable Object>();
        for (var column : columns) years.forEach(year -> cells.add(column.get(year)));
        return cells;
    }

    private static List<@Nullable Object> targetsAndPagu(Map<Tahun, NilaiCetak> target, Map<Tahun, Rupiah> pagu) {
        var cells = new ArrayList<@Nullable Object>();
        for (var year : PERIOD) {
            cells.add(target.get(year));
            cells.add(pagu.get(year));
        }
        return cells;
    }

    private List<List<String>> rows(String table) {
        return Objects.requireNonNull(tables.get(table + ".csv"));
    }

    private void start(String table, String headings) {
        tables.put(table + ".csv", new ArrayList<>(List.of(List.of(headings.split(",")))));
    }

    private void row(String table, @Nullable Object... cells) {
        Function<@Nullable Object, Stream<@Nullable Object>> flat =
                cell -> cell instanceof List<?> list ? list.stream().map(x -> (Object) x) : Stream.of(cell);
        var texts = new ArrayList<String>();
        for (var cell : cells) flat.apply(cell).forEach(value -> texts.add(text(value)));
        rows(table).add(texts);
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Rupiah rupiah -> rupiah.amount().toPlainString();
            default -> cell.toString();
        };
    }
}
