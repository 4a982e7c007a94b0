package id.benangmerah.rencana.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.RandomRenstra;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.PlanChange;
import id.benangmerah.rencana.draft.PlanChanges;
import id.benangmerah.rencana.draft.PlanEdits;
import id.benangmerah.rencana.draft.RandomEdits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What people do to the cells is what changes in the plan; what stands against it is named
/// by its cell.
class PlanReaderTest {
    private static final String INDIKATOR = "Indikator";
    private static final String SUBKEGIATAN = "Subkegiatan";

    private final PlanFacts base = PlanFacts.of(ShippedPlan.renstra());
    private final byte[] file = PlanWorkbook.write(base, PlanWorkbookTest.ORIGIN);
    private final SheetEdits edits = SheetEdits.of(file);

    private PlanFacts read() {
        return PlanWorkbookTest.read(edits.write()).facts();
    }

    private List<CellFault> faults(byte[] workbook) {
        var result = PlanWorkbook.read(workbook);
        assertThat(result).isInstanceOf(PlanWorkbook.Refused.class);
        return ((PlanWorkbook.Refused) result).faults();
    }

    private String place(String sheet, String part, String path) {
        return Layout.place(sheet, edits.row(sheet, part), edits.column(sheet, path));
    }

    private List<String> changes(PlanFacts after) {
        return PlanChanges.between(base, after).stream()
                .map(PlanChange::sentence)
                .toList();
    }

    @Test
    void another_program_that_writes_the_cells_again_changes_nothing() {
        assertThat(read().values()).isEqualTo(base.values());
    }

    @Test
    void a_value_changes_as_it_is_typed_or_as_a_spreadsheet_made_a_number_of_it() {
        int row = edits.row(INDIKATOR, "S1-1");
        edits.set(INDIKATOR, row, "target.2024", "80,69")
                .set(INDIKATOR, row, "target.2025", "#80.650000000000006")
                .set(INDIKATOR, row, "target.2026", "#1E+10")
                .set(SUBKEGIATAN, edits.row(SUBKEGIATAN, "2.17.03.2.01.01"), "pagu.2025", "Rp 1.250.000");
        var read = read();
        assertThat(read.get("S1-1", "target.2024")).isEqualTo("80.69");
        assertThat(read.get("S1-1", "target.2025")).isEqualTo("80.65");
        assertThat(read.get("S1-1", "target.2026")).isEqualTo("10000000000");
        assertThat(read.get("2.17.03.2.01.01", "pagu.2025")).isEqualTo("1250000");
        assertThat(changes(read)).hasSize(4);
    }

    @Test
    void edits_made_to_the_cells_are_the_edits() {
        for (long seed = 0; seed < 25; seed++) {
            var before = PlanFacts.of(RandomRenstra.of(seed, 3));
            var after = new RandomEdits(seed).edit(before, 6).inOrder();
            var edited = SheetEdits.of(PlanWorkbook.write(before, PlanWorkbookTest.ORIGIN))
                    .apply(before, after);
            assertThat(PlanWorkbookTest.read(edited.write()).facts().values())
                    .as("seed %d", seed)
                    .isEqualTo(after.values());
        }
    }

    @Test
    void a_new_row_is_a_new_part_in_the_place_it_names() {
        int from = edits.row(INDIKATOR, "S1-1");
        int row = edits.row(INDIKATOR, "tidak ada");
        Map.copyOf(edits.cells(INDIKATOR, from)).forEach((column, text) -> edits.set(INDIKATOR, row, column, text));
        edits.set(INDIKATOR, row, Layout.PART, "")
                .set(INDIKATOR, row, "id", "S1-9")
                .set(INDIKATOR, row, Layout.ORDER, "0,5");
        var read = read();
        var home = base.homeOf("S1-1").orElseThrow();
        assertThat(read.listOf(home)).startsWith("S1-9");
        assertThat(read.listOf(home)).hasSize(base.listOf(home).size() + 1);
        assertThat(changes(read)).anyMatch(sentence -> sentence.contains("S1-9"));
    }

    @Test
    void a_part_marked_to_go_goes_with_all_that_only_speaks_of_it() {
        edits.set(SUBKEGIATAN, edits.row(SUBKEGIATAN, "2.17.03.2.01.01"), Layout.REMOVED, "ya");
        assertThat(read().values())
                .isEqualTo(PlanEdits.on(base).remove("2.17.03.2.01.01").facts().values());
    }

    @Test
    void a_row_taken_away_is_a_part_taken_away() {
        var paraf = base.parts().stream()
                .filter(part -> base.homeOf(part)
                        .filter(home -> home.list().equals("penetapan.paraf"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        edits.removeRow("Paraf", edits.row("Paraf", paraf));
        assertThat(read().values())
                .isEqualTo(PlanEdits.on(base).remove(paraf).facts().values());
    }

    @Test
    void each_fault_names_its_cell_and_what_to_do() {
        int row = edits.row(INDIKATOR, "S1-1");
        edits.set(INDIKATOR, row, Layout.OWNER, "S99");
        assertThat(faults(edits.write())).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(place(INDIKATOR, "S1-1", Layout.OWNER));
            assertThat(fault.sentence()).isEqualTo("Tidak ada bagian \"S99\"");
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @Test
    void what_makes_no_plan_is_named_at_its_cell() {
        edits.set(SUBKEGIATAN, edits.row(SUBKEGIATAN, "2.17.03.2.01.01"), "pagu.2025", "banyak")
                .set(INDIKATOR, edits.row(INDIKATOR, "S1-1"), "nama", "");
        assertThat(faults(edits.write()))
                .extracting(CellFault::place)
                .containsExactlyInAnyOrder(
                        place(SUBKEGIATAN, "2.17.03.2.01.01", "pagu.2025"), place(INDIKATOR, "S1-1", "nama"));
    }

    @Test
    void an_id_stays_and_is_not_used_twice() {
        int row = edits.row(INDIKATOR, "S1-1");
        edits.set(INDIKATOR, row, "id", "S1-7");
        assertThat(faults(edits.write())).extracting(CellFault::sentence).contains("\"S1-1\" diganti menjadi \"S1-7\"");
        edits.set(INDIKATOR, row, "id", "T1-1").set(INDIKATOR, row, Layout.PART, "");
        assertThat(faults(edits.write()))
                .extracting(CellFault::sentence)
                .anyMatch(each -> each.contains("sudah dipakai"));
    }

    @Test
    void sheets_and_columns_that_are_not_ours_are_named() {
        edits.addSheet("Catatan saya");
        assertThat(PlanWorkbookTest.read(edits.write()).warnings())
                .extracting(CellFault::place)
                .containsExactly("Catatan saya");
        edits.set(INDIKATOR, 0, 60, "Catatan").set(INDIKATOR, 5, 60, "isi").removeSheet("Definisi");
        assertThat(faults(edits.write()))
                .extracting(CellFault::place)
                .containsExactlyInAnyOrder("Definisi", "Indikator!BI1");
    }

    @Test
    void a_formula_is_taken_by_its_result_with_a_warning() {
        var changed = SheetEdits.parts(file, parts -> {
            var cell = place("Rencana", "identitas.daerah", "@nilai").replaceFirst(".*!", "");
            parts.computeIfPresent(
                    "xl/worksheets/sheet2.xml",
                    (_, xml) -> xml.replaceFirst(
                            "<c r=\"" + cell + "\"[^>]*>.*?</c>",
                            "<c r=\"" + cell + "\" t=\"str\"><f>1+1</f><v>Kabupaten X</v></c>"));
            return parts;
        });
        var read = PlanWorkbookTest.read(changed);
        assertThat(read.warnings())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.place()).isEqualTo(place("Rencana", "identitas.daerah", "@nilai")));
        assertThat(read.facts().get(Slot.ROOT, "identitas.daerah")).isEqualTo("Kabupaten X");
    }

    @Test
    void hostile_files_are_refused() {
        assertThat(faults(new byte[] {'P', 'K', 3, 4, 0, 0})).hasSize(1);
        assertThat(faults(with("xl/vbaProject.bin", "x"))).first().asString().contains("makro");
        assertThat(faults(with("xl/bom.xml", "a".repeat(70_000_000))))
                .first()
                .asString()
                .contains("64 MB");
        assertThat(faults(with(
                        "xl/worksheets/sheet3.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")))
                .first()
                .asString()
                .contains("DOCTYPE");
        assertThat(faults(with("xl/worksheets/sheet3.xml", "<worksheet><sheetData><row r=\"x\"><c r=\"-1\">")))
                .first()
                .asString()
                .contains("tidak terbaca");
        assertThat(faults(SheetEdits.parts(file, parts -> {
                    parts.remove("xl/workbook.xml");
                    return parts;
                })))
                .first()
                .asString()
                .contains("bukan buku kerja");
    }

    private byte[] with(String part, String content) {
        return SheetEdits.parts(file, parts -> {
            parts.put(part, content);
            return parts;
        });
    }
}
