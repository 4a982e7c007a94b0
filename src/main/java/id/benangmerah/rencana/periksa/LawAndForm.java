package id.benangmerah.rencana.periksa;

/// What the law asks of the text of a regulation and its annex.
sealed interface LawAndForm extends Rule
        permits LawInForce,
                LawLists,
                ChapterForm,
                TableForm,
                BodyNames,
                TermForm,
                TextForm,
                SentenceForm,
                LawDetails,
                ActDates {}
