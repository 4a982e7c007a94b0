package id.benangmerah.rencana.periksa;

/// What a plan prints more than once must be the same each time.
sealed interface PrintedTwice extends Rule
        permits RepeatedFigures,
                RepeatedResults,
                RepeatedCounts,
                RepeatedNames,
                RepeatedKinds,
                RepeatedYears,
                RepeatedMeasures {}
