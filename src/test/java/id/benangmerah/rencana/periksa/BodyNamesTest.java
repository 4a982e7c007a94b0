package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyNamesTest {
    private static final String NAME = "id: Q9, tempat: \"2.2\", aspek: nama, teks: x, ";

    @Test
    void a_unit_has_one_name() {
        assertThat(foundBy("BTK-21", quoting(NAME + "subjek: ORG-KOP, nilai: Bidang Perkoperasian")))
                .containsExactly("Q9");
        assertThat(foundBy("BTK-21", quoting(NAME + "subjek: ORG-KOP, nilai: BIDANG KOPERASI")))
                .isEmpty();
    }

    @Test
    void a_department_has_one_name() {
        assertThat(foundBy("BTK-22", quoting(NAME + "subjek: contoh, nilai: Dinas Koperasi")))
                .containsExactly("Q9");
        assertThat(foundBy("BTK-22", quoting(NAME + "subjek: contoh, nilai: Dinas koperasi dan usaha mikro")))
                .isEmpty();
    }

    @Test
    void a_partner_has_the_name_of_its_field() {
        var partner = "permasalahan:\n  pemetaan";
        var text = "  mitra: [{nama: %s, bentuk: [a], kerja_sama: [b]}]\n" + partner;
        assertThat(foundBy("BTK-23", partner, text.formatted("Dinas Komunikasi dan Informasi")))
                .hasSize(1);
        assertThat(foundBy("BTK-23", partner, text.formatted("Dinas Komunikasi dan Informatika")))
                .isEmpty();
        assertThat(foundBy("BTK-23", partner, text.formatted("Dinas Perdagangan dan Pasar")))
                .isEmpty();
    }

    @Test
    void each_unit_has_its_duties_where_one_has() {
        var unit = "{id: ORG-KOP, nama: Bidang Koperasi, pimpinan";
        assertThat(foundBy("BTK-24", unit, "{id: ORG-KOP, nomor_uraian: 2.1.2, nama: Bidang Koperasi, pimpinan"))
                .containsExactly("ORG-SEK");
        assertThat(foundBy("BTK-24")).isEmpty();
    }
}
