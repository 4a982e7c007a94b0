package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Permasalahan.IsuStrategis;
import id.benangmerah.rencana.Permasalahan.MasalahPokok;
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
