package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedMeasuresTest {
    private static final String PAST = "      - id: C23-1\n";

    private static String row(String name, String result) {
        return "      - {id: C23-2, indikator: %s, jenis: IKU, satuan: \"%%\", target: {2021: 15.90}, realisasi: {2020: 15.00, 2021: %s}, rasio: {2020: 96.77}}\n"
                        .formatted(name, result)
                + PAST;
    }

    @Test
    void one_measure_has_one_value_in_a_year() {
        var name = "Persentase koperasi yang menindaklanjuti hasil pengawasan dalam wilayah kabupaten";
        assertThat(foundBy("KTP-61", PAST, row(name, "12.00"))).containsExactly("2.17.03-1/kondisi_awal");
        assertThat(foundBy("KTP-61", PAST, row(name, "16.00"))).isEmpty();
        assertThat(foundBy("KTP-61", PAST, row(name + " oleh pengurus", "12.00")))
                .isEmpty();
    }

    @Test
    void what_is_not_counted_has_no_percentage() {
        var count = "nilai: {2020: 180, 2021: 200}";
        var name = "Persentase koperasi patuh";
        assertThat(foundBy("KTP-62", PAST, row(name, "12.00"), count, "nilai: {2020: N/A, 2021: N/A}"))
                .containsExactly("C23-2/realisasi/2020");
        assertThat(foundBy("KTP-62", PAST, row(name, "12.00"))).isEmpty();
    }
}
