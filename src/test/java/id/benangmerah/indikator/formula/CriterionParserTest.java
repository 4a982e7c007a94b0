package id.benangmerah.indikator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.indikator.sumber.Satuan;
import id.benangmerah.indikator.sumber.Sumber;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// FEATURE UNDER TEST: which records belong to a population.
class CriterionParserTest {

    private static final Fakta.Rentang REGISTERED =
            new Fakta.Rentang("terdaftar", "Terdaftar", "t", "id", "dari", "sampai", true, List.of());
    private static final Sumber SOURCE = new Sumber(
            "koperasi",
            "Koperasi",
            Satuan.KOPERASI,
            REGISTERED,
            List.of(
                    REGISTERED,
                    new Fakta.Peristiwa(
                            "penilaian",
                            "Penilaian",
                            "p",
                            "id",
                            "tanggal",
                            List.of(
                                    Atribut.kode("predikat", "SEHAT", "CUKUP_SEHAT"),
                                    Atribut.angka("skor", Satuan.TANPA),
                                    Atribut.logis("final"))),
                    new Fakta.Tahunan(
                            "laporan", "Laporan", "l", "id", "tahun", List.of(Atribut.angka("aset", Satuan.RUPIAH)))),
            "/koperasi/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pada(terdaftar)",
                "selama(penilaian, predikat == 'SEHAT' && skor >= 66.5)",
                "pada(terdaftar) && !selama(penilaian) || naik(laporan.aset)",
                "selama(penilaian, predikat in ['SEHAT', 'CUKUP_SEHAT'] || final)",
                "hingga(penilaian, !final)",
                "mulai(terdaftar)",
                "aktif && selama(laporan, aset > 1000000)"
            })
    void these_are_understood(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "selama(terdaftar)                     | “terdaftar” adalah rentang waktu: pakai pada(…) atau mulai(…)",
                "pada(penilaian)                       | “penilaian” adalah peristiwa: pakai selama(…) atau hingga(…)",
                "pada(laporan)                         | “laporan” adalah keterangan setahun",
                "selama(penilian)                      | fakta “penilian” tidak ada di sumber koperasi; maksud Anda “penilaian”?",
                "selama(penilaian, predikat == 'BAIK') | “BAIK” bukan kode “predikat”; yang ada: SEHAT, CUKUP_SEHAT",
                "selama(penilaian, predikat > 'SEHAT') | “predikat” bukan angka",
                "selama(penilaian, skor == 'SEHAT')    | nilai ini tidak cocok dengan atribut “skor”",
                "selama(penilaian, skr > 3)            | fakta “penilaian” tidak punya atribut “skr”; maksud Anda “skor”?",
                "naik(penilaian.skor)                  | naik(…) membandingkan keterangan setahun, “penilaian” bukan",
                "naik(laporan.laba)                    | “laporan” tidak punya atribut angka “laba”",
                "sekali(penilaian)                     | kata “sekali” tidak dikenal",
                "aktip                                 | populasi “aktip” tidak dikenal di sumber koperasi; maksud Anda “aktif”?",
                "1 + 1                                 | kata “_+_” tidak dikenal",
                "pada(terdaftar) &&                    | rumus berhenti di tengah"
            })
    void these_are_refused_with_a_sentence(String text, String message) {
        assertThat(problems(text)).contains(message);
    }

    private static String problems(String text) {
        Map<String, Criterion> known =
                Map.of("aktif", new Criterion.Holds(REGISTERED, Criterion.When.PADA, Condition.ALWAYS));
        return switch (CriterionParser.parse("populasi p", text, SOURCE, known)) {
            case Parsed.Valid<Criterion> _ -> "";
            case Parsed.Invalid<Criterion>(var problems) ->
                String.join("\n", problems.stream().map(Problem::toString).toList());
        };
    }
}
