package id.benangmerah.rencana.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.RandomRenstra;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.RandomEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any plan, written as a workbook and read, is the same plan.
class PlanWorkbookTest {
    static final PlanWorkbook.Origin ORIGIN = new PlanWorkbook.Origin("rencana: acak #1", 7, "a".repeat(64));

    private final PlanFacts real = PlanFacts.of(ShippedPlan.renstra());

    static PlanWorkbook.Readable read(byte[] file) {
        var result = PlanWorkbook.read(file);
        assertThat(result).isInstanceOf(PlanWorkbook.Readable.class);
        return (PlanWorkbook.Readable) result;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void writing_and_reading_loses_nothing(int years) {
        for (long seed = 0; seed < 25; seed++) {
            var facts = PlanFacts.of(RandomRenstra.of(seed, years));
            var read = read(PlanWorkbook.write(facts, ORIGIN));
            assertThat(read.facts().values()).as("seed %d", seed).isEqualTo(facts.values());
            assertThat(read.origin()).isEqualTo(ORIGIN);
            assertThat(read.warnings()).isEmpty();
        }
    }

    @Test
    void writing_and_reading_after_edits_loses_nothing() {
        for (long seed = 0; seed < 25; seed++) {
            var base = PlanFacts.of(RandomRenstra.of(seed, 3));
            var edited = new RandomEdits(seed).edit(base, 8).inOrder();
            assertThat(read(PlanWorkbook.write(edited, ORIGIN)).facts().values())
                    .as("seed %d", seed)
                    .isEqualTo(edited.values());
        }
    }

    @Test
    void the_same_plan_gives_the_same_bytes() throws IOException {
        var file = PlanWorkbook.write(real, ORIGIN);
        assertThat(PlanWorkbook.write(PlanFacts.of(ShippedPlan.renstra()), ORIGIN))
                .isEqualTo(file);
        assertThat(read(file).renstra()).isEqualTo(ShippedPlan.renstra());
        Files.write(Path.of("target/renstra.xlsx"), file);
    }

    @Test
    void texts_that_no_cell_holds_come_back() {
        for (var text : new String[] {
            "=1+1",
            "+A1",
            " depan",
            "belakang ",
            "a\r\nb",
            "a\rb",
            "\u0001\u001f",
            "_x000D_",
            "_x005F_x000D_",
            "\ufffe\ufeff",
            "→ Teks panjang 1",
            "80,69",
            "1.140",
            "x".repeat(70_000) + "😀".repeat(20_000),
            "\t",
            "'a",
            "😀"
        }) {
            var slot = Slot.of(Slot.ROOT, "identitas.daerah");
            var facts = real.with(Map.of(slot, text));
            var read = PlanWorkbook.read(PlanWorkbook.write(facts, ORIGIN));
            if (!text.isBlank())
                assertThat(((PlanWorkbook.Readable) read).facts().get(slot)).isEqualTo(text);
        }
    }
}
