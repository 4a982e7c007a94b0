package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.SumberDaya.Barang;
import id.benangmerah.rencana.SumberDaya.Manusia;
import id.benangmerah.rencana.SumberDaya.Rincian;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Arithmetic of the tables about the people and the assets of the department.
@Family("Rincian pegawai dan barang")
sealed interface MeansSums extends Rule {

    @About(
            code = "JML-09",
            level = Level.GALAT,
            title = "Rincian pegawai berjumlah sama dengan pegawainya",
            basis = "Permendagri 86/2017, susunan Bab II",
            explanation = """
                    Setiap klasifikasi (jenis kelamin, pendidikan, eselon, golongan) harus berjumlah semua pegawai, atau \
                    jumlah salah satu status bila hanya berlaku bagi status itu.""",
            example = "38 pegawai, tetapi rincian pendidikan berjumlah 37.")
    record PeopleTotal() implements MeansSums {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Manusia.class)
                    .forEach(people -> people.jumlah().angka().ifPresent(total -> {
                        var statuses = people.statusList();
                        if (!statuses.isEmpty() && sum(statuses).compareTo(total) != 0)
                            report(plan, findings, people, "status", sum(statuses), total, people);
                        for (var group : people.klasifikasiList()) {
                            var sum = sum(group.rincianList());
                            var isKnown = sum.compareTo(total) == 0
                                    || statuses.stream()
                                            .flatMap(status -> status.jumlah().angka().stream())
                                            .anyMatch(count -> count.compareTo(sum) == 0);
                            if (!isKnown) report(plan, findings, people, group.nama(), sum, total, group);
                        }
                    }));
        }

        private static void report(
                Plan plan,
                Findings findings,
                Manusia people,
                String name,
                BigDecimal sum,
                BigDecimal total,
                Record part) {
            findings.at(plan.place(part).at("rincian", "jumlah " + name), sum)
                    .against(plan.place(people).at("jumlah", "jumlah pegawai"), total)
                    .expecting(total)
                    .mend("Betulkan rincian %s.", name)
                    .say("Rincian %s berjumlah %s, padahal pegawainya %s.", name, sum, total);
        }

        private static BigDecimal sum(List<Rincian> rows) {
            return rows.stream().flatMap(row -> row.jumlah().angka().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @About(
            code = "JML-10",
            level = Level.GALAT,
            title = "Barang baik dan rusak berjumlah semua barang",
            basis = "Permendagri 86/2017, susunan Bab II",
            explanation = "Jumlah barang sama dengan yang baik, rusak ringan, dan rusak berat.",
            example = "23 sepeda motor, tetapi 15 baik, 5 rusak ringan, 1 rusak berat.")
    record AssetTotal() implements MeansSums {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Barang.class)
                    .forEach(row -> row.jumlah().angka().ifPresent(total -> {
                        var conditions = Stream.of(row.baik(), row.rusakRingan(), row.rusakBerat())
                                .filter(Objects::nonNull)
                                .flatMap(value -> value.angka().stream())
                                .toList();
                        var sum = conditions.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                        if (conditions.isEmpty() || sum.compareTo(total) == 0) return;
                        findings.at(plan.place(row).at("jumlah", "jumlah"), total)
                                .expecting(sum)
                                .mend("Betulkan jumlah atau kondisinya.")
                                .say(
                                        "Jumlah %s dicetak %s, padahal menurut kondisinya (%s) berjumlah %s.",
                                        row.uraian(), total, Words.value((Collection<?>) conditions), sum);
                    }));
        }
    }
}
