package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.web.Cascade.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The tree on sheets of A3: on one when it fits in letters that can be read, else on more,
/// each sasaran on a sheet of its own.
///
/// @param size of the letters, in hundredths of a point
public record TreeSheets(int size, List<Sheet> sheets) {

    static final int SMALLEST = 650;
    private static final int LARGEST = 900;
    private static final int STEP = 25;

    /// Of a tree on many sheets, where there is no need to be small.
    private static final int COMFORTABLE = 750;

    /// Millimetres between head and foot of a sheet.
    private static final double ROOM = 258;

    private static final double MM_PER_HUNDREDTH = 0.003528;
    private static final double LINE_HEIGHT = 1.15;

    /// Padding, rules and distance of a part; those of subkegiatan stand close.
    private static final double FRAME = 1.5;

    private static final double FRAME_OF_ROW = 0.9;
    private static final double BETWEEN_KEGIATAN = 0.8;

    /// How wide a letter is on average, with what is lost at the ends of lines.
    private static final double LETTER = 0.5;

    /// @param topic what a sheet of many is about; null on the only one
    public record Sheet(List<SheetNode> roots, @Nullable String topic) {}

    static TreeSheets of(List<SheetNode> roots) {
        for (int size = LARGEST; size >= SMALLEST; size -= STEP) {
            if (height(roots, size) <= ROOM) return new TreeSheets(size, List.of(new Sheet(roots, null)));
        }
        var sheets = roots.stream()
                .flatMap(root -> split(root).stream())
                .map(part -> new Sheet(List.of(part), topic(part)))
                .toList();
        return new TreeSheets(COMFORTABLE, sheets);
    }

    public boolean isOne() {
        return sheets.size() == 1;
    }

    /// Below a node whose parts need more than one sheet, as many as fit together.
    private static List<SheetNode> split(SheetNode node) {
        boolean eachAlone = node.level() == Level.TUJUAN;
        if (node.children().isEmpty() || (!eachAlone && height(node, COMFORTABLE) <= ROOM)) return List.of(node);
        var parts = new ArrayList<SheetNode>();
        var gathered = new ArrayList<SheetNode>();
        for (var child : node.children()) {
            for (var piece : split(child)) {
                boolean full = height(gathered, COMFORTABLE) + height(piece, COMFORTABLE) > ROOM;
                if (!gathered.isEmpty() && (eachAlone || full)) {
                    parts.add(node.withChildren(List.copyOf(gathered)));
                    gathered.clear();
                }
                gathered.add(piece);
            }
        }
        parts.add(node.withChildren(List.copyOf(gathered)));
        return parts;
    }

    private static String topic(SheetNode part) {
        return part.children().isEmpty()
                ? part.nama()
                : "Sasaran " + part.children().getFirst().nama();
    }

    private static double height(List<SheetNode> nodes, int size) {
        return nodes.stream().mapToDouble(node -> height(node, size)).sum();
    }

    private static double height(SheetNode node, int size) {
        double frame = node.level() == Level.SUBKEGIATAN ? FRAME_OF_ROW : FRAME;
        double own = lines(node, size) * size * MM_PER_HUNDREDTH * LINE_HEIGHT + frame;
        double between = node.level() == Level.KEGIATAN ? BETWEEN_KEGIATAN : 0;
        return Math.max(own, height(node.children(), size)) + between;
    }

    /// How many lines the text of a node takes in its column.
    private static int lines(SheetNode node, int size) {
        double letters = width(node.level()) / (size * MM_PER_HUNDREDTH * LETTER);
        var texts = new ArrayList<Integer>();
        texts.add((int) (1.08 * (node.number().length() + 1 + node.nama().length())));
        if (node.note() != null) texts.add("Mendukung ".length() + node.note().length());
        node.targets().forEach(target -> texts.add(target.indikator().length() + 3 + length(target.amount())));
        var owner = node.ownOwner();
        if (owner != null)
            texts.add("Penanggung jawab: ".length() + owner.title().length() + 4 + length(owner.dasar()));
        node.accountability()
                .factors()
                .forEach(factor -> texts.add("Faktor kunci: ".length()
                        + factor.nama().length()
                        + factor.answers().stream()
                                .mapToInt(answer -> answer.id().length() + 2)
                                .sum()));
        node.accountability()
                .contributions()
                .forEach(line -> texts.add("Lintas perangkat daerah: ".length()
                        + length(line.department())
                        + line.sumbangan().length()
                        + 4
                        + length(line.dasar())));
        return texts.stream()
                .mapToInt(length -> (int) Math.ceil(length / letters))
                .sum();
    }

    private static int length(@Nullable String text) {
        return text == null ? 12 : text.length();
    }

    /// The columns of lembar.css in millimetres, without the padding of a node.
    private static int width(Level level) {
        return switch (level) {
            case RPD, TUJUAN, SASARAN -> 37;
            case PROGRAM -> 79;
            case KEGIATAN -> 93;
            case SUBKEGIATAN -> 119;
        };
    }

    /// The levels that have a column, from left to right.
    public List<Level> levels() {
        return IntStream.range(Level.TUJUAN.ordinal(), Level.values().length)
                .mapToObj(index -> Level.values()[index])
                .toList();
    }
}
