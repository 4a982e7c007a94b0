package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Penetapan;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.Tujuan;
import id.benangmerah.rencana.periksa.Plan.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Periods, dates and baseline years, wherever they are printed.
@Family("Periode, tanggal, dan tahun dasar yang dicetak lagi")
sealed interface RepeatedYears extends PrintedTwice {
    Pattern RANGE = Pattern.compile("((?:19|20)\\d{2})\\s*[-–]\\s*((?:19|20)\\d{2})");

    @About(
            code = "KTP-51",
            level = Level.GALAT,
            title = "Periode rencana ditulis sama di setiap tempat",
            basis = "Permendagri 86/2017; Inmendagri 52/2022",
            explanation = """
                    Periode yang dimulai atau berakhir bersama periode rencana ini tetapi tidak sama dengannya adalah \
                    salah cetak, begitu pula periode yang berakhir sebelum dimulai.""",
            example = "“RPD Kabupaten Pasuruan Tahun 2024-2024”.")
    record Period() implements RepeatedYears {
        @Override
        public void check(Plan plan, Findings findings) {
            var period = plan.renstra().identitas().periode();
            periods(plan).forEach(quotation -> {
                var range = RANGE.matcher(quotation.nilai().teks());
                if (!range.matches()) return;
                var first = Tahun.of(Integer.parseInt(range.group(1)));
                var last = Tahun.of(Integer.parseInt(range.group(2)));
                var isOurs = first.equals(period.awal()) && last.equals(period.akhir());
                var isHalfOurs = first.equals(period.awal()) || last.equals(period.akhir());
                if (isOurs || !isHalfOurs && first.compareTo(last) < 0) return;
                var expected = period.awal() + "-" + period.akhir();
                findings.at(Quoted.place(plan, quotation), quotation.nilai())
                        .expecting(expected)
                        .mend("Tulis %s.", expected)
                        .say(
                                "%s mencetak periode %s (“%s”), seharusnya %s.",
                                quotation.tempat(), quotation.nilai(), quotation.teks(), expected);
            });
        }
    }

    @About(
            code = "KTP-52",
            level = Level.GALAT,
            title = "Lamanya periode di dalam teks sama dengan lamanya periode rencana",
            basis = "Permendagri 86/2017; Inmendagri 52/2022",
            explanation = "Rencana 2024-2026 berumur tiga tahun, juga di dalam definisi dan latar belakang.",
            example = "Pasal 1: “dokumen perencanaan untuk periode 5 (lima) tahun” pada rencana 2024-2026.")
    record Length() implements RepeatedYears {
        @Override
        public void check(Plan plan, Findings findings) {
            var years = plan.tahunList().size();
            periods(plan)
                    .filter(quotation -> "tahun".equalsIgnoreCase(quotation.satuan()))
                    .filter(quotation ->
                            !Figures.agree(quotation.nilai(), null, NilaiCetak.of(Integer.toString(years)), null))
                    .forEach(quotation -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                            .expecting(years)
                            .mend("Tulis %s tahun.", years)
                            .say(
                                    "%s menyebut periode %s tahun, padahal rencana ini berlaku %s tahun (%s-%s).",
                                    quotation.tempat(),
                                    quotation.nilai(),
                                    years,
                                    plan.tahunList().getFirst(),
                                    plan.tahunList().getLast()));
        }
    }

    @About(
            code = "KTP-53",
            level = Level.PERINGATAN,
            title = "Periode lalu di dalam teks sama dengan tahun di T-C.23",
            basis = "Permendagri 86/2017, Tabel T-C.23",
            explanation = "Teks yang menerangkan tabel menyebut tahun yang ada di tabel itu.",
            example = "Narasi menerangkan capaian 2018-2023, T-C.23 berisi 2019 sampai 2023.")
    record PastPeriod() implements RepeatedYears {
        @Override
        public void check(Plan plan, Findings findings) {
            var columns = plan.all(Pencapaian.class)
                    .flatMap(row -> row.target().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (columns.isEmpty()) return;
            var expected = columns.getFirst() + "-" + columns.getLast();
            periods(plan)
                    .filter(quotation -> quotation.tempat().startsWith("2.3"))
                    .filter(quotation -> RANGE.matcher(quotation.nilai().teks()).matches())
                    .filter(quotation ->
                            !quotation.nilai().teks().replaceAll("\\s", "").equals(expected))
                    .findFirst()
                    .ifPresent(quotation -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                            .expecting(expected)
                            .mend("Sebut tahun yang dicetak di tabel, atau lengkapi tabelnya.")
                            .say(
                                    "%s menerangkan kinerja %s, tetapi T-C.23 berisi tahun %s.",
                                    quotation.tempat(), quotation.nilai(), expected));
        }
    }

    @About(
            code = "KTP-54",
            level = Level.GALAT,
            title = "Tanggal penetapan sama di setiap tempat",
            basis = "UU 12/2011, Lampiran II: penutup peraturan",
            explanation = "Peraturan ditetapkan pada satu tanggal, di batang tubuh maupun di lampiran.",
            example = "Batang tubuh ditetapkan 11 April 2023, lampiran 12 April 2023.")
    record Enacted() implements RepeatedYears {
        @Override
        public void check(Plan plan, Findings findings) {
            var penetapan = plan.renstra().penetapan();
            if (penetapan == null) return;
            var enacted = Dates.of(penetapan.ditetapkan().tanggal());
            Quoted.of(plan, Aspek.TANGGAL)
                    .forEach(quotation -> Dates.find(quotation.nilai().teks())
                            .filter(date -> enacted.isPresent() && !date.equals(enacted.get()))
                            .ifPresent(date -> report(plan, findings, quotation, penetapan, enacted.get())));
        }

        private static void report(
                Plan plan, Findings findings, Kutipan quotation, Penetapan penetapan, LocalDate enacted) {
            findings.at(Quoted.place(plan, quotation), quotation.nilai())
                    .against(plan.place(penetapan.ditetapkan()).at("tanggal", "tanggal"), Dates.written(enacted))
                    .mend("Samakan tanggalnya.")
                    .say(
                            "%s mencetak tanggal %s, tetapi peraturan ditetapkan %s.",
                            quotation.tempat(), quotation.nilai(), Dates.written(enacted));
        }
    }

    @About(
            code = "KTP-55",
            level = Level.PERINGATAN,
            title = "Semua tabel memakai satu tahun kondisi awal",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.27: data capaian pada tahun awal perencanaan",
            explanation = """
                    Kondisi awal tujuan dari tahun ini dan kondisi awal program dari tahun itu tidak dapat \
                    dibandingkan, dan capaian keduanya berangkat dari titik yang berbeda.""",
            example = "T-C.25 memakai kondisi awal 2023, T-C.27 2022.")
    record BaselineYear() implements RepeatedYears {
        @Override
        public void check(Plan plan, Findings findings) {
            var years = new LinkedHashMap<String, Map<Tahun, List<IndikatorRencana>>>();
            for (var measured : plan.measured())
                if (measured.indikator().kondisiAwal() != null)
                    years.computeIfAbsent(table(measured), _ -> new TreeMap<>())
                            .computeIfAbsent(measured.indikator().kondisiAwal().tahun(), _ -> new ArrayList<>())
                            .add(measured.indikator());
            var mains = new LinkedHashMap<String, IndikatorRencana>();
            years.forEach((table, byYear) -> mains.put(table, within(plan, findings, table, byYear)));
            if (mains.size() == 2) across(plan, findings, List.copyOf(mains.values()));
        }

        private static String table(Measured measured) {
            return measured.node() instanceof Tujuan || measured.node() instanceof Sasaran ? "T-C.25" : "T-C.27";
        }

        /// Reports the rows that stray from their table; gives one that does not.
        private static IndikatorRencana within(
                Plan plan, Findings findings, String table, Map<Tahun, List<IndikatorRencana>> byYear) {
            var main = byYear.values().stream()
                    .reduce((one, other) -> other.size() > one.size() ? other : one)
                    .orElseThrow();
            byYear.values().stream()
                    .filter(rows -> !rows.equals(main))
                    .flatMap(List::stream)
                    .forEach(row -> say(
                            plan,
                            findings,
                            row,
                            main.getFirst(),
                            "Kondisi awal “%s” dari tahun %s, yang lain di %s dari tahun %s.",
                            row.nama(),
                            year(row),
                            table,
                            year(main.getFirst())));
            return main.getFirst();
        }

        private static void across(Plan plan, Findings findings, List<IndikatorRencana> mains) {
            var goal = mains.getFirst();
            var program = mains.getLast();
            if (year(goal).equals(year(program))) return;
            say(
                    plan,
                    findings,
                    program,
                    goal,
                    "T-C.27 memakai kondisi awal tahun %s, tetapi T-C.25 tahun %s (rencana dimulai %s).",
                    year(program),
                    year(goal),
                    plan.tahunList().getFirst());
        }

        private static void say(
                Plan plan,
                Findings findings,
                IndikatorRencana one,
                IndikatorRencana other,
                String text,
                Object... values) {
            findings.at(plan.place(one).at("kondisi_awal", "kondisi awal"), year(one))
                    .against(plan.place(other).at("kondisi_awal", "kondisi awal"), year(other))
                    .mend("Pakai satu tahun kondisi awal di semua tabel.")
                    .say(text, values);
        }

        private static Tahun year(IndikatorRencana row) {
            return Optional.ofNullable(row.kondisiAwal()).orElseThrow().tahun();
        }
    }

    @About(
            code = "KTP-56",
            level = Level.PERINGATAN,
            title = "Indikator yang dilanjutkan berangkat dari realisasi terakhirnya",
            basis = "Permendagri 86/2017, Tabel T-C.23 dan T-C.25",
            explanation = """
                    Bila indikator tujuan atau sasaran sudah ada di T-C.23, kondisi awalnya adalah realisasi terakhir \
                    di sana. Bila tabel lain mencetak realisasi itu sebagai kondisi awal, KTP-02 yang melaporkan.""",
            example = "Realisasi terakhir di T-C.23 70,50, kondisi awal di T-C.25 72,00.")
    record Continued() implements RepeatedYears {
        @Override
        public void check(Plan plan, Findings findings) {
            continued(plan).forEach((row, past) -> {
                var last = last(past.realisasi());
                var baseline = row.kondisiAwal();
                if (last.isEmpty() || baseline == null || !baseline.nilai().isNumber()) return;
                var result = past.realisasi().get(last.get());
                if (result == null || Figures.agree(baseline.nilai(), null, result, null)) return;
                if (isBaselineElsewhere(plan, row, result)) return;
                findings.at(plan.place(row).at("kondisi_awal", "kondisi awal"), baseline.nilai())
                        .against(plan.place(past).at("realisasi", "realisasi", last.get()), result)
                        .mend("Pakai realisasi terakhir sebagai kondisi awal, atau sebutkan sumber angka itu.")
                        .say(
                                "Kondisi awal “%s” %s, padahal realisasi terakhirnya di T-C.23 %s (%s).",
                                row.nama(), baseline.nilai(), result, last.get());
            });
        }

        private static boolean isBaselineElsewhere(Plan plan, IndikatorRencana row, NilaiCetak result) {
            return Quoted.of(plan, Aspek.KONDISI_AWAL)
                    .anyMatch(quotation -> row.id().equals(quotation.subjek())
                            && Figures.agree(quotation.nilai(), null, result, null));
        }
    }

    @About(
            code = "KTP-57",
            level = Level.PERINGATAN,
            title = "Target pertama tidak mundur dari target terakhir periode lalu",
            basis = "PermenPANRB 88/2021, kriteria 1b: target menantang dan realistis",
            explanation = """
                    Indikator yang sama sudah punya target di T-C.23. Target baru yang lebih rendah daripada target \
                    lama perlu alasan.""",
            example = "Target SAKIP 2023 di T-C.23 78,00, target 2024 di T-C.25 76.")
    record Retreat() implements RepeatedYears {
        @Override
        public void check(Plan plan, Findings findings) {
            continued(plan).forEach((row, past) -> {
                var last = last(past.target());
                var first = plan.tahunList().getFirst();
                var target = row.target().get(first);
                if (last.isEmpty() || target == null || !target.isNumber()) return;
                var before = past.target().get(last.get());
                if (before == null || !isRising(past, before)) return;
                if (Figures.number(target).compareTo(Figures.number(before)) >= 0) return;
                findings.at(plan.place(row).target(first), target)
                        .against(plan.place(past).at("target", "target", last.get()), before)
                        .mend("Naikkan target, atau jelaskan mengapa lebih rendah daripada target lama.")
                        .say(
                                "Target %s “%s” (%s) lebih rendah daripada target %s di T-C.23 (%s).",
                                first, row.nama(), target, last.get(), before);
            });
        }

        /// Only an indicator that the past plan wanted to grow.
        private static boolean isRising(Pencapaian past, NilaiCetak last) {
            return past.target().values().stream()
                    .filter(NilaiCetak::isNumber)
                    .map(Figures::number)
                    .min(BigDecimal::compareTo)
                    .filter(least -> least.compareTo(Figures.number(last)) < 0)
                    .isPresent();
        }
    }

    private static Stream<Kutipan> periods(Plan plan) {
        return Quoted.of(plan, Aspek.PERIODE);
    }

    /// Indicators of goals and objectives that T-C.23 already has, by name or quoted name.
    private static Map<IndikatorRencana, Pencapaian> continued(Plan plan) {
        var continued = new LinkedHashMap<IndikatorRencana, Pencapaian>();
        for (var measured : plan.measured()) {
            if (!BaselineYear.table(measured).equals("T-C.25")) continue;
            var row = measured.indikator();
            plan.all(Pencapaian.class)
                    .filter(past -> past.satuan().equalsIgnoreCase(row.satuan()))
                    .filter(past -> names(plan, past.id(), past.indikator())
                            .anyMatch(name ->
                                    names(plan, row.id(), row.nama()).anyMatch(other -> Wording.isSame(name, other))))
                    .findFirst()
                    .ifPresent(past -> continued.put(row, past));
        }
        return continued;
    }

    private static Stream<String> names(Plan plan, String id, String name) {
        return Stream.concat(
                Stream.of(name),
                Quoted.of(plan, Aspek.NAMA)
                        .filter(quotation -> id.equals(quotation.subjek()))
                        .map(quotation -> quotation.nilai().teks()));
    }

    /// The last year that has a number.
    private static Optional<Tahun> last(Map<Tahun, NilaiCetak> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().isNumber())
                .map(Map.Entry::getKey)
                .max(Tahun::compareTo);
    }
}
