package id.benangmerah.dokumen;

import java.util.List;

/// A document as a value: what it says and how it is laid out, in no file format yet. The
/// `slug` names its file; the first of `titleLines` is its short name.
public record Dokumen(String slug, List<String> titleLines, Paper paper, List<Block> blocks) {

    public Dokumen {
        titleLines = List.copyOf(titleLines);
        blocks = List.copyOf(blocks);
    }

    /// Official paper. F4 (folio, 215 × 330 mm) is what regional regulations are printed on.
    public enum Paper {
        F4_PORTRAIT(215, 330),
        F4_LANDSCAPE(330, 215),
        A3_LANDSCAPE(420, 297);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width_mm() {
            return width;
        }

        public int height_mm() {
            return height;
        }

        public boolean isLandscape() {
            return width > height;
        }
    }

    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
