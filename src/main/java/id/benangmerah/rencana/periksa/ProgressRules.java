package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.SumberDaya.Manusia;
import id.benangmerah.rencana.periksa.Series.Slot;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// Whether targets promise anything beyond what is there already.
@Family("Kemajuan yang dijanjikan target")
sealed interface ProgressRules extends Rule {

    @About(
            code = "IND-09",
            level = Level.PERINGATAN,
            title = "Target hasil belum tercapai pada kondisi awal",
            basis = "PermenPANRB 88/2021: target menantang dan dapat dicapai",
            explanation = """
                    Target tujuan, sasaran, atau program yang tidak melampaui kondisi awalnya sampai akhir rencana sudah \
                    tercapai sebelum rencana dimulai. Yang sudah 100 % tidak diperiksa.""",
            example = "Kondisi awal 72,00, target akhir 72,00.")
    record AlreadyReached() implements ProgressRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                if (measured.node() instanceof Kegiatan || measured.node() instanceof SubKegiatan) continue;
                var series = Series.of(plan, measured.indikator());
                if (series.cells().size() < 2 || !series.cells().containsKey(Slot.BASELINE)) continue;
                var baseline = series.value(Slot.BASELINE);
                var last = series.slots().getLast();
                if (series.isPercentage() && baseline.compareTo(BigDecimal.valueOf(100)) >= 0) continue;
                if (series.value(last).compareTo(baseline) != 0) continue;
                findings.at(series.place(last), series.value(last))
                        .against(series.place(Slot.BASELINE), baseline)
                        .mend("Pasang target yang melampaui kondisi awal, atau ganti indikatornya.")
                        .say(
                                "Target akhir %s (%s) sudah tercapai pada kondisi awalnya.",
                                Words.quoted(series.name()), series.value(last));
            }
        }
    }

    @About(
            code = "IND-10",
            level = Level.PERINGATAN,
            title = "Hasil bukan keluaran yang digeser",
            basis = "PermenPANRB 89/2021: hubungan sebab akibat antarjenjang",
            explanation = """
                    Bila target hasil dan target keluaran di bawahnya selalu berselisih sama, hasil itu tidak diramalkan \
                    sendiri: ia keluaran ditambah atau dikurangi satu bilangan tetap. Deret yang sama persis dilaporkan \
                    IND-07.""",
            example = "Program 12,01, 14,89, 15,85; kegiatannya 16,33, 19,21, 20,17: selalu 4,32 lebih besar.")
    record ShiftedOutput() implements ProgressRules {
        /// Two values rounded to two decimals.
        private static final BigDecimal ROUNDING = new BigDecimal("0.01");

        @Override
        public void check(Plan plan, Findings findings) {
            for (var outcome : plan.measured())
                below(outcome.node())
                        .flatMap(node -> node.indikatorList().stream())
                        .map(output -> Series.of(plan, output))
                        .forEach(output -> compare(findings, Series.of(plan, outcome.indikator()), output));
        }

        private static Stream<? extends PlanNode> below(PlanNode node) {
            return node.children().stream();
        }

        private static void compare(Findings findings, Series outcome, Series output) {
            if (!outcome.isPercentage() || !output.isPercentage()) return;
            if (outcome.cells().size() < 3 || !outcome.slots().equals(output.slots()) || isFlat(outcome)) return;
            var differences = outcome.slots().stream()
                    .map(slot -> output.value(slot).subtract(outcome.value(slot)))
                    .toList();
            var smallest = differences.stream().min(BigDecimal::compareTo).orElseThrow();
            var largest = differences.stream().max(BigDecimal::compareTo).orElseThrow();
            if (largest.subtract(smallest).compareTo(ROUNDING) > 0 || largest.signum() == 0) return;
            var first = outcome.slots().getFirst();
            findings.at(outcome.place(first), outcome.values())
                    .against(output.place(first), output.values())
                    .mend("Ramalkan hasilnya sendiri, atau pakai indikator hasil yang lain.")
                    .say(
                            "Target %s selalu %s dari target %s di bawahnya (selisih %s).",
                            Words.quoted(outcome.name()),
                            largest.signum() > 0 ? "lebih kecil" : "lebih besar",
                            Words.quoted(output.name()),
                            largest.abs());
        }

        private static boolean isFlat(Series series) {
            List<BigDecimal> values = series.values();
            return values.stream().allMatch(value -> value.compareTo(values.getFirst()) == 0);
        }
    }

    @About(
            code = "IND-11",
            level = Level.PERINGATAN,
            title = "Kegiatan bagi pegawai tidak melayani lebih banyak orang daripada pegawainya",
            basis = "Kepmendagri 050-5889/2021: Administrasi Kepegawaian Perangkat Daerah",
            explanation = """
                    Subkegiatan Administrasi Kepegawaian (X.XX.01.2.05) melayani pegawai perangkat daerah itu. Target \
                    orang yang beberapa kali banyaknya pegawai membiayai hal lain dengan nama itu.""",
            example = "Sosialisasi peraturan bagi 2.500 orang, padahal pegawainya 38.")
    record MoreThanStaff() implements ProgressRules {
        private static final BigDecimal TIMES = BigDecimal.valueOf(3);

        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Manusia.class)
                    .findFirst()
                    .ifPresent(staff -> staff.jumlah()
                            .angka()
                            .ifPresent(count -> plan.measured().stream()
                                    .filter(measured -> isForStaff(measured.node())
                                            && measured.indikator().satuan().equalsIgnoreCase("orang"))
                                    .map(measured -> Series.of(plan, measured.indikator()))
                                    .forEach(series -> series.slots().stream()
                                            .filter(slot -> series.value(slot).compareTo(count.multiply(TIMES)) > 0)
                                            .findFirst()
                                            .ifPresent(slot -> report(plan, findings, series, slot, staff, count)))));
        }

        private static boolean isForStaff(PlanNode node) {
            return node instanceof SubKegiatan && node.id().matches("\\d\\.\\d{2}\\.01\\.2\\.05\\..*");
        }

        private static void report(
                Plan plan, Findings findings, Series series, Slot slot, Manusia staff, BigDecimal count) {
            findings.at(series.place(slot), series.value(slot))
                    .against(plan.place(staff).at("jumlah", "jumlah pegawai"), count)
                    .mend("Pindahkan ke subkegiatan yang melayani masyarakat, atau betulkan targetnya.")
                    .say(
                            "%s bertarget %s orang (%s), padahal Administrasi Kepegawaian melayani %s pegawai.",
                            Words.quoted(series.name()), series.value(slot), slot, count);
        }
    }
}
