package id.benangmerah.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.dokumen.renstra.RenstraTable;
import id.benangmerah.rencana.ShippedPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxWriterTest {

    private static final int PAGU_2024 = 7;

    @ParameterizedTest
    @EnumSource(RenstraTable.class)
    void the_same_document_gives_the_same_bytes(RenstraTable table) throws IOException, InterruptedException {
        var first = XlsxWriter.write(table.of(ShippedPlan.renstra()));
        Files.createDirectories(Path.of("target/approval"));
        Files.write(Path.of("target/approval", table.slug() + ".xlsx"), first);
        Thread.sleep(5);
        assertThat(XlsxWriter.write(table.of(ShippedPlan.renstra()))).isEqualTo(first);
    }

    @Test
    void money_is_read_back_as_numbers_and_the_formula_gives_the_sum() throws IOException {
        var rows = rows(XlsxWriter.write(RenstraTable.T_C_27.of(ShippedPlan.renstra())));
        var programs = rows.stream()
                .filter(row -> row.getCellText(2).matches("2\\.17\\.\\d\\d"))
                .map(row -> row.getCellAsNumber(PAGU_2024).orElseThrow())
                .toList();
        var total = rows.stream()
                .filter(row -> row.getCellText(0).equals("Jumlah Total"))
                .findFirst()
                .orElseThrow()
                .getCell(PAGU_2024);
        assertThat(programs).hasSize(7);
        assertThat(programs.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("12508804849");
        assertThat(total.getType()).isEqualTo(CellType.FORMULA);
        assertThat(total.getFormula()).matches("H\\d+(\\+H\\d+){6}");
        assertThat(total.getRawValue()).isEqualTo("12508804849");
    }

    @Test
    void targets_are_numbers_and_printed_words_stay_words() throws IOException {
        var rows = rows(XlsxWriter.write(RenstraTable.T_C_25.of(ShippedPlan.renstra())));
        var omset = rows.stream()
                .filter(row -> row.getCellText(0).equals("I"))
                .findFirst()
                .orElseThrow();
        assertThat(omset.getCellText(5)).isEqualTo("800 Unit usaha");
        assertThat(omset.getCellAsNumber(6)).isEqualTo(Optional.of(BigDecimal.valueOf(35)));
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }
}
