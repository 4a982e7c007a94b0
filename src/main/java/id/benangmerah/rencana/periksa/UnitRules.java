package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.Tujuan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Units and kinds of indicators.
@Family("Satuan dan jenis nilai")
sealed interface UnitRules extends Rule {

    @About(
            code = "SAT-01",
            level = Level.PERINGATAN,
            title = "Kondisi awal bersatuan sama dengan targetnya",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.27",
            explanation = """
                    Target persentase dengan kondisi awal berupa jumlah tidak dapat dinilai: tidak terlihat apakah \
                    targetnya naik.""",
            example = "Kondisi awal “800 Unit usaha”, target 35 %.")
    record BaselineInAnotherUnit() implements UnitRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                var indikator = measured.indikator();
                var awal = indikator.kondisiAwal();
                if (awal == null
                        || awal.nilai().isNumber()
                        || !awal.nilai().teks().matches("\\d.*\\p{L}.*")) continue;
                findings.at(plan.place(indikator).at("kondisi_awal", "kondisi awal"), awal.nilai())
                        .against(plan.place(indikator).at("satuan", "satuan"), indikator.satuan())
                        .mend("Cetak kondisi awal dalam satuan %s.", indikator.satuan())
                        .say(
                                "Kondisi awal %s dicetak %s, padahal targetnya dalam %s.",
                                Words.quoted(indikator.nama()),
                                Words.quoted(awal.nilai().teks()),
                                indikator.satuan());
            }
        }
    }

    @About(
            code = "SAT-02",
            level = Level.GALAT,
            title = "Bagian dari keseluruhan tidak melampaui 100 %",
            basis = "Permendagri 18/2020: persentase IKK adalah bagian dari populasinya",
            explanation = """
                    Persentase dari sesuatu terhadap keseluruhannya berada di antara 0 dan 100. Pertumbuhan, kenaikan, dan \
                    perbandingan dengan target boleh melampauinya dan tidak diperiksa.""",
            example = "“Persentase usaha mikro yang diinput ke dalam ODS” 105,69 %.")
    record ShareOutOfRange() implements UnitRules {
        private static final Pattern GROWTH =
                Pattern.compile("pertumbuhan|kenaikan|peningkatan|penurunan|laju|capaian", Pattern.CASE_INSENSITIVE);

        @Override
        public void check(Plan plan, Findings findings) {
            for (var series : plan.series()) {
                if (!series.isPercentage()
                        || !series.name().toLowerCase(Locale.ROOT).startsWith("persentase")) continue;
                if (GROWTH.matcher(series.name()).find()) continue;
                var beyond = series.cells().entrySet().stream()
                        .filter(entry -> isOutOfRange(entry.getValue().value()))
                        .toList();
                if (beyond.isEmpty()) continue;
                var first = beyond.getFirst();
                findings.at(first.getValue().place(), first.getValue().value())
                        .expecting("0 sampai 100")
                        .mend("Periksa pembilang dan penyebutnya.")
                        .say(
                                "%s dicetak %s %%, padahal bagian dari keseluruhan tidak dapat melampaui 100 %%.",
                                Words.quoted(series.name()),
                                Words.enumeration(beyond.stream()
                                        .map(entry -> Words.sentence(
                                                "%s (%s)", entry.getValue().value(), entry.getKey()))
                                        .toList()));
            }
        }

        private static boolean isOutOfRange(BigDecimal value) {
            return value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0;
        }
    }

    @About(
            code = "SAT-03",
            level = Level.PERINGATAN,
            title = "Nama indikator sesuai dengan satuannya",
            basis = "PermenPANRB 88/2021: indikator kinerja spesifik dan terukur",
            explanation = """
                    Yang bernama persentase bersatuan %, yang bernama jumlah bersatuan benda yang dihitung, dan satuan lain \
                    dalam kurung pada nama tidak berbeda dari kolom satuan.""",
            example = "“Persentase koperasi yang tertib kelembagaannya (Unit usaha)” bersatuan %.")
    record NameAgainstUnit() implements UnitRules {
        private static final Pattern IN_BRACKETS = Pattern.compile("\\((unit usaha|orang|dokumen|%|unit)\\)$");

        @Override
        public void check(Plan plan, Findings findings) {
            plan.measured().forEach(measured -> {
                var indikator = measured.indikator();
                check(findings, plan.place(indikator), indikator.nama(), indikator.satuan());
            });
            plan.all(Pencapaian.class).forEach(row -> check(findings, plan.place(row), row.indikator(), row.satuan()));
        }

        private static void check(Findings findings, Place place, String name, String satuan) {
            var lower = name.toLowerCase(Locale.ROOT);
            var bracket = IN_BRACKETS.matcher(lower);
            var unit = satuan.toLowerCase(Locale.ROOT);
            var fault = bracket.find() && !bracket.group(1).equals(unit)
                    ? "memuat satuan “" + bracket.group(1) + "”"
                    : lower.startsWith("persentase") && !satuan.equals("%")
                            ? "menyebut persentase"
                            : lower.startsWith("jumlah") && satuan.equals("%")
                                    ? "menyebut jumlah"
                                    : lower.startsWith("rasio") && satuan.equals("%") ? "menyebut rasio" : "";
            if (fault.isEmpty()) return;
            findings.at(place.at("satuan", "satuan"), satuan)
                    .mend("Samakan nama dan satuannya.")
                    .say("Nama %s %s, padahal satuannya %s.", Words.quoted(name), fault, satuan);
        }
    }

    @About(
            code = "SAT-04",
            level = Level.PERINGATAN,
            title = "Uang dicetak dalam rupiah bulat",
            basis = "PP 12/2019: anggaran disusun dalam rupiah",
            explanation = "Pecahan rupiah menunjukkan angka yang disalin dari hitungan dan belum dibulatkan.",
            example = "Rp 220.063.244,50.")
    record FractionOfRupiah() implements UnitRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var node : plan.nodes())
                printedMoney(node).forEach((tahun, printed) -> {
                    if (printed.angka()
                            .filter(number -> number.stripTrailingZeros().scale() > 0)
                            .isEmpty()) return;
                    findings.at(plan.place((Record) node).at("pagu_cetak", "Rp", tahun), printed)
                            .mend("Cetak dalam rupiah bulat.")
                            .say(
                                    "Pagu %s %s tahun %s dicetak Rp %s, dengan pecahan rupiah.",
                                    node.level(), node.id(), tahun, printed);
                });
        }

        private static Map<Tahun, NilaiCetak> printedMoney(PlanNode node) {
            return switch (node) {
                case Program program -> program.paguCetak();
                case Kegiatan kegiatan -> kegiatan.paguCetak();
                case SubKegiatan subKegiatan -> subKegiatan.paguCetak();
                case Tujuan _, Sasaran _ -> Map.of();
            };
        }
    }

    @About(
            code = "SAT-05",
            level = Level.PERINGATAN,
            title = "Tujuan dan sasaran diukur dengan hasil, subkegiatan dengan keluaran",
            basis = "PermenPANRB 89/2021: jenjang kinerja; Kepmendagri 050-5889/2021: indikator subkegiatan",
            explanation = """
                    Jumlah dokumen atau laporan adalah keluaran dan tidak menunjukkan bahwa tujuan tercapai. Sebaliknya \
                    persentase pada subkegiatan menyembunyikan keluaran yang dibiayai.""",
            example = "Sasaran dengan indikator “Jumlah laporan yang disusun”.")
    record LevelOfIndikator() implements UnitRules {
        private static final Set<String> PAPER = Set.of("dokumen", "laporan", "laporan/dokumen", "paket");

        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                var indikator = measured.indikator();
                var isPaper = PAPER.contains(indikator.satuan().toLowerCase(Locale.ROOT));
                var fault = switch (measured.node()) {
                    case Tujuan _, Sasaran _, Program _ -> isPaper ? "mengukur keluaran" : "";
                    case SubKegiatan _ -> indikator.satuan().equals("%") ? "mengukur persentase" : "";
                    case Kegiatan _ -> "";
                };
                if (fault.isEmpty()) continue;
                findings.at(plan.place(indikator).at("satuan", "satuan"), indikator.satuan())
                        .mend("Pilih indikator yang sesuai dengan jenjangnya.")
                        .say(
                                "Indikator %s %s %s (%s), tidak sesuai dengan jenjangnya.",
                                measured.node().level(), Words.quoted(indikator.nama()), fault, indikator.satuan());
            }
        }
    }

    @About(
            code = "SAT-06",
            level = Level.SARAN,
            title = "Satuan kondisi awal ditulis sama dengan satuan target",
            basis = "Permendagri 86/2017, Tabel T-C.27",
            explanation = "Dua kata untuk satu satuan membuat pembaca ragu apakah yang dihitung sama.",
            example = "Kondisi awal 240 Unit Usaha, target 280 Usaha Mikro.")
    record TwoUnits() implements UnitRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                var indikator = measured.indikator();
                var first = indikator.satuanAwal();
                if (first == null || first.equals(indikator.satuan())) continue;
                findings.at(plan.place(indikator).at("satuan_awal", "satuan kondisi awal"), first)
                        .against(plan.place(indikator).at("satuan", "satuan"), indikator.satuan())
                        .mend("Tulis satu satuan.")
                        .say(
                                "Kondisi awal %s dalam %s, targetnya dalam %s.",
                                Words.quoted(indikator.nama()), first, indikator.satuan());
            }
        }
    }

    @About(
            code = "SAT-07",
            level = Level.SARAN,
            title = "Nama indikator menyebut apa yang dihitung",
            basis = "PermenPANRB 88/2021: indikator kinerja spesifik dan terukur",
            explanation = """
                    “Persentase yang …” tidak mengatakan bagian dari apa. Satu temuan memuat semua nama; IKK yang dicetak \
                    di dua tabel disebut sekali.""",
            example = "“Persentase yang diberikan dukungan fasilitasi pemasaran untuk koperasi”.")
    record OfWhat() implements UnitRules {
        private static final Pattern NOTHING =
                Pattern.compile("(?i)(persentase|jumlah|rasio) (yang|dengan|oleh|untuk)\\b.*");

        private record Named(Record row, String name) {}

        @Override
        public void check(Plan plan, Findings findings) {
            var wrong = plan
                    .all(Record.class)
                    .flatMap(part -> switch (part) {
                        case IndikatorRencana row -> Stream.of(new Named(row, row.nama()));
                        case Pencapaian row -> Stream.of(new Named(row, row.indikator()));
                        case Ikk row -> Stream.of(new Named(row, row.nama()));
                        default -> Stream.<Named>empty();
                    })
                    .filter(one -> NOTHING.matcher(one.name).matches())
                    .collect(Collectors.toMap(one -> one.name, one -> one, (one, _) -> one, LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
            if (wrong.isEmpty()) return;
            findings.at(
                            plan.place(wrong.getFirst().row),
                            wrong.stream().map(Named::name).collect(Collectors.joining("; ")))
                    .mend("Sebut yang dihitung: “Persentase koperasi yang …”.")
                    .say(
                            "Nama indikator tidak menyebut apa yang dihitung: %s.",
                            Words.enumeration(wrong.stream()
                                    .map(one -> Words.quoted(one.name))
                                    .toList()));
        }
    }
}
