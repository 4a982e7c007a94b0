package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Kebijakan.ArahKebijakan;
import id.benangmerah.rencana.Pelayanan.Layanan;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.Permasalahan.IsuStrategis;
import id.benangmerah.rencana.Permasalahan.MasalahPokok;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.SubKegiatan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whether what chapter III names is taken up by chapters V and VI.
@Family("Permasalahan dan isu yang dijawab")
sealed interface ProblemRules extends Rule {

    @About(
            code = "KSK-12",
            level = Level.SARAN,
            title = "Setiap masalah pokok dijawab strategi atau arah kebijakan",
            basis = "Permendagri 86/2017, Tabel T-B.35 dan T-C.26",
            explanation = """
                    Masalah yang tidak satu pun kata khasnya, atau kata khas akar masalahnya, muncul pada strategi atau \
                    arah kebijakan biasanya tidak dijawab. Dinilai dari kata, jadi hanya saran.""",
            example = "Masalah legalitas usaha tanpa strategi tentang legalitas.")
    record UnansweredProblem() implements ProblemRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var kebijakan = plan.renstra().kebijakan();
            if (kebijakan == null) return;
            var answers = policies(plan);
            plan.all(MasalahPokok.class)
                    .filter(problem -> isUnanswered(problem.nama(), answers)
                            && problem.masalahList().stream().allMatch(part -> isUnanswered(part.nama(), answers)))
                    .forEach(problem -> findings.at(plan.place(problem), problem.nama())
                            .mend("Tambahkan strategi yang menjawabnya.")
                            .say(
                                    "Masalah pokok %s tidak dijawab strategi atau arah kebijakan mana pun.",
                                    Words.quoted(problem.nama())));
        }
    }

    @About(
            code = "KSK-13",
            level = Level.SARAN,
            title = "Setiap isu strategis dijawab strategi, program, atau indikator",
            basis = "Permendagri 86/2017: isu strategis menjadi dasar tujuan, sasaran, dan strategi",
            explanation = """
                    Isu yang kurang dari seperempat kata khasnya muncul pada strategi, arah kebijakan, program, kegiatan, \
                    subkegiatan, atau indikator biasanya tidak dijawab. Dinilai dari kata, jadi hanya saran.""",
            example = "Isu perkara hukum koperasi tanpa strategi, program, atau indikator tentang hukum.")
    record UnansweredIssue() implements ProblemRules {
        @Override
        public void check(Plan plan, Findings findings) {
            if (plan.renstra().kebijakan() == null) return;
            var words = new ArrayList<>(policies(plan));
            plan.nodes().forEach(node -> {
                words.addAll(Vocabulary.of(node.nama()));
                node.indikatorList().forEach(indikator -> words.addAll(Vocabulary.of(indikator.nama())));
            });
            var answers = Set.copyOf(words);
            plan.all(IsuStrategis.class).forEach(issue -> {
                var named = Vocabulary.of(issue.nama());
                if (named.isEmpty() || Vocabulary.shared(named, answers).size() * 4 >= named.size()) return;
                findings.at(plan.place(issue), issue.nama())
                        .mend("Tambahkan strategi, program, atau indikator yang menjawabnya.")
                        .say(
                                "Isu strategis %s tidak dijawab strategi, program, atau indikator mana pun.",
                                Words.quoted(issue.nama()));
            });
        }
    }

    @About(
            code = "KSK-14",
            level = Level.SARAN,
            title = "Setiap arah kebijakan dan layanan dijawab program atau indikator",
            basis = "PermenPANRB 88/2021: keselarasan kebijakan dan kinerja",
            explanation = """
                    Arah kebijakan atau layanan yang kurang dari sepertiga kata khasnya muncul pada program, kegiatan, \
                    subkegiatan, indikatornya, atau IKK biasanya tidak dikerjakan siapa pun. Janji berangka dilaporkan \
                    KSK-09. Dinilai dari kata, jadi hanya saran.""",
            example = "Arah kebijakan “pembangunan kawasan pariwisata” tanpa program tentang pariwisata.")
    record UnansweredPolicy() implements ProblemRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var words = new ArrayList<String>();
            plan.nodes().stream().filter(node -> !isOffice(node)).forEach(node -> {
                words.addAll(Vocabulary.of(node.nama()));
                node.indikatorList().forEach(indikator -> words.addAll(Vocabulary.of(indikator.nama())));
            });
            plan.all(Ikk.class).forEach(ikk -> words.addAll(Vocabulary.of(ikk.nama())));
            var answers = Set.copyOf(words);
            plan.all(ArahKebijakan.class)
                    .filter(policy -> !CascadeRules.isPromise(policy.nama()) && isUnanswered(policy.nama(), answers, 3))
                    .forEach(policy -> report(plan, findings, policy, "Arah kebijakan", policy.nama()));
            plan.all(Layanan.class)
                    .filter(service -> isUnanswered(service.nama(), answers, 3))
                    .forEach(service -> report(plan, findings, service, "Layanan", service.nama()));
        }

        /// A subkegiatan that runs the office.
        private static boolean isOffice(PlanNode node) {
            return node instanceof SubKegiatan && node.id().matches("\\d\\.\\d{2}\\.01\\..*");
        }

        private static void report(Plan plan, Findings findings, Record part, String kind, String name) {
            findings.at(plan.place(part), name)
                    .mend("Tambahkan subkegiatan atau indikatornya, atau hapus.")
                    .say(
                            "%s %s tidak dijawab program, kegiatan, subkegiatan, atau indikator.",
                            kind, Words.quoted(name));
        }
    }

    @About(
            code = "KSK-15",
            level = Level.PERINGATAN,
            title = "Masalah tidak diterangkan dengan dirinya sendiri",
            basis = "Permendagri 86/2017, Tabel T-B.35: masalah pokok, masalah, akar masalah",
            explanation = """
                    Masalah menerangkan masalah pokok dan akar masalah menerangkan masalah. Yang berbunyi sama dengan yang \
                    diterangkannya tidak menerangkan apa pun.""",
            example = "Masalah pokok dan masalah keduanya “Rendahnya kualitas dan daya saing Koperasi dan UKM”.")
    record ExplainedByItself() implements ProblemRules {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(MasalahPokok.class)
                    .forEach(problem -> problem.masalahList().forEach(part -> {
                        if (Wording.isSame(problem.nama(), part.nama()))
                            report(plan, findings, part, part.nama(), problem, "masalah pokok");
                        part.akarList().stream()
                                .filter(root -> Wording.isSame(root.nama(), part.nama()))
                                .forEach(root -> report(plan, findings, root, root.nama(), part, "masalah"));
                    }));
        }

        private static void report(
                Plan plan, Findings findings, Record part, String name, Record explained, String kind) {
            findings.at(plan.place(part), name)
                    .against(plan.place(explained), name)
                    .mend("Sebut sebabnya, bukan masalahnya lagi.")
                    .say("%s menerangkan %s yang berbunyi sama.", Words.quoted(name), kind);
        }
    }

    /// Whether less than one in so many of its own words is among the answers.
    private static boolean isUnanswered(String name, Set<String> answers, int part) {
        var words = Vocabulary.of(name.replaceAll("\\(.*?\\)", " "));
        return !words.isEmpty() && Vocabulary.shared(words, answers).size() * part < words.size();
    }

    private static boolean isUnanswered(String name, Set<String> answers) {
        var words = Vocabulary.of(name);
        return !words.isEmpty() && Vocabulary.shared(words, answers).isEmpty();
    }

    private static Set<String> policies(Plan plan) {
        var kebijakan = plan.renstra().kebijakan();
        if (kebijakan == null) return Set.of();
        List<String> names = new ArrayList<>();
        kebijakan.strategiList().forEach(one -> names.add(one.nama()));
        kebijakan.arahKebijakanList().forEach(one -> names.add(one.nama()));
        return Vocabulary.of(names);
    }
}
