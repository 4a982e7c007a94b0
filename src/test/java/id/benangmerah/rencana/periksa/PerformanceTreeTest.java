package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PerformanceTreeTest {

    private static final String SOUND = """
            pohon_kinerja:
              penanggung_jawab:
                - {bagian: T1, pejabat: Kepala Dinas, dasar: Pasal 5}
                - {bagian: 2.17.03, unit: ORG-KOP, pejabat: Kepala Bidang}
              faktor_kunci:
                - {id: FK1, bagian: S1, nama: Koperasi diperiksa, dijawab: [2.17.03.2.01]}
              kinerja_lintas:
                - {bagian: S1, perangkat_daerah: Dinas Kominfo, sumbangan: satu data}
            """;

    @Test
    void nothing_is_found_in_a_sound_tree() {
        assertThat(in(SOUND)).isEmpty();
    }

    @Test
    void a_part_has_an_owner_of_its_own_or_above() {
        assertThat(in(SOUND.replace("    - {bagian: T1, pejabat: Kepala Dinas, dasar: Pasal 5}\n", "")))
                .contains("PHN-01 T1", "PHN-01 S1", "PHN-01 S2")
                .doesNotContain("PHN-01 2.17.03", "PHN-01 2.17.03.2.01");
    }

    @Test
    void a_success_factor_is_answered_below_it() {
        assertThat(in(SOUND.replace("[2.17.03.2.01]", "[T1]"))).containsExactly("PHN-02 FK1/dijawab");
        assertThat(in(SOUND.replace("[2.17.03.2.01]", "[S1]"))).containsExactly("PHN-02 FK1/dijawab");
        assertThat(in(SOUND.replace(", dijawab: [2.17.03.2.01]", ""))).containsExactly("PHN-02 FK1/dijawab");
    }

    @Test
    void crosscutting_names_another_department() {
        assertThat(in(SOUND.replace("perangkat_daerah: Dinas Kominfo, ", "")))
                .singleElement()
                .asString()
                .startsWith("PHN-03");
        assertThat(in(SOUND.replace("Dinas Kominfo", "Dinas Koperasi dan Usaha Mikro")))
                .singleElement()
                .asString()
                .startsWith("PHN-03");
    }

    @Test
    void a_part_has_one_owner() {
        var twice = "    - {bagian: 2.17.03, unit: ORG-SEK, pejabat: Sekretaris}\n";
        assertThat(in(SOUND.replace("  faktor_kunci:\n", twice + "  faktor_kunci:\n")))
                .singleElement()
                .asString()
                .startsWith("PHN-04");
    }

    /// What is found in the sound plan with this tree.
    private static java.util.List<String> in(String tree) {
        return found("kutipan:\n", tree + "kutipan:\n");
    }
}
