package id.benangmerah.rencana.periksa;

/// A question that is asked of every plan. Each family of rules is one file, each rule a
/// small record in it that carries its [About]; the [Rulebook] finds them by itself.
sealed interface Rule
        permits MoneySums,
                PastSums,
                PrintedTwice,
                MeansSums,
                PastSpending,
                CountRules,
                DenominatorRules,
                UnitRules,
                QualityRules,
                ProgressRules,
                CascadeRules,
                PerformanceTree,
                ProblemRules,
                MoneyRules,
                Nomenclature,
                OfficialWording,
                LawAndForm {

    void check(Plan plan, Findings findings);

    default About about() {
        return getClass().getAnnotation(About.class);
    }
}
