package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.IndikatorTerencana.Jenjang;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.State;
import id.benangmerah.web.components.TrendChart;
import id.benangmerah.wilayah.Kecamatan;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The home page: the state of every tujuan and sasaran, and what needs attention.
public record Home(
        String moment,
        boolean running,
        List<Standing> goals,
        List<Attention> attention,
        List<LevelCount> counts,
        Money pagu,
        long programCount) {

    /// A tujuan or sasaran with its indicators and the programs that serve it.
    public record Standing(
            Cascade.Node node, String href, List<Measured> indikatorList, long programCount, int strand) {}

    public record Measured(IndikatorRow row, TrendChart trend) {}

    /// How many indicators of a level are in each state.
    public record LevelCount(String label, Jenjang jenjang, Map<State, Long> byState, long total) {

        private static final Set<Jenjang> IN_TREE = EnumSet.range(Jenjang.TUJUAN, Jenjang.SUBKEGIATAN);

        /// Where they are shown: in the tree, or in the list for levels that are not in it.
        public String href(Page page, State state) {
            var word = jenjang.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var address = IN_TREE.contains(jenjang)
                    ? page.address().at("/pohon").with("jenjang", word)
                    : page.address().at("/indikator").with("tingkat", word);
            return address.with("keadaan", state.word()).href();
        }

        public long of(State state) {
            return byState.getOrDefault(state, 0L);
        }
    }

    static Home of(Reading reading, List<Kecamatan> kecamatanList) {
        var cascade = Cascade.of(reading);
        var goals = cascade.nodes()
                .filter(node -> node.level() == Cascade.Level.TUJUAN || node.level() == Cascade.Level.SASARAN)
                .toList();
        var pagu = Cascade.sum(cascade.roots());
        return new Home(
                reading.moment(),
                reading.isRunning(),
                goals.stream()
                        .map(node -> goal(reading, node, Strand.of(node.pagu(), pagu)))
                        .toList(),
                new AttentionList(reading, kecamatanList).list(),
                Stream.of(Jenjang.values())
                        .filter(jenjang -> jenjang != Jenjang.KERAGAAN)
                        .map(jenjang -> count(reading, jenjang))
                        .filter(count -> count.total() > 0)
                        .toList(),
                Money.of(pagu),
                reading.plan().programList().size());
    }

    /// The states that occur, with how many indicators of tujuan and sasaran are in them.
    public Map<State, Long> goalStates() {
        return goals.stream()
                .flatMap(goal -> goal.indikatorList().stream())
                .collect(
                        Collectors.groupingBy(measured -> measured.row().state(), TreeMap::new, Collectors.counting()));
    }

    public long goalIndicatorCount() {
        return goals.stream().mapToLong(goal -> goal.indikatorList().size()).sum();
    }

    private static Standing goal(Reading reading, Cascade.Node node, int strand) {
        var indikatorList = node.indikatorList().stream()
                .map(row -> new Measured(row, reading.trend(row.kinerja())))
                .toList();
        var programs = node.withDescendants()
                .filter(below -> below.level() == Cascade.Level.PROGRAM)
                .count();
        return new Standing(node, reading.address("/rencana/" + node.id()).href(), indikatorList, programs, strand);
    }

    private static LevelCount count(Reading reading, Jenjang jenjang) {
        var byState = reading.kinerjaList().stream()
                .filter(kinerja -> kinerja.indikator().jenjang() == jenjang)
                .collect(Collectors.groupingBy(KinerjaDisplay::state, Collectors.counting()));
        var total = byState.values().stream().mapToLong(Long::longValue).sum();
        return new LevelCount(jenjang.label(), jenjang, byState, total);
    }
}
