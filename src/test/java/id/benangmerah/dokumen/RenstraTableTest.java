package id.benangmerah.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.dokumen.renstra.RenstraTable;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.ShippedPlan;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenstraTableTest {

    private static final Renstra PLAN = ShippedPlan.renstra();

    @ParameterizedTest
    @EnumSource(RenstraTable.class)
    void tables_of_the_plan_are_as_approved(RenstraTable table) throws IOException {
        Approval.verify(table.slug(), TextWriter.write(table.of(PLAN)));
    }

    @Test
    void a_printed_total_that_differs_is_shown_beside_the_computed_one() {
        var plan = changed("jumlah_cetak: {2024: 12508804849", "jumlah_cetak: {2024: 12508804850");
        assertThat(TextWriter.write(RenstraTable.T_C_27.of(plan)))
                .contains("TOTAL    | ‹6› Jumlah Total |  | Σ 12.508.804.849 |")
                .contains("QUOTED   | ‹6› Jumlah Total menurut cetakan")
                .contains("|  | 12.508.804.850 |");
    }

    @Test
    void money_that_its_parts_do_not_give_is_marked() {
        var plan = changed("pagu: {2024: 117583015, 2025", "pagu: {2024: 117583016, 2025");
        assertThat(TextWriter.write(RenstraTable.T_C_27.of(plan)))
                .contains("2.17.01.2.01 tahun 2024: tercetak Rp 117.583.016;"
                        + " jumlah subkegiatan di bawahnya Rp 117.583.015 (selisih Rp 1).");
    }

    @Test
    void a_plan_of_five_years_has_five_columns_of_targets() {
        var plan = changed("akhir: 2026", "akhir: 2028");
        assertThat(RenstraTable.T_C_25.of(plan).tables().getFirst().columns()).hasSize(12);
        assertThat(RenstraTable.T_C_27.of(plan).tables().getFirst().columns()).hasSize(19);
        assertThat(TextWriter.write(RenstraTable.T_C_27.of(plan)))
                .contains("‹2› 2024 | ‹2› 2025 | ‹2› 2026 | ‹2› 2027 | ‹2› 2028");
    }

    private static Renstra changed(String printed, String other) {
        assertThat(ShippedPlan.text()).contains(printed);
        return RenstraYaml.read(ShippedPlan.text().replace(printed, other)).renstra();
    }
}
