/// Registry of cooperatives: who they are, their people and offices, their meetings,
/// statements, licences, assessments and what was done for them (UU 25/1992, Permenkop
/// 9/2020). It does not judge them and computes no indicator.
@ApplicationModule(
        displayName = "Koperasi",
        allowedDependencies = {
            "kernel",
            "privacy",
            "wilayah",
            "indikator::sumber",
            "evaluasi",
            "entry",
            "dokumen",
            "identity",
            "audit",
            "web",
            "web::components"
        })
@NullMarked
package id.benangmerah.koperasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
