package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Compares every pair that the rules propose, each once: under the first rule that proposes it.
final class Comparing {

    private static final double PAIRS_A_TASK = 50_000;
    static final String STAGE = "membandingkan pasangan";

    private final List<BlockIndex> blocks;
    private final Scorer scorer;
    private final double least;
    private final LinkProgress progress;
    private final List<Task> tasks;

    private record Task(int rule, int from, int to, double pairs) {}

    /// @param patterns of all pairs compared
    /// @param kept the pairs that may be worth telling
    record Compared(PatternCounts patterns, ScoredPairs.Collector kept) {}

    Comparing(List<BlockIndex> blocks, Scorer scorer, double least, LinkProgress progress) {
        this.blocks = blocks;
        this.scorer = scorer;
        this.least = least;
        this.progress = progress;
        this.tasks = tasks(blocks);
    }

    private static List<Task> tasks(List<BlockIndex> blocks) {
        var tasks = new ArrayList<Task>();
        for (int rule = 0; rule < blocks.size(); rule++) {
            int from = 0;
            double pairs = 0;
            for (int block = 0; block < blocks.get(rule).blockCount(); block++) {
                pairs += blocks.get(rule).pairs(block);
                if (pairs < PAIRS_A_TASK) continue;
                tasks.add(new Task(rule, from, block + 1, pairs));
                from = block + 1;
                pairs = 0;
            }
            if (pairs > 0) tasks.add(new Task(rule, from, blocks.get(rule).blockCount(), pairs));
        }
        return tasks;
    }

    Compared run() {
        var next = new AtomicInteger();
        var done = new AtomicLong();
        long total = (long) tasks.stream().mapToDouble(Task::pairs).sum();
        var work = new ArrayList<Callable<Compared>>();
        for (int i = 0; i < Workers.count(); i++) work.add(() -> work(next, done, total));
        Compared all = null;
        for (var part : Workers.all(work)) {
            if (all == null) {
                all = part;
                continue;
            }
            all.patterns.addAll(part.patterns);
            all.kept.addAll(part.kept);
        }
        return all == null ? new Compared(new PatternCounts(), new ScoredPairs.Collector()) : all;
    }

    private Compared work(AtomicInteger next, AtomicLong done, long total) {
        var mine = scorer.forAnotherThread();
        var compared = new Compared(new PatternCounts(), new ScoredPairs.Collector());
        for (int at = next.getAndIncrement(); at < tasks.size(); at = next.getAndIncrement()) {
            var task = tasks.get(at);
            for (int block = task.from; block < task.to; block++) {
                blocks.get(task.rule).eachPair(block, (left, right) -> {
                    if (isProposedBefore(task.rule, left, right)) return;
                    long pattern = mine.pattern(left, right);
                    compared.patterns.add(pattern, 1);
                    if (mine.score(pattern, left, right) >= least) compared.kept.add(left, right, pattern);
                });
            }
            progress.proceed(STAGE, done.addAndGet((long) task.pairs), total);
        }
        return compared;
    }

    private boolean isProposedBefore(int rule, int left, int right) {
        for (int earlier = 0; earlier < rule; earlier++) if (blocks.get(earlier).joins(left, right)) return true;
        return false;
    }
}
