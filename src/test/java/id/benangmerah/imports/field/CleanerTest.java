package id.benangmerah.imports.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.imports.field.FieldKind.Choice;
import id.benangmerah.imports.field.FieldKind.Day;
import id.benangmerah.imports.field.FieldKind.Identifier;
import id.benangmerah.imports.field.FieldKind.Identifier.Type;
import id.benangmerah.imports.field.FieldKind.Money;
import id.benangmerah.imports.field.FieldKind.Region;
import id.benangmerah.imports.table.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people write, and what it is taken for.
class CleanerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RegionNames REGIONS = new RegionNames(
            List.of(
                    new RegionNames.Region("35.14.10", "Prigen"),
                    new RegionNames.Region("35.14.12", "Gempol"),
                    new RegionNames.Region("35.14.14", "Bangil")),
            List.of(
                    new RegionNames.Region("35.14.10.2001", "Sukolelo"),
                    new RegionNames.Region("35.14.12.2004", "Kepulungan"),
                    new RegionNames.Region("35.14.12.2005", "Karangrejo"),
                    new RegionNames.Region("35.14.14.2009", "Karangrejo")));

    private static final List<ImportField> FIELDS = List.of(
            ImportField.of("nik", "NIK", new Identifier(Type.NIK)),
            ImportField.of("lahir", "Lahir", new Day()),
            ImportField.of("jk", "JK", Choice.of("L=laki-laki|P=perempuan")),
            ImportField.of("omzet", "Omzet", new Money()),
            ImportField.of("kecamatan", "Kecamatan", new Region(false)),
            ImportField.of("desa", "Desa", new Region(true)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1500000            | 1500000
            Rp 1.500.000       | 1500000
            Rp 1.500.000,00    | 1500000
            Rp1.500.000,-      | 1500000
            1,500,000          | 1500000
            1,5 juta           | 1500000
            1.5 jt             | 1500000
            500rb              | 500000
            2 M                | 2000000000
            1.500              | 1500
            12,5               | 13
            1.50.000           |
            dua juta           |
            """)
    void money_is_read_as_it_is_written(String written, Long rupiah) {
        assertThat(clean("", "", "", written, "", "").whole(3)).isEqualTo(rupiah);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17-08-1990         | 1990-08-17
            17/8/90            | 1990-08-17
            17 Agustus 1990    | 1990-08-17
            17-Agu-90          | 1990-08-17
            1990-08-17         | 1990-08-17
            17.08.1990         | 1990-08-17
            33102              | 1990-08-17
            19900817           | 1990-08-17
            31-02-1990         |
            17-08-2030         |
            entah              |
            """)
    void days_are_read_day_first(String written, LocalDate day) {
        assertThat(clean("", written, "", "", "", "").day(1)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gempol        | Kepulungan       | 35.14.12.2004 |
            KEC. GEMPOL   | DS. KEPULUNGAN   | 35.14.12.2004 |
            ''            | kepulungan       | 35.14.12.2004 |
            ''            | 3514122004       | 35.14.12.2004 |
            Gempol        | Kepulungn        | 35.14.12.2004 | NAMA_DIDUGA
            Gempoll       | Kepulungan       | 35.14.12.2004 | NAMA_DIDUGA
            ''            | Karangrejo       |               | DESA_GANDA
            Bangil        | Karangrejo       | 35.14.14.2009 |
            Bangil        | Kepulungan       |               | DESA_BUKAN_DI_KECAMATAN
            Gempol        | Entah Mana       |               | DESA_TIDAK_DIKENAL
            Entah         | Kepulungan       |               | KECAMATAN_TIDAK_DIKENAL
            ''            | 35.75.01.1001    |               | LUAR_KABUPATEN
            """)
    void regions_are_found_by_name_or_code(String kecamatan, String desa, String kode, Fault fault) {
        var row = clean("", "", "", "", kecamatan, desa);
        assertThat(row.text(5)).isEqualTo(kode);
        assertThat(row.faults()).extracting(CellFault::fault).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void a_nik_that_a_spreadsheet_rounded_is_told_as_such() {
        var cells = new String[] {"3514125708900010"};
        var row = cleaner(Map.of()).clean(new SheetRow(2, cells, new boolean[] {true}));
        assertThat(row.faults()).extracting(CellFault::fault).containsExactly(Fault.NIK_TERPOTONG);
        assertThat(clean("3,51402E+15", "", "", "", "", "").faults())
                .extracting(CellFault::fault)
                .containsExactly(Fault.NIK_TERPOTONG);
        assertThat(clean("'3514 1257 0890 0012", "", "", "", "", "").text(0)).isEqualTo("3514125708900012");
    }

    @Test
    void words_that_a_profile_explains_become_codes() {
        assertThat(clean("", "", "Laki Laki", "", "", "").text(2)).isEqualTo("L");
        assertThat(clean("", "", "bapak", "", "", "").isRefused()).isTrue();
        var row = cleaner(Map.of("jk", Map.of("Bapak", "L")))
                .clean(new SheetRow(2, new String[] {"", "", "BAPAK"}, new boolean[0]));
        assertThat(row.text(2)).isEqualTo("L");
    }

    @Test
    void a_dash_is_empty() {
        assertThat(clean("-", "-", "-", "-", "-", "-").faults()).isEmpty();
    }

    private static ImportRow clean(String... cells) {
        return cleaner(Map.of()).clean(new SheetRow(2, cells, new boolean[0]));
    }

    private static Cleaner cleaner(Map<String, Map<String, String>> words) {
        return new Cleaner(
                FIELDS, new Cleaner.Reading(new int[] {0, 1, 2, 3, 4, 5}, words, Map.of(), ""), REGIONS, TODAY);
    }
}
