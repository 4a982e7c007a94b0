package id.benangmerah.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.indikator.IndikatorConfiguration;
import id.benangmerah.koperasi.KoperasiSumber;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.usaha.UsahaSumber;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedKamusTest {

    @Test
    void every_indicator_of_the_plan_and_every_ikk_has_a_way_to_be_measured() {
        var kamus = IndikatorConfiguration.shippedKamus(
                Stream.concat(KoperasiSumber.list().stream(), UsahaSumber.list().stream())
                        .toList());
        var katalog = KatalogIndikator.of(ShippedPlan.renstra());
        assertThat(katalog.indikatorList())
                .hasSizeGreaterThan(80)
                .allSatisfy(indikator -> assertThat(kamus.findDefinisi(indikator.id()))
                        .as(indikator.id() + " " + indikator.nama())
                        .isPresent());
        assertThat(kamus.definitions())
                .allSatisfy(definition -> assertThat(katalog.find(definition.id()))
                        .as(definition.id())
                        .isPresent());
    }
}
