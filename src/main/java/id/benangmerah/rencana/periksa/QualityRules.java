package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.Tujuan;
import id.benangmerah.rencana.periksa.Plan.Measured;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether an indicator can tell success from failure.
@Family("Mutu indikator")
sealed interface QualityRules extends Rule {

    @About(
            code = "IND-01",
            level = Level.PERINGATAN,
            title = "Indikator tujuan dan sasaran mencetak rumusnya, lengkap dengan penyebut",
            basis = "PermenPANRB 88/2021 kriteria 2a: definisi operasional dan formula IKU",
            explanation = "Tanpa rumus atau penyebut, nilai persentase tidak dapat dihitung ulang.",
            example = "“Persentase koperasi sehat” tanpa rumus.")
    record Formula() implements QualityRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                if (!(measured.node() instanceof Tujuan || measured.node() instanceof Sasaran)) continue;
                var indikator = measured.indikator();
                var formula = indikator.formula();
                var isShare = indikator.satuan().equals("%");
                if (formula != null && (!isShare || formula.matches("(?s).*(/|dibagi|:).*"))) continue;
                findings.at(plan.place(indikator), formula == null ? "tidak ada" : formula)
                        .mend("Cetak rumus dengan pembilang dan penyebutnya.")
                        .say(
                                "Indikator %s %s %s.",
                                measured.node().level(),
                                Words.quoted(indikator.nama()),
                                formula == null ? "tidak mencetak rumus" : "tidak menyebut penyebut");
            }
        }
    }

    @About(
            code = "IND-02",
            level = Level.PERINGATAN,
            title = "Setiap indikator bertarget mempunyai kondisi awal",
            basis = "Permendagri 86/2017, Tabel T-C.25, T-C.27, dan T-C.28",
            explanation = "Tanpa kondisi awal tidak terlihat apakah target itu kemajuan.",
            example = "Target 2.500 orang, kondisi awal “-”.")
    record Baseline() implements QualityRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                var indikator = measured.indikator();
                var awal = indikator.kondisiAwal();
                var hasBaseline = awal != null && awal.nilai().teks().matches(".*\\d.*");
                if (hasBaseline || !hasTarget(indikator)) continue;
                findings.at(
                                plan.place(indikator).at("kondisi_awal", "kondisi awal"),
                                awal == null ? "tidak ada" : awal.nilai())
                        .mend("Cetak kondisi awalnya; 0 bila memang belum ada.")
                        .say(
                                "%s %s bertarget tetapi tidak mempunyai kondisi awal.",
                                Words.quoted(indikator.nama()), measured.node().id());
            }
        }
    }

    @About(
            code = "IND-03",
            level = Level.PERINGATAN,
            title = "Setiap tahun rencana mempunyai target",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.28",
            explanation = """
                    Indikator tujuan, sasaran, program, dan kegiatan bertarget setiap tahun; IKK yang dicetak tanpa target \
                    tidak mengikat apa pun.""",
            example = "Tabel 7.3 mencetak 21 IKK tanpa target 2024-2026.")
    record Targets() implements QualityRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                if (measured.node() instanceof SubKegiatan) continue;
                var missing = plan.tahunList().stream()
                        .filter(tahun -> !measured.indikator().target().containsKey(tahun))
                        .toList();
                if (missing.isEmpty()) continue;
                findings.at(plan.place(measured.indikator()).at("target", "target"), "tidak ada")
                        .mend("Cetak target tahun itu.")
                        .say(
                                "%s tidak mempunyai target tahun %s.",
                                Words.quoted(measured.indikator().nama()),
                                Words.enumeration(
                                        missing.stream().map(Tahun::toString).toList()));
            }
            var empty =
                    plan.all(Ikk.class).filter(row -> row.target().isEmpty()).toList();
            if (empty.isEmpty()) return;
            findings.at(plan.place(empty.getFirst()).at("target", "target"), "tidak ada")
                    .mend("Cetak target tiap IKK, atau nyatakan di mana targetnya ditetapkan.")
                    .say("%s IKK dicetak tanpa target tahun mana pun.", empty.size());
        }
    }

    @About(
            code = "IND-04",
            level = Level.PERINGATAN,
            title = "Uang yang bertambah membeli hasil yang bertambah",
            basis = "PP 12/2019: anggaran berbasis kinerja",
            explanation = """
                    Target keluaran yang tetap sepanjang rencana sementara pagunya naik berarti biaya satuan naik tanpa \
                    penjelasan. Subkegiatan penunjang (X.XX.01) dikumpulkan dalam satu temuan.""",
            example = "Target 60, 60, 60 dengan pagu naik 21 % selama rencana.")
    record FlatTarget() implements QualityRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var flat = plan.subKegiatan()
                    .filter(node -> growth(node) > 0.05)
                    .flatMap(node -> node.indikatorList().stream().map(indikator -> new Measured(node, indikator)))
                    .filter(measured -> isFlat(measured.indikator()))
                    .toList();
            var support =
                    flat.stream().filter(measured -> isSupport(measured.node())).toList();
            flat.stream()
                    .filter(measured -> !isSupport(measured.node()))
                    .forEach(measured -> report(plan, findings, measured, ""));
            if (!support.isEmpty())
                report(
                        plan,
                        findings,
                        support.getFirst(),
                        support.size() == 1
                                ? ""
                                : "; demikian pula %s subkegiatan penunjang lain".formatted(support.size() - 1));
        }

        private static void report(Plan plan, Findings findings, Measured measured, String others) {
            var indikator = measured.indikator();
            var place = plan.place(indikator).target(plan.tahunList().getFirst());
            var pagu = MoneySums.paguOf(measured.node());
            findings.at(place, List.copyOf(indikator.target().values()))
                    .against(plan.place((Record) measured.node()).at("pagu", "Rp"), List.copyOf(pagu.values()))
                    .mend("Naikkan target, atau jelaskan kenaikan biaya satuannya.")
                    .say(
                            "Target subkegiatan %s tetap %s sepanjang rencana, padahal pagunya naik %s %%%s.",
                            measured.node().id(),
                            indikator.target().values().iterator().next(),
                            Math.round(growth((SubKegiatan) measured.node()) * 100),
                            others);
        }

        private static boolean isFlat(IndikatorRencana indikator) {
            return hasTarget(indikator)
                    && indikator.target().size() > 1
                    && indikator.target().values().stream().distinct().count() == 1;
        }

        private static boolean isSupport(PlanNode node) {
            return node.id().matches("\\d\\.\\d{2}\\.01\\..*");
        }

        private static double growth(SubKegiatan node) {
            var amounts = List.copyOf(node.pagu().values());
            if (amounts.size() < 2 || amounts.getFirst().equals(Rupiah.ZERO)) return 0;
            return amounts.getLast().amount().doubleValue()
                            / amounts.getFirst().amount().doubleValue()
                    - 1;
        }
    }

    @About(
            code = "IND-05",
            level = Level.PERINGATAN,
            title = "Target tidak di bawah kondisi awal",
            basis = "PermenPANRB 88/2021: target menantang dan dapat dicapai",
            explanation = """
                    Target yang lebih rendah dari keadaan sekarang adalah rencana mundur, kecuali bila makin kecil makin \
                    baik; maka nyatakan begitu pada nama atau rumusnya.""",
            example = "Kondisi awal 402 orang/bulan, target 351.")
    record TargetBelowBaseline() implements QualityRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                var indikator = measured.indikator();
                var awal = indikator.kondisiAwal();
                var last = lastTarget(indikator);
                if (awal == null || last == null || isDecreasing(indikator.nama())) continue;
                var baseline = awal.nilai().angka();
                var target = last.angka();
                if (baseline.isEmpty() || target.isEmpty() || target.get().compareTo(baseline.get()) >= 0) continue;
                findings.at(plan.place(indikator).at("target", "target"), last)
                        .against(plan.place(indikator).at("kondisi_awal", "kondisi awal"), awal.nilai())
                        .mend("Jelaskan penurunannya, atau betulkan salah satunya.")
                        .say(
                                "Target akhir %s (%s) di bawah kondisi awalnya, %s.",
                                Words.quoted(indikator.nama()), last, awal.nilai());
            }
        }

        private static boolean isDecreasing(String name) {
            return name.matches(
                    "(?i).*(menurun|penurunan|berkurang|kemiskinan|pengangguran|keluhan|pengaduan|temuan|kasus|kematian"
                            + "|prevalensi|stunting|kesakitan|kecelakaan|kehilangan|kerusakan|putus sekolah|waktu tunggu|inflasi).*");
        }
    }

    @About(
            code = "IND-06",
            level = Level.PERINGATAN,
            title = "Target dipasang sebelum realisasi diketahui",
            basis = "PermenPANRB 88/2021: target menantang; Permendagri 86/2017, Tabel T-C.23",
            explanation = """
                    Baris yang target dan realisasinya sama pada setiap tahun, sampai desimal terakhir, hampir pasti diisi \
                    sesudah realisasi diketahui: rasionya selalu 100 dan tidak mengukur apa pun.""",
            example = "Target 16,14 dan 21,05, realisasi 16,14 dan 21,05.")
    record TargetCopiedFromResult() implements QualityRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var copied = plan.all(Pencapaian.class)
                    .filter(TargetCopiedFromResult::isCopied)
                    .toList();
            if (copied.isEmpty()) return;
            var first = copied.getFirst();
            var place = plan.place(first);
            findings.at(place.at("target", "target"), numbers(first.target()))
                    .against(place.at("realisasi", "realisasi"), numbers(first.realisasi()))
                    .mend("Cetak target yang ditetapkan sebelum tahun berjalan.")
                    .say(
                            "%s baris T-C.23 mencetak target sama persis dengan realisasinya, mulai dari %s.",
                            copied.size(), Words.quoted(first.indikator()));
        }

        private static boolean isCopied(Pencapaian row) {
            var realised = numbers(row.realisasi());
            var both = row.realisasi().entrySet().stream()
                    .filter(entry -> entry.getValue().isNumber())
                    .map(Map.Entry::getKey)
                    .toList();
            return realised.size() > 1 && both.stream().allMatch(tahun -> same(row, tahun));
        }

        private static boolean same(Pencapaian row, Tahun tahun) {
            var target = row.target().get(tahun);
            var realisasi = row.realisasi().get(tahun);
            return target != null
                    && realisasi != null
                    && target.angka().isPresent()
                    && target.angka().get().compareTo(realisasi.angka().orElseThrow()) == 0;
        }

        private static List<BigDecimal> numbers(Map<Tahun, NilaiCetak> values) {
            return values.values().stream()
                    .flatMap(value -> value.angka().stream())
                    .toList();
        }
    }

    @About(
            code = "IND-07",
            level = Level.PERINGATAN,
            title = "Indikator pada jenjang berbeda tidak bertarget sama persis",
            basis = "PermenPANRB 89/2021: jenjang kinerja",
            explanation = """
                    Deret target yang sama pada tujuan, sasaran, dan program menunjukkan satu ukuran dengan tiga nama: \
                    keberhasilan program tidak lagi menjelaskan keberhasilan tujuan. Target tetap tidak diperiksa.""",
            example = "Tujuan, sasaran, dan program semuanya 35, 40, 45.")
    record SameTargets() implements QualityRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var byTargets = plan.measured().stream()
                    .filter(measured -> hasTarget(measured.indikator()))
                    .filter(measured -> measured.indikator().target().values().stream()
                                    .distinct()
                                    .count()
                            > 1)
                    .collect(Collectors.groupingBy(
                            measured -> measured.indikator().satuan()
                                    + measured.indikator().target(),
                            LinkedHashMap::new,
                            Collectors.toList()));
            byTargets.values().stream()
                    .filter(group -> group.stream()
                                    .map(measured -> measured.node().level())
                                    .distinct()
                                    .count()
                            > 1)
                    .forEach(group -> {
                        var first = group.getFirst().indikator();
                        var last = group.getLast().indikator();
                        findings.at(
                                        plan.place(first).at("target", "target"),
                                        List.copyOf(first.target().values()))
                                .against(
                                        plan.place(last).at("target", "target"),
                                        List.copyOf(last.target().values()))
                                .mend("Beri tiap jenjang ukurannya sendiri.")
                                .say(
                                        "Target %s sama persis pada %s.",
                                        List.copyOf(first.target().values()),
                                        Words.enumeration(group.stream()
                                                .map(measured -> measured.node().level() + " "
                                                        + Words.quoted(measured.indikator()
                                                                .nama()))
                                                .toList()));
                    });
        }
    }

    @About(
            code = "IND-08",
            level = Level.PERINGATAN,
            title = "Deret masa lalu tidak melompat lima kali lipat",
            basis = "PermenPANRB 88/2021: data kinerja andal",
            explanation = """
                    Nilai yang dalam setahun menjadi lebih dari lima kali lipat, atau kurang dari seperlimanya, biasanya \
                    berganti definisi, satuan, atau sumber.""",
            example = "UMK ber-NIB 3.745 pada 2021 dan 388 pada 2022.")
    record Break() implements QualityRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var series : plan.series()) {
                var slots = series.slots();
                for (int i = 1; i < slots.size(); i++) {
                    var before = series.value(slots.get(i - 1)).doubleValue();
                    var after = series.value(slots.get(i)).doubleValue();
                    if (slots.get(i - 1).tahun() == null || before <= 0 || after <= 0) continue;
                    if (after / before <= 5 && before / after <= 5) continue;
                    findings.at(series.place(slots.get(i)), series.value(slots.get(i)))
                            .against(series.place(slots.get(i - 1)), series.value(slots.get(i - 1)))
                            .mend("Periksa satuan, definisi, dan sumber kedua tahun itu, lalu jelaskan.")
                            .say(
                                    "%s melompat dari %s (%s) ke %s (%s).",
                                    Words.quoted(series.name()),
                                    series.value(slots.get(i - 1)),
                                    slots.get(i - 1),
                                    series.value(slots.get(i)),
                                    slots.get(i));
                }
            }
        }
    }

    private static boolean hasTarget(IndikatorRencana indikator) {
        return !indikator.target().isEmpty()
                && indikator.target().values().stream().allMatch(NilaiCetak::isNumber);
    }

    private static @Nullable NilaiCetak lastTarget(IndikatorRencana indikator) {
        var targets = List.copyOf(indikator.target().values());
        return targets.isEmpty() ? null : targets.getLast();
    }
}
