package id.benangmerah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongOptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hitung                                  | belum diisi: --tahun.",
                "hitung --tahun abc                      | --tahun: “abc” bukan bilangan bulat.",
                "hitung --tahun 2025 --per 2025-13-01    | --per: “2025-13-01” bukan tanggal; tulis seperti 2025-06-30.",
                "hitung --tahun 2025 --wilayah Prigen    | --wilayah: “Prigen” tidak dikenal; beri kode seperti 35.14.10.",
                "hitung --tahun 2025 --bulan 3           | tidak dikenal: --bulan 3.",
                "hitung --tahun 1999                     | --tahun: “1999” tidak dikenal; beri tahun mulai 2021.",
                "hitung --tahun 2025 --per 2999-01-01    | --per: “2999-01-01” tidak dikenal; beri hari yang sudah lewat.",
                "audit                                   | belum lengkap; lanjutkan dengan periksa.",
                "terbang                                 | tidak dikenal: terbang."
            })
    void a_wrong_word_gets_a_sentence(String arguments, String sentence) {
        var errors = new StringWriter();
        int code = Benang.commandLine().setErr(new PrintWriter(errors)).execute(arguments.split(" +"));
        assertThat(errors.toString()).startsWith("benang: " + sentence);
        assertThat(code).isEqualTo(2);
    }
}
