package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the plan of the product holds, in the words of issue and regulation.
class ShippedPlanTest {
    private static final Renstra PLAN = ShippedPlan.renstra();

    @Test
    void reading_and_writing_gives_the_same_bytes() {
        assertThat(RenstraYaml.write(PLAN)).isEqualTo(ShippedPlan.text());
    }

    @Test
    void cascade_is_complete() {
        var count = PLAN.nodes().collect(Collectors.groupingBy(PlanNode::level, Collectors.counting()));
        assertThat(count)
                .isEqualTo(Map.of("tujuan", 1L, "sasaran", 3L, "program", 7L, "kegiatan", 13L, "subkegiatan", 31L));
    }

    @Test
    void programs_come_in_printed_order_and_serve_a_sasaran() {
        assertThat(PLAN.programList().stream().map(program -> program.kode() + " " + program.sasaran()))
                .containsExactly(
                        "2.17.01 S3",
                        "2.17.03 S1",
                        "2.17.04 S1",
                        "2.17.05 S1",
                        "2.17.02 S1",
                        "2.17.06 S1",
                        "2.17.07 S2");
        assertThat(PLAN.programList())
                .allSatisfy(program -> assertThat(program.tujuanCetak()).isEqualTo("Persentase UMKM yang naik kelas"));
    }

    @Test
    void printed_values_stay_as_printed() {
        var sehat = PLAN.findIndikator("T1-2").orElseThrow();
        assertThat(sehat.target()).hasToString("{2024=86.15, 2025=87.86, 2026=90.00}");
        var omset = PLAN.findIndikator("T1-1").orElseThrow();
        assertThat(omset.kondisiAwal())
                .isEqualTo(new IndikatorRencana.KondisiAwal(Tahun.of(2023), NilaiCetak.of("800 Unit usaha")));
        assertThat(NilaiCetak.of("800 Unit usaha").angka()).isEmpty();
        assertThat(NilaiCetak.of("90.00").angka())
                .hasValueSatisfying(n -> assertThat(n.scale()).isEqualTo(2));
    }

    @Test
    void a_year_without_pagu_has_none() {
        var kendaraan = (SubKegiatan) PLAN.findNode("2.17.01.2.07.02").orElseThrow();
        assertThat(kendaraan.pagu()).containsOnlyKeys(Tahun.of(2024), Tahun.of(2025));
        assertThat(kendaraan.indikatorList().getFirst().target().get(Tahun.of(2026)))
                .isEqualTo(NilaiCetak.of("-"));
    }

    @Test
    void the_gap_in_the_printed_numbering_is_kept() {
        var landasan = PLAN.dasarHukum() == null
                ? List.<DasarHukum.RujukanHukum>of()
                : PLAN.dasarHukum().landasanList();
        assertThat(landasan.stream().map(DasarHukum.RujukanHukum::no))
                .containsSubsequence("18", "25", "35")
                .hasSize(29);
    }

    @Test
    void tables_that_repeat_values_are_quotations_too() {
        assertThat(PLAN.allKutipan())
                .extracting(Kutipan::id)
                .doesNotHaveDuplicates()
                .contains("7.1/T1-2/target/2024", "6.2/2.17.06/pagu/2026", "Q01");
    }

    @Test
    void the_code_is_not_from_the_print() {
        assertThat(PLAN.pendanaan().nomenklatur().kodeTercetak()).isFalse();
    }
}
