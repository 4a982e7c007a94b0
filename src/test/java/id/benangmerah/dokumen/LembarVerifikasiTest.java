package id.benangmerah.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.dokumen.renstra.LembarVerifikasi;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.report.CheckedPlan;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LembarVerifikasiTest {

    private static final Renstra PLAN = ShippedPlan.renstra();

    @Test
    void the_sheet_lists_what_is_open_and_what_was_accepted() throws IOException {
        var accepted = sums(PLAN).report().findings().getFirst();
        var plan = PLAN.withPemeriksaan(new Pemeriksaan(
                List.of(new AcceptedFinding(accepted.id(), "Pembulatan pada cetakan", "Bappelitbangda", "2026-11-24")),
                List.of()));
        Approval.verify("lembar-verifikasi", TextWriter.write(sheet(sums(plan))));
    }

    @Test
    void a_plan_without_findings_has_a_sheet_too() {
        var nothing = sums(PLAN).only(_ -> false);
        assertThat(TextWriter.write(sheet(nothing))).contains("Hasil: 0 galat", "Tidak ada temuan.");
        assertThat(XlsxWriter.write(sheet(nothing))).isNotEmpty();
        assertThat(XlsxWriter.write(sheet(sums(PLAN)))).isEqualTo(XlsxWriter.write(sheet(sums(PLAN))));
    }

    private static Dokumen sheet(CheckedPlan plan) {
        var revisi = new Revisi(
                7, plan.renstra().identitas().id(), 6L, "0123abcd", "perencana", Instant.EPOCH, "Membetulkan jumlah");
        return LembarVerifikasi.of(RevisionReport.of(revisi, plan), LocalDate.parse("2026-11-24"));
    }

    /// Only what the sums of money give, so that new rules leave this test alone.
    private static CheckedPlan sums(Renstra plan) {
        return CheckedPlan.of(plan, "rencana.yaml", RenstraYaml.write(plan)).only(LembarVerifikasiTest::isSum);
    }

    private static boolean isSum(Finding finding) {
        return List.of("JML-01", "JML-02", "JML-03").contains(finding.code());
    }
}
