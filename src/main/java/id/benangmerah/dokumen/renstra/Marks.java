package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Block.Note;
import id.benangmerah.dokumen.Block.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Footnotes of a table while it is built: `a)`, `b)`, …, in the order of the cells.
final class Marks {

    private final List<Note> notes = new ArrayList<>();

    String add(String text) {
        for (var note : notes) if (note.text().equals(text)) return note.mark();
        var mark = letters(notes.size()) + ")";
        notes.add(new Note(mark, text));
        return mark;
    }

    private static String letters(int index) {
        var last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    Optional<Notes> notes() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Notes(notes));
    }
}
