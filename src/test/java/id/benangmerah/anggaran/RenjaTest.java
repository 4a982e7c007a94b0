package id.benangmerah.anggaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.anggaran.BagianRenja.Jenjang;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.periksa.SyntheticPlan;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// From plan to year, and back again as a comparison.
class RenjaTest {

    private static final Renstra PLAN = ShippedPlan.renstra();
    private static final Tahun Y2025 = Tahun.of(2025);

    @Test
    void a_renstra_has_a_renja_for_each_year_and_for_the_one_that_pasal_7_adds() {
        assertThat(TahunRenja.of(PLAN))
                .containsExactly(
                        new TahunRenja(Tahun.of(2024), false),
                        new TahunRenja(Tahun.of(2025), false),
                        new TahunRenja(Tahun.of(2026), false),
                        new TahunRenja(Tahun.of(2027), true));
        assertThatThrownBy(() -> Penurunan.of(PLAN, 1, Tahun.of(2028))).hasMessageContaining("2028 bukan tahun");
    }

    @Test
    void a_renja_has_the_target_and_the_pagu_of_its_year() {
        var renja = Penurunan.of(PLAN, 1, Y2025);
        var sub = renja.find("2.17.01.2.01.01").orElseThrow();
        assertThat(sub.nama()).isEqualTo("Penyusunan Dokumen Perencanaan Perangkat Daerah");
        assertThat(sub.jenjang()).isEqualTo(Jenjang.SUBKEGIATAN);
        assertThat(sub.targetList())
                .singleElement()
                .satisfies(target -> assertThat(target.shown()).isEqualTo("7 Dokumen"));
        assertThat(sub.pagu()).isEqualTo(Rupiah.of(80_104_601));
        assertThat(sub.lokasi()).isEqualTo("Kab Pasuruan");
        assertThat(sub.kelompokSasaran()).isEqualTo("Gerakan Koperasi, Pelaku Usaha Mikro");
        assertThat(renja.find("2.17.03").orElseThrow().induk()).isEqualTo("S1");
        assertThat(renja.find("2.17.03").orElseThrow().lokasi()).isNull();
    }

    @Test
    void money_above_is_the_sum_of_what_is_below() {
        var renja = Penurunan.of(PLAN, 1, Tahun.of(2024));
        var program = renja.find("2.17.01").orElseThrow();
        assertThat(renja.withoutTotals().find("2.17.01").orElseThrow().pagu()).isNull();
        assertThat(renja.paguOf(program)).isEqualTo(Rupiah.of(7_946_064_887L));
    }

    @Test
    void a_total_that_the_renstra_misprints_shows_in_the_renja() {
        assertThat(Kesesuaian.compare(
                        Penurunan.of(PLAN, 1, Tahun.of(2026)),
                        Penurunan.of(PLAN, 1, Tahun.of(2026)).withoutTotals()))
                .filteredOn(row -> !row.sesuai())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kode()).isEqualTo("2.17.06");
                    assertThat(row.renstra()).isEqualTo("Rp 1.892.996.143");
                    assertThat(row.renja()).isEqualTo("Rp 1.892.996.142");
                });
    }

    @Test
    void in_2027_the_condition_at_the_end_of_the_period_holds_and_money_is_open() {
        var renja = Penurunan.of(PLAN, 1, Tahun.of(2027));
        var program = renja.find("2.17.01").orElseThrow();
        assertThat(program.targetList().getFirst().nilai()).isEqualTo(NilaiCetak.of("100"));
        assertThat(renja.paguOf(program)).isNull();
        var sasaran = PLAN.findIndikator("S1-1").orElseThrow();
        assertThat(Penurunan.valueOf(sasaran, PLAN, new TahunRenja(Tahun.of(2027), true)))
                .isEqualTo(NilaiCetak.of("86.46"));
    }

    @Test
    void text_of_a_renja_is_read_back_as_it_was() {
        for (var tahun : TahunRenja.of(PLAN)) {
            var renja = Penurunan.of(PLAN, 1, tahun.tahun());
            var text = Naskah.write(renja);
            assertThat(Naskah.read(Renja.class, text)).isEqualTo(renja);
            assertThat(Naskah.write(Naskah.read(Renja.class, text))).isEqualTo(text);
        }
    }

    @Test
    void a_renja_that_keeps_to_the_plan_is_ya_in_every_row() {
        for (int size : List.of(1, 9, 40)) {
            var plan = RenstraYaml.read(SyntheticPlan.yaml(5, size)).renstra();
            for (var year : TahunRenja.of(plan)) {
                var planned = Penurunan.of(plan, 1, year.tahun());
                assertThat(Kesesuaian.compare(planned, planned.withoutTotals()))
                        .isNotEmpty()
                        .allMatch(Kesesuaian::sesuai);
            }
        }
    }

    @Test
    void one_change_is_exactly_one_tidak() {
        var random = new Random(4);
        var planned = Penurunan.of(PLAN, 1, Y2025);
        for (int i = 0; i < 200; i++) {
            var bagian =
                    planned.bagianList().get(random.nextInt(planned.bagianList().size()));
            var changed = random.nextBoolean() ? bagian.withLokasi("Kecamatan Bangil") : withOtherTarget(bagian);
            assertThat(Kesesuaian.compare(planned, planned.with(changed)))
                    .filteredOn(row -> !row.sesuai())
                    .singleElement()
                    .satisfies(row -> assertThat(row.kode()).isEqualTo(bagian.kode()));
        }
    }

    @Test
    void money_moved_below_shows_at_every_level_above() {
        var planned = Penurunan.of(PLAN, 1, Y2025);
        var sub = planned.find("2.17.03.2.01.01").orElseThrow();
        var changed = planned.with(sub.withPagu(Rupiah.of(1)));
        assertThat(Kesesuaian.compare(planned, changed))
                .filteredOn(row -> !row.sesuai())
                .extracting(Kesesuaian::kode)
                .containsExactly("2.17.03", "2.17.03.2.01", "2.17.03.2.01.01");
        assertThat(Kesesuaian.compare(planned, changed))
                .filteredOn(row -> !row.sesuai())
                .allMatch(row -> row.unsur() == Unsur.PAGU);
    }

    @Test
    void a_target_with_other_decimals_is_the_same_target() {
        var planned = Penurunan.of(PLAN, 1, Y2025);
        var bagian = planned.find("2.17.01").orElseThrow();
        var target = bagian.targetList().getFirst();
        var same = new BagianRenja.Target(target.indikator(), target.nama(), target.satuan(), NilaiCetak.of("100.00"));
        assertThat(Kesesuaian.compare(planned, planned.with(bagian.withTargetList(List.of(same)))))
                .allMatch(Kesesuaian::sesuai);
    }

    @Test
    void a_dropped_and_an_added_subkegiatan_have_one_row_each() {
        var planned = Penurunan.of(PLAN, 1, Y2025);
        var sub = planned.find("2.17.03.2.01.01").orElseThrow();
        var dropped = planned.dropping(sub.kode(), "Digabung dengan pemeriksaan");
        assertThat(dropped.peniadaanList())
                .containsExactly(new Renja.Peniadaan(sub.kode(), "Digabung dengan pemeriksaan"));
        assertThat(Kesesuaian.compare(planned, dropped))
                .filteredOn(row -> row.kode().equals(sub.kode()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.renja()).isNull();
                    assertThat(row.unsur()).isEqualTo(Unsur.NOMENKLATUR);
                });
        assertThat(dropped.adding(sub)).isEqualTo(planned);
    }

    private static BagianRenja withOtherTarget(BagianRenja bagian) {
        return bagian.withTargetList(bagian.targetList().stream()
                .map(target -> new BagianRenja.Target(
                        target.indikator(), target.nama(), target.satuan(), NilaiCetak.of("12345")))
                .limit(1)
                .toList());
    }
}
