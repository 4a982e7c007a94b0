package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.Acts.Act;
import id.benangmerah.rencana.periksa.Acts.Change;
import id.benangmerah.rencana.periksa.Wording.Kinship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Cited acts against what is known of them on the day the plan was enacted.
@Family("Dasar hukum: masih berlaku dan dikutip dengan benar")
sealed interface LawInForce extends LawAndForm {
    String BASIS = "UU 12/2011, Lampiran II: dasar hukum";

    @About(
            code = "HKM-01",
            level = Level.PERINGATAN,
            title = "Peraturan yang dikutip masih berlaku",
            basis = BASIS,
            explanation = """
                    Peraturan yang sudah dicabut pada tanggal penetapan tidak dapat menjadi dasar. Yang diketahui \
                    tentang peraturan ada di data/hukum/peraturan.yaml; peraturan yang tidak ada di sana tidak \
                    memberi temuan.""",
            example = "UU 33/2004 dikutip tahun 2023, dicabut oleh UU 1/2022.")
    record Repealed() implements LawInForce {
        @Override
        public void check(Plan plan, Findings findings) {
            enacted(plan).ifPresent(day -> {
                var cited = Citation.byAct(plan.citations());
                cited.forEach((key, all) -> Acts.find(key)
                        .ifPresent(act -> act.repealedBy(day)
                                .ifPresent(end -> report(findings, all, act, end, cited.get(end.by())))));
            });
        }

        private static void report(
                Findings findings, List<Citation> all, Act act, Change end, @Nullable List<Citation> successor) {
            findings.at(all.getFirst().place(), act.key())
                    .expecting(end.by())
                    .mend("Kutip %s.", end.by())
                    .say(
                            "%s dikutip di %s, padahal sudah dicabut atau digantikan oleh %s%s%s.",
                            act.key(),
                            Citation.places(all),
                            end.by(),
                            act.doubt(),
                            successor == null ? "" : ", yang juga dikutip di " + Citation.places(successor));
        }
    }

    @About(
            code = "HKM-02",
            level = Level.PERINGATAN,
            title = "Peraturan dikutip beserta perubahan terakhirnya",
            basis = BASIS + "; frasa “sebagaimana telah diubah … terakhir dengan …”",
            explanation = """
                    Di dalam daftar dasar hukum, peraturan yang sudah diubah dikutip dengan perubahan terakhirnya \
                    pada tanggal penetapan. Daftar yang memuat peraturan pengubahnya sendiri dianggap menyebutnya.""",
            example = "UU 23/2014 “terakhir dengan UU 9/2015” pada April 2023; terakhir UU 6/2023.")
    record Amended() implements LawInForce {
        @Override
        public void check(Plan plan, Findings findings) {
            var citations = plan.citations();
            enacted(plan)
                    .ifPresent(day -> citations.stream()
                            .filter(Citation::isListed)
                            .collect(Collectors.groupingBy(
                                    citation -> citation.key() + citation.amendments(plan),
                                    LinkedHashMap::new,
                                    Collectors.toList()))
                            .values()
                            .forEach(same -> check(plan, findings, citations, same, day)));
        }

        private static void check(
                Plan plan, Findings findings, List<Citation> all, List<Citation> same, LocalDate day) {
            var act = Acts.find(same.getFirst().key());
            if (act.isEmpty()) return;
            var changes = act.get().changedBy(day);
            if (changes.isEmpty()) return;
            var last = changes.getLast();
            var missing = same.stream()
                    .filter(citation -> !mentions(plan, all, citation, last))
                    .toList();
            if (missing.isEmpty()) return;
            var noted = missing.getFirst().amendments(plan);
            findings.at(missing.getFirst().place(), noted.isEmpty() ? "tanpa perubahan" : String.join(", ", noted))
                    .expecting(last.by())
                    .mend("Tambahkan “sebagaimana telah diubah … terakhir dengan %s”.", last.by())
                    .say(
                            "%s dikutip di %s %s, padahal pada %s perubahan terakhirnya %s%s%s.",
                            act.get().key(),
                            Citation.places(missing),
                            noted.isEmpty() ? "tanpa perubahan" : "dengan perubahan " + Words.enumeration(noted),
                            Dates.written(day),
                            last.by(),
                            act.get().doubt(),
                            elsewhere(all, missing, last));
        }

        private static boolean mentions(Plan plan, List<Citation> all, Citation citation, Change last) {
            return citation.amendments(plan).contains(last.by())
                    || all.stream()
                            .anyMatch(other -> other.isListed()
                                    && other.list().equals(citation.list())
                                    && other.key().equals(last.by()));
        }

        private static String elsewhere(List<Citation> all, List<Citation> missing, Change last) {
            var others = all.stream()
                    .filter(other -> other.key().equals(last.by()) && !missing.contains(other))
                    .toList();
            return others.isEmpty() ? "" : ", yang dicantumkan di " + Citation.places(others);
        }
    }

    @About(
            code = "HKM-03",
            level = Level.PERINGATAN,
            title = "Satu peraturan dikutip dengan satu judul",
            basis = BASIS,
            explanation = """
                    Judul peraturan yang sama di pertimbangan, dasar hukum, dan teks dibandingkan satu sama lain, dan \
                    bila diketahui, dengan judul resminya.""",
            example = "Permendagri 90/2019 “… Keuangan Daerah” di Mengingat, “… Pemerintah Daerah” di 1.2.")
    record Titles() implements LawInForce {
        @Override
        public void check(Plan plan, Findings findings) {
            Citation.byAct(plan.citations()).forEach((key, all) -> {
                var titled = all.stream()
                        .filter(citation -> citation.title() != null)
                        .toList();
                if (titled.isEmpty()) return;
                var act = Acts.find(key);
                var official = act.map(Act::title).orElse(null);
                var right = official == null ? titled.getFirst().title() + "" : official;
                var wrong = titled.stream()
                        .filter(citation -> !isSame(right, citation.title() + ""))
                        .toList();
                if (wrong.isEmpty()) return;
                report(findings, key, wrong, titled, right, act);
            });
        }

        /// A slip of one word is not another title; a part printed twice is.
        private static boolean isSame(String right, String title) {
            var wording = Wording.compare(right, title);
            return wording.kinship() == Kinship.SAME
                    || wording.kinship() == Kinship.SLIP
                            && wording.lost().size() + wording.added().size() < 3;
        }

        private static void report(
                Findings findings,
                String key,
                List<Citation> wrong,
                List<Citation> titled,
                String right,
                Optional<Act> act) {
            var first = wrong.getFirst();
            var draft = findings.at(
                    first.place(),
                    wrong.stream().map(citation -> citation.title() + "").collect(Collectors.joining("; ")));
            var isOfficial = act.map(Act::title).isPresent();
            (isOfficial
                            ? draft.expecting(right)
                            : draft.against(titled.getFirst().place(), right))
                    .mend(
                            act.filter(one -> !one.isCertain()).isPresent()
                                    ? "Periksa judul resminya."
                                    : "Kutip dengan judul “%s”.".formatted(right))
                    .say(
                            "%s berjudul “%s”%s, tetapi %s.",
                            key,
                            right,
                            isOfficial
                                    ? act.map(Act::doubt).orElse("")
                                    : " di " + titled.getFirst().where(),
                            said(wrong));
        }

        private static String said(List<Citation> wrong) {
            return Words.enumeration(wrong.stream()
                    .collect(Collectors.groupingBy(
                            citation -> citation.title() + "", LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(one -> "“%s” di %s".formatted(one.getKey(), Citation.places(one.getValue())))
                    .toList());
        }
    }

    @About(
            code = "HKM-04",
            level = Level.PERINGATAN,
            title = "Lembaran negara yang dicetak milik peraturan itu",
            basis = BASIS,
            explanation = """
                    Nomor lembaran dan tambahan lembaran dibandingkan dengan yang diketahui. Bila yang dicetak milik \
                    peraturan lain, peraturan itu disebut: sering kali yang sudah dicabut.""",
            example = "PP 12/2019 dicetak dengan LN 2019/140, TLN 4578; TLN 4578 milik PP 58/2005.")
    record Gazette() implements LawInForce {
        private static final Pattern SUPPLEMENT = Pattern.compile("TLN (\\d+)");

        @Override
        public void check(Plan plan, Findings findings) {
            for (var citation : plan.citations()) {
                var printed =
                        citation.listed() == null ? null : citation.listed().penempatan();
                var act = Acts.find(citation.key());
                if (printed == null || act.isEmpty() || act.get().gazette() == null) continue;
                var right = act.get().gazette() + "";
                if (isSame(printed, right)) continue;
                findings.at(citation.place().at("penempatan", "lembaran"), printed)
                        .expecting(right)
                        .mend("Cetak %s.", right)
                        .say(
                                "%s (%s) dicetak dengan %s, seharusnya %s%s%s.",
                                citation.key(),
                                citation.where(),
                                printed,
                                right,
                                act.get().doubt(),
                                owner(printed, citation.key()));
            }
        }

        /// A citation may leave out the supplement.
        private static boolean isSame(String printed, String right) {
            return printed.equals(right) || right.startsWith(printed + ",");
        }

        private static String owner(String printed, String key) {
            var supplement = SUPPLEMENT.matcher(printed);
            if (!supplement.find()) return "";
            return Acts.findBySupplement(supplement.group())
                    .filter(other -> !other.key().equals(key))
                    .map(other -> "; %s milik %s".formatted(supplement.group(), other.key()))
                    .orElse("");
        }
    }

    @About(
            code = "HKM-05",
            level = Level.GALAT,
            title = "Nomor tambahan lembaran negara naik bersama tahunnya",
            basis = BASIS,
            explanation = """
                    Tambahan lembaran negara bernomor urut sepanjang masa. Nomor yang lebih kecil daripada nomor \
                    peraturan bertahun lebih tua di daftar yang sama tidak mungkin benar. Peraturan yang lembarannya \
                    diketahui diperiksa oleh HKM-04.""",
            example = "LN 2019/140 dengan TLN 4578, sedangkan LN 2011/82 dengan TLN 5234.")
    record SupplementOrder() implements LawInForce {
        private static final Pattern GAZETTE = Pattern.compile("LN (\\d{4})/\\d+, TLN (\\d+)");

        private record Numbered(Citation citation, int year, int number) {
            boolean contradicts(Numbered other) {
                return year < other.year && number > other.number || year > other.year && number < other.number;
            }
        }

        @Override
        public void check(Plan plan, Findings findings) {
            var all = new ArrayList<Numbered>();
            for (var citation : plan.citations()) {
                var printed =
                        citation.listed() == null ? null : citation.listed().penempatan();
                var gazette = GAZETTE.matcher(Objects.requireNonNullElse(printed, ""));
                if (gazette.find())
                    all.add(new Numbered(
                            citation, Integer.parseInt(gazette.group(1)), Integer.parseInt(gazette.group(2))));
            }
            for (var one : all) {
                var against = all.stream().filter(one::contradicts).toList();
                if (against.size() < 2
                        || Acts.find(one.citation.key()).map(Act::gazette).isPresent()) continue;
                var worst = against.stream()
                        .allMatch(
                                other -> all.stream().filter(other::contradicts).count() < against.size());
                if (worst) report(findings, one, against.getFirst());
            }
        }

        private static void report(Findings findings, Numbered one, Numbered other) {
            findings.at(one.citation.place().at("penempatan", "lembaran"), "TLN " + one.number)
                    .against(other.citation.place().at("penempatan", "lembaran"), "TLN " + other.number)
                    .mend("Periksa lembaran negara %s.", one.citation.key())
                    .say(
                            "%s (%s) tahun %s dicetak dengan TLN %s, sedangkan %s tahun %s dengan TLN %s.",
                            one.citation.key(),
                            one.citation.where(),
                            Integer.toString(one.year),
                            Integer.toString(one.number),
                            other.citation.key(),
                            Integer.toString(other.year),
                            Integer.toString(other.number));
        }
    }

    @About(
            code = "HKM-06",
            level = Level.GALAT,
            title = "Peraturan yang dikutip sudah ada ketika rencana ditetapkan",
            basis = BASIS,
            explanation = "Peraturan yang lebih muda daripada rencana tidak dapat menjadi dasarnya.",
            example = "Rencana tahun 2023 mengutip Permendagri tahun 2024.")
    record Future() implements LawInForce {
        @Override
        public void check(Plan plan, Findings findings) {
            enacted(plan)
                    .ifPresent(day -> Citation.byAct(plan.citations()).values().stream()
                            .map(List::getFirst)
                            .filter(citation -> citation.year() != null && citation.year() > day.getYear())
                            .forEach(citation -> findings.at(citation.place(), citation.key())
                                    .mend("Periksa tahun peraturan itu.")
                                    .say(
                                            "%s dikutip di %s, padahal rencana ditetapkan %s.",
                                            citation.key(), citation.where(), Dates.written(day))));
        }
    }

    @About(
            code = "HKM-07",
            level = Level.PERINGATAN,
            title = "Rencana daerah yang dikutip belum habis masanya",
            basis = BASIS,
            explanation = "RPJMD atau rencana lain yang periodenya sudah lewat tidak lagi mengikat.",
            example = "RPJMD Provinsi 2014-2019 dikutip pada tahun 2023.")
    record Expired() implements LawInForce {
        @Override
        public void check(Plan plan, Findings findings) {
            enacted(plan).ifPresent(day -> {
                for (var citation : plan.citations()) {
                    if (!citation.isListed() || citation.title() == null) continue;
                    var range = RepeatedYears.RANGE.matcher(citation.title());
                    if (!range.find() || Integer.parseInt(range.group(2)) >= day.getYear()) continue;
                    findings.at(citation.place(), range.group())
                            .mend("Kutip rencana yang berlaku, atau hapus.")
                            .say(
                                    "%s mengutip %s (%s), yang periodenya %s sudah berakhir sebelum %s.",
                                    citation.where(),
                                    citation.key(),
                                    citation.title(),
                                    range.group(),
                                    Dates.written(day));
                }
            });
        }
    }

    /// The day the plan was enacted; nothing is asked of a draft.
    private static Optional<LocalDate> enacted(Plan plan) {
        var penetapan = plan.renstra().penetapan();
        return penetapan == null
                ? Optional.empty()
                : Dates.of(penetapan.ditetapkan().tanggal());
    }
}
