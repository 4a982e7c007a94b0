package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermFormTest {
    private static final String LAST = "  definisi:\n    - {no: \"1\", istilah: Daerah, arti: Kabupaten Contoh}\n";

    private static String[] with(String definition, String use) {
        return new String[] {
            LAST,
            LAST + definition,
            "pelayanan:\n  organisasi",
            "  pemakaian:\n    - {istilah: Daerah, tempat: Pasal 1}\n    - {istilah: Dinas, tempat: Pasal 2}\n"
                    + "    - {istilah: Renstra, tempat: Pasal 2}\n" + use + "pelayanan:\n  organisasi"
        };
    }

    @Test
    void what_is_used_is_defined() {
        assertThat(foundBy("BTK-31", with("", "    - {istilah: Renja, tempat: Pasal 2}\n")))
                .hasSize(1);
        assertThat(foundBy("BTK-31", with("", ""))).isEmpty();
    }

    @Test
    void two_terms_under_one_number_are_both_defined() {
        var two = "    - {no: \"1a\", istilah: Kepala Daerah dan wakil Kepala Daerah, arti: Bupati dan Wakil Bupati}\n";
        assertThat(foundBy("BTK-31", with(two, "    - {istilah: Bupati, tempat: Pasal 6}\n")))
                .isEmpty();
        assertThat(foundBy("BTK-34", with(two, ""))).hasSize(1);
        assertThat(foundBy("BTK-34", with("", ""))).isEmpty();
    }

    @Test
    void what_is_defined_is_used() {
        assertThat(foundBy("BTK-32", with("    - {no: \"1a\", istilah: RTRW, arti: rencana tata ruang}\n", "")))
                .hasSize(1);
        assertThat(foundBy("BTK-32", with("", ""))).isEmpty();
    }

    @Test
    void a_plan_document_is_not_another_one() {
        var definition = "    - {no: \"1a\", istilah: Rencana Pembangunan Daerah, singkatan: RPD, arti: %s}\n";
        assertThat(foundBy("BTK-33", with(definition.formatted("Rencana Pembangunan Jangka Menengah Daerah"), "")))
                .hasSize(1);
        assertThat(foundBy("BTK-33", with(definition.formatted("Rencana Pembangunan Daerah Contoh"), "")))
                .isEmpty();
    }

    @Test
    void the_text_does_not_name_another_basis() {
        var said = quoting("id: Q9, tempat: Penutup, subjek: contoh, aspek: dokumen, nilai: RPJM Daerah, teks: x");
        assertThat(foundBy("BTK-33", said)).isEmpty();
    }

    @Test
    void the_text_of_a_plan_under_an_rpd_does_not_name_the_medium_term_plan() {
        var act = "penempatan: BN 2017/1312\n    - {no: \"3\", bentuk: Peraturan Daerah Kabupaten Contoh, nomor: \"1\","
                + " tahun: 2022, tentang: %s Kabupaten Contoh Tahun 2022-2026}";
        var said = "kutipan:\n  - {id: Q9, tempat: Penutup, subjek: contoh, aspek: dokumen, nilai: %s, teks: x}\n";
        var rpd = act.formatted("Rencana Pembangunan Daerah");
        assertThat(foundBy("BTK-33", act.formatted("RPJMD"), rpd, "kutipan:\n", said.formatted("RPJM Daerah")))
                .hasSize(1);
        assertThat(foundBy("BTK-33", act.formatted("RPJMD"), rpd, "kutipan:\n", said.formatted("RPD")))
                .isEmpty();
    }
}
