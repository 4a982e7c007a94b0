package id.benangmerah.koperasi.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.dokumen.TextWriter;
import id.benangmerah.koperasi.RiwayatRat;
import id.benangmerah.koperasi.Sanksi;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuratTeguranTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    @Test
    void two_years_without_a_meeting_are_warned_of_dissolution() {
        var letter = letter(Map.of(2023, LocalDate.of(2024, 3, 1)));
        assertThat(letter)
                .contains("PERINGATAN TERTULIS")
                .contains("tahun buku 2024, 2025 tidak dilaksanakan")
                .contains("Permenkop dan UKM 19/2015 Pasal 20 [belum diverifikasi]")
                .contains("rencana pengusulan pembubaran")
                .contains("30 Juni 2025", "30 Juni 2026")
                .doesNotContain("Tembusan");
    }

    @Test
    void two_late_meetings_are_copied_to_the_deputy() {
        var letter = letter(
                Map.of(2023, LocalDate.of(2024, 3, 1), 2024, LocalDate.of(2025, 9, 1), 2025, LocalDate.of(2026, 8, 3)));
        assertThat(letter)
                .contains("TEGURAN TERTULIS", "dilaksanakan melewati tenggat", "3 Agustus 2026")
                .contains("Tembusan: Deputi Bidang Perkoperasian");
    }

    private static String letter(Map<Integer, LocalDate> held) {
        var rat = RiwayatRat.of(FOUNDED, held, TODAY);
        var sanksi = Sanksi.of(rat, TODAY).orElseThrow();
        return TextWriter.write(SuratTeguran.of("Koperasi Maju Jaya", "Jalan Raya 1", sanksi, rat, TODAY));
    }
}
