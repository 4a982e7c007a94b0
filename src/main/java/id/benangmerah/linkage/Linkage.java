package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;

/// Links a table: prepares its values, gathers records into blocks, learns how much each agreement
/// says, compares, and puts together what belongs together. Same table, same configuration, same
/// answer.
public final class Linkage {

    /// Each record at most this often in a true pair, when nothing is known yet.
    private static final double MOST_PAIRS_A_RECORD = 1;
    private static final int MOST_LABELLED_PAIRS = 1_000_000;

    private final Table table;
    private final LinkConfig config;
    private final LinkProgress progress;
    private final List<PreparedField> fields;
    private final Groups groups;
    private final List<BlockIndex> blocks;

    private Linkage(Table table, LinkConfig config, LinkProgress progress) {
        if (config.fields().size() > LinkConfig.MOST_FIELDS) throw new IllegalArgumentException("too many fields");
        this.table = table;
        this.config = config;
        this.progress = progress;
        progress.proceed("merapikan nilai", 0, 0);
        this.fields = Workers.all(config.fields().stream()
                .map(field -> (Callable<PreparedField>) () -> PreparedField.of(field, table))
                .toList());
        this.groups = Groups.of(fields, config.groups());
        progress.proceed("menyusun blok", 0, 0);
        this.blocks = Workers.all(config.rules().stream()
                .map(rule -> (Callable<BlockIndex>)
                        () -> BlockIndex.of(rule, fields, table, config.limits().largestBlock()))
                .toList());
    }

    public static LinkResult link(Table table, LinkConfig config) {
        return link(table, config, LinkProgress.SILENT);
    }

    public static LinkResult link(Table table, LinkConfig config, LinkProgress progress) {
        return new Linkage(table, config, progress).link();
    }

    private LinkResult link() {
        double possible = Math.max(1, table.possiblePairs());
        double most = Math.min(0.5, MOST_PAIRS_A_RECORD * table.size() / possible);
        var model = learn().startingAt(Model.odds(most));
        var loose = Scorer.of(model, fields, groups);
        double least = Model.odds(config.thresholds().review());
        var compared = new Comparing(blocks, loose, least, progress).run();
        progress.proceed("menilai pasangan", 0, 0);
        var learned = model.startingAt(Training.start(loose, compared.patterns(), possible, most));
        var scorer = loose.startingAt(learned.start());
        var pairs = compared.kept().score(scorer, least);
        progress.proceed("mengelompokkan", 0, 0);
        long total = compared.patterns().total();
        return new LinkResult(table, config, fields, groups, learned, scorer, pairs, total, leftOut());
    }

    private Model learn() {
        progress.proceed("mempelajari kebetulan", 0, 0);
        var chance = new Model(Chance.learn(fields, table, config.limits()), 0);
        progress.proceed("mempelajari pasangan", 0, 0);
        var training = new Training(fields, groups);
        return config.label() == null
                ? training.learn(chance, blocks, config.limits())
                : known(chance, training, config.label());
    }

    private Model known(Model chance, Training training, String label) {
        var column = table.column(label);
        var rows = new HashMap<Integer, List<Integer>>();
        for (int row = 0; row < table.size(); row++) {
            int code = column.codes()[row];
            if (code != Table.MISSING)
                rows.computeIfAbsent(code, _ -> new ArrayList<>()).add(row);
        }
        var left = new IntList();
        var right = new IntList();
        for (var same : rows.values()) {
            for (int i = 0; i < same.size() && left.size() < MOST_LABELLED_PAIRS; i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    if (table.isTwo() && (same.get(i) >= table.boundary() || same.get(j) < table.boundary())) continue;
                    left.add(same.get(i));
                    right.add(same.get(j));
                }
            }
        }
        return training.count(chance, left.toArray(), right.toArray());
    }

    private List<LinkResult.LeftOut> leftOut() {
        return blocks.stream()
                .filter(block -> block.left().blocks() > 0)
                .map(block -> new LinkResult.LeftOut(
                        block.rule().text(),
                        block.left().blocks(),
                        block.left().records(),
                        block.left().pairs()))
                .toList();
    }
}
