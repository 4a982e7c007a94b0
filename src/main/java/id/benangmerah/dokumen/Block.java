package id.benangmerah.dokumen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a document, in reading order.
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Notes, Block.Signature, Table {

    /// `level` 1 is just below the title of the document.
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /// Footnotes: what the marks in the cells above mean.
    record Notes(List<Note> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }
    }

    record Note(String mark, String text) {}

    /// Where a document is signed: `Ditetapkan di Pasuruan`, `pada tanggal …`, who.
    record Signature(
            List<String> placeAndDate,
            String position,
            String name,
            @Nullable String rank,
            @Nullable String nip) implements Block {
        public Signature {
            placeAndDate = List.copyOf(placeAndDate);
        }
    }
}
