package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawDetailsTest {
    private static final String LAST = "    - no: \"2\"\n      bentuk: Peraturan Menteri Dalam Negeri";

    private static String[] also(String citation) {
        return new String[] {LAST, "    - {no: \"1a\", " + citation + "}\n" + LAST};
    }

    @Test
    void an_act_of_the_state_is_cited_with_its_gazette() {
        var act = "bentuk: Peraturan Pemerintah, nomor: \"12\", tahun: 2019, tentang: Pengelolaan Keuangan Daerah";
        assertThat(foundBy("HKM-21", also(act))).hasSize(1);
        assertThat(foundBy("HKM-21", also(act + ", penempatan: LN 2019/42"))).hasSize(1);
        assertThat(foundBy("HKM-21", also(act + ", penempatan: \"LN 2019/42, TLN 6322\"")))
                .isEmpty();
    }

    @Test
    void an_act_that_carries_out_a_repealed_law_is_told() {
        var act =
                "bentuk: Peraturan Pemerintah, nomor: \"%s\", tahun: %d, tentang: x, penempatan: \"LN 2019/42, TLN 6322\"";
        assertThat(foundBy("HKM-22", also(act.formatted("38", 2007)))).hasSize(1);
        assertThat(foundBy("HKM-22", also(act.formatted("12", 2019)))).isEmpty();
    }

    @Test
    void a_title_has_no_slip() {
        var act = "bentuk: Undang-Undang, nomor: \"1\", tahun: 2022, penempatan: \"LN 2022/4, TLN 6757\", "
                + "tentang: Hubungan Keuangan antara Pemerintah Pusat dan %s Daerah";
        assertThat(foundBy("HKM-23", also(act.formatted("Pemerintah")))).hasSize(1);
        assertThat(foundBy("HKM-23", also(act.formatted("Pemerintahan")))).isEmpty();
    }
}
