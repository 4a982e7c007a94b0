package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.Tujuan;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// One measure in two tables that do not refer to each other.
@Family("Ukuran yang sama di dua tabel")
sealed interface RepeatedMeasures extends PrintedTwice {

    @About(
            code = "KTP-61",
            level = Level.PERINGATAN,
            title = "Ukuran yang sama punya satu nilai per tahun",
            basis = "Permendagri 86/2017, Tabel T-C.23 dan T-C.27; Permendagri 18/2020",
            explanation = """
                    Indikator program, kegiatan, atau subkegiatan yang namanya sama dengan IKK atau baris T-C.23, \
                    kecuali kata tentang wilayahnya, mengukur hal yang sama. Kondisi awalnya sama dengan realisasi \
                    tahun itu; tujuan dan sasaran diperiksa KTP-56.""",
            example = "Koperasi yang dinilai kesehatannya 2022: 17,54 % di T-C.23, 24,02 % di T-C.27.")
    record OneValue() implements RepeatedMeasures {
        /// Words that only say whose the measure is.
        private static final Set<String> SCOPE =
                Set.of("wilayah", "keanggotaan", "daerah", "kabupaten", "kota", "provinsi", "tingkat", "lingkup");

        @Override
        public void check(Plan plan, Findings findings) {
            for (var measured : plan.measured()) {
                if (measured.node() instanceof Tujuan || measured.node() instanceof Sasaran) continue;
                var indikator = measured.indikator();
                plan.all(Pencapaian.class)
                        .filter(row -> row.satuan().equals(indikator.satuan()) && isSame(indikator, row))
                        .findFirst()
                        .ifPresent(row -> compare(plan, findings, indikator, row));
            }
        }

        private static boolean isSame(IndikatorRencana indikator, Pencapaian row) {
            var own = Wording.content(indikator.nama());
            var more = new HashSet<>(Wording.content(row.indikator()));
            return own.size() > 2 && more.containsAll(own) && SCOPE.containsAll(without(more, own));
        }

        private static Set<String> without(Set<String> words, Set<String> known) {
            words.removeAll(known);
            return words;
        }

        private static void compare(Plan plan, Findings findings, IndikatorRencana indikator, Pencapaian row) {
            var baseline = indikator.kondisiAwal();
            var result = baseline == null ? null : row.realisasi().get(baseline.tahun());
            if (baseline == null || result == null || !baseline.nilai().isNumber() || !result.isNumber()) return;
            if (Figures.agree(baseline.nilai(), null, result, null)) return;
            findings.at(plan.place(indikator).at("kondisi_awal", "kondisi awal"), baseline.nilai())
                    .against(plan.place(row).at("realisasi", "realisasi", baseline.tahun()), result)
                    .mend("Pakai satu nilai, atau bedakan nama kedua ukuran itu.")
                    .say(
                            "“%s” tahun %s dicetak %s di T-C.27, tetapi %s di T-C.23 (“%s”).",
                            indikator.nama(), baseline.tahun(), baseline.nilai(), result, row.indikator());
        }
    }

    @About(
            code = "KTP-62",
            level = Level.PERINGATAN,
            title = "Yang datanya tidak ada tidak punya persentase",
            basis = "PermenPANRB 88/2021: data kinerja andal",
            explanation = """
                    Bila tabel keragaan mengatakan bahwa jumlah sesuatu tidak diketahui, persentasenya pada tahun itu \
                    tidak dapat dihitung.""",
            example = "Tabel 2.3: jumlah UMK yang bermitra N/A; T-C.23: persentase yang bermitra 0,01.")
    record UnknownCount() implements RepeatedMeasures {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Keragaan.class)
                    .forEach(count -> plan.all(Pencapaian.class)
                            .filter(row -> isOf(count, row))
                            .forEach(row -> compare(plan, findings, count, row)));
        }

        private static boolean isOf(Keragaan count, Pencapaian row) {
            var words = Vocabulary.of(row.indikator());
            return words.size() > 1 && Vocabulary.of(count.uraian()).containsAll(words);
        }

        private static void compare(Plan plan, Findings findings, Keragaan count, Pencapaian row) {
            var years = count.nilai().entrySet().stream()
                    .filter(cell -> !cell.getValue().isNumber())
                    .map(Map.Entry::getKey)
                    .filter(tahun -> hasNumber(row, tahun))
                    .toList();
            if (years.isEmpty()) return;
            var first = years.getFirst();
            findings.at(plan.place(row).at("realisasi", "realisasi", first), valueOf(row.realisasi(), first))
                    .against(plan.place(count).at("nilai", "nilai", first), valueOf(count.nilai(), first))
                    .mend("Cetak jumlahnya, atau kosongkan persentasenya.")
                    .say(
                            "T-C.23 mencetak “%s” %s (%s), tetapi Tabel 2.3 mencetak %s untuk “%s”.",
                            row.indikator(),
                            Words.enumeration(years.stream()
                                    .map(tahun -> Words.value(valueOf(row.realisasi(), tahun)))
                                    .toList()),
                            Words.enumeration(
                                    years.stream().map(Tahun::toString).toList()),
                            valueOf(count.nilai(), first),
                            count.uraian());
        }

        private static boolean hasNumber(Pencapaian row, Tahun tahun) {
            var value = row.realisasi().get(tahun);
            return value != null && value.isNumber();
        }

        private static <T> T valueOf(Map<Tahun, T> cells, Tahun tahun) {
            return Objects.requireNonNull(cells.get(tahun));
        }
    }
}
