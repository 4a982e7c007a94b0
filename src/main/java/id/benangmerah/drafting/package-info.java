/// Writing a plan in the browser: its parts, its grids of targets and money, its history, and
/// the meeting of two people's work. It decides no rule of the plan and keeps none of its text;
/// both are `rencana`'s.
@ApplicationModule(
        displayName = "Drafting",
        allowedDependencies = {
            "kernel",
            "rencana",
            "rencana::draft",
            "rencana::periksa",
            "rencana::periksa.report",
            "rencana::workbook",
            "indikator",
            "indikator::formula",
            "indikator::sumber",
            "evaluasi",
            "identity",
            "web",
            "web::components"
        })
@NullMarked
package id.benangmerah.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
