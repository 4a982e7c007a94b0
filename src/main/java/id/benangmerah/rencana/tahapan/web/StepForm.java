package id.benangmerah.rencana.tahapan.web;

import id.benangmerah.rencana.Perkada;
import id.benangmerah.rencana.tahapan.Action;
import id.benangmerah.rencana.tahapan.Check;
import id.benangmerah.rencana.tahapan.Move;
import id.benangmerah.rencana.tahapan.Transition;
import id.benangmerah.web.components.Field;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was written in the form of a step.
record StepForm(
        @Nullable String catatan,
        @Nullable String koreksi,
        @Nullable String nomor,
        @Nullable String tanggal,
        @Nullable String diundangkan,
        @Nullable String beritaNomor,
        @Nullable String beritaTahun) {

    static final StepForm EMPTY = new StepForm(null, null, null, null, null, null, null);

    /// How an address writes an action: `nyatakan-sesuai`.
    static String word(Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Field> fields(Transition way) {
        var fields = new ArrayList<Field>();
        if (way.checks().contains(Check.CORRECTIONS_LISTED)) {
            fields.add(Field.of(Field.Kind.TEXT_AREA, "koreksi", "Daftar koreksi", koreksi)
                    .hinted("Satu baris satu koreksi; sebut bagiannya, misalnya: 2.17.03.2.01 pagu 2025 belum sama.")
                    .mandatory());
        }
        if (way.checks().contains(Check.ACT_NUMBERED)) fields.addAll(actFields());
        if (way.checks().contains(Check.REASON_GIVEN)) {
            fields.add(Field.of(Field.Kind.TEXT_AREA, "catatan", "Alasan perubahan", catatan)
                    .hinted("Hasil evaluasi, substansi yang tidak sesuai, atau perubahan mendasar.")
                    .mandatory());
        } else {
            fields.add(Field.of(Field.Kind.TEXT_AREA, "catatan", "Catatan", catatan));
        }
        return fields;
    }

    private List<Field> actFields() {
        return List.of(
                Field.text("nomor", "Nomor Peraturan Bupati", nomor).mandatory(),
                Field.of(Field.Kind.DATE, "tanggal", "Tanggal ditetapkan", tanggal)
                        .mandatory(),
                Field.of(Field.Kind.DATE, "diundangkan", "Tanggal diundangkan", diundangkan)
                        .mandatory(),
                Field.text("beritaNomor", "Nomor Berita Daerah", beritaNomor).mandatory(),
                Field.text("beritaTahun", "Tahun Berita Daerah", beritaTahun).mandatory());
    }

    /// Without the act when one of its fields cannot be read; the refusal then says so.
    Move move(long revisi) {
        var move = Move.of(revisi, text(catatan)).correcting(text(koreksi));
        try {
            return move.numbered(new Perkada.Numbers(
                    text(nomor),
                    LocalDate.parse(text(tanggal)),
                    LocalDate.parse(text(diundangkan)),
                    text(beritaNomor),
                    Integer.parseInt(text(beritaTahun))));
        } catch (DateTimeParseException | NumberFormatException _) {
            return move;
        }
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
