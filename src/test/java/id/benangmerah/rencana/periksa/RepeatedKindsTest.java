package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedKindsTest {
    private static final String TEXT = "id: Q9, tempat: \"2.3\", teks: x, ";

    @Test
    void a_unit_printed_twice_differs() {
        var row = "- program: 2.17.03\n      satuan: \"%\"";
        assertThat(foundBy("KTP-41", row, row.replace("\"%\"", "Koperasi"))).containsExactly("6.2/2.17.03-1/satuan");
        assertThat(foundBy("KTP-41", row, row.replace("\"%\"", "persen"))).isEmpty();
    }

    @Test
    void an_outcome_is_not_called_output() {
        var ikk = "  ikk: [{id: IKK-1, no: \"1\", jenis: outcome, nama: Koperasi berkualitas}]\nkutipan:\n";
        var quotation = "  - {" + TEXT + "aspek: jenis, subjek: IKK-1, nilai: %s}\n";
        assertThat(foundBy("KTP-42", "kutipan:\n", ikk + quotation.formatted("IKK Output")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-42", "kutipan:\n", ikk + quotation.formatted("IKK Outcome")))
                .isEmpty();
    }

    @Test
    void a_division_does_not_count_units() {
        var formula = TEXT + "aspek: formula, subjek: 2.17.03.2.01-1, nilai: %s";
        assertThat(foundBy("KTP-43", quoting(formula.formatted("koperasi diperiksa / koperasi aktif"))))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-43", quoting(formula.formatted("koperasi diperiksa dan diawasi"))))
                .isEmpty();
    }

    @Test
    void a_formula_in_the_text_is_that_of_the_table() {
        var formula = TEXT + "aspek: formula, subjek: T1-1, nilai: %s";
        assertThat(foundBy("KTP-43", quoting(formula.formatted("Jumlah koperasi sehat / Jumlah koperasi"))))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-43", quoting(formula.formatted("jumlah koperasi sehat / jumlah koperasi aktif"))))
                .isEmpty();
    }

    @Test
    void a_function_is_quoted_as_it_is() {
        assertThat(foundBy("KTP-44", quoting(TEXT + "aspek: fungsi, subjek: contoh, nilai: pembinaan kebijakan")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-44", quoting(TEXT + "aspek: fungsi, subjek: contoh, nilai: Perumusan kebijakan")))
                .isEmpty();
    }
}
