package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.PlanParts;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.periksa.Renamings.Renaming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan as the rules see it: the tree, its quotations, and where each part stands. Rules
/// ask it side by side; what is computed once, on the first question, is locked.
final class Plan {
    private final Renstra renstra;
    private final PlanParts parts;
    private final Labels labels;
    private final List<Kutipan> quotations;
    private final List<Measured> measured;
    private final Map<String, Record> subjects = new HashMap<>();
    private final List<Series> series;
    private @Nullable List<Explanation> explanations;

    private @Nullable List<Renaming> renamings;
    private @Nullable List<Citation> citations;
    private @Nullable List<Texts.Text> texts;

    Plan(Renstra renstra) {
        this.renstra = renstra;
        this.parts = PlanParts.of(renstra);
        this.labels = new Labels(renstra);
        this.quotations = renstra.allKutipan();
        this.measured = renstra.nodes()
                .flatMap(node -> node.indikatorList().stream().map(indikator -> new Measured(node, indikator)))
                .toList();
        parts.list().forEach(part -> subjects.putIfAbsent(part.key(), part.value()));
        this.series = Series.list(this);
    }

    /// An indicator with the node it measures.
    record Measured(PlanNode node, IndikatorRencana indikator) {}

    Renstra renstra() {
        return renstra;
    }

    List<Tahun> tahunList() {
        return renstra.tahunList();
    }

    List<PlanNode> nodes() {
        return renstra.nodes().toList();
    }

    Stream<Kegiatan> kegiatan() {
        return renstra.programList().stream().flatMap(program -> program.kegiatanList().stream());
    }

    Stream<SubKegiatan> subKegiatan() {
        return kegiatan().flatMap(kegiatan -> kegiatan.subKegiatanList().stream());
    }

    /// The indicators from goal to subkegiatan.
    List<Measured> measured() {
        return measured;
    }

    /// The quotations of the file and those that its tables are by themselves.
    List<Kutipan> quotations() {
        return quotations;
    }

    /// The names that are printed again in another wording.
    synchronized List<Renaming> renamings() {
        if (renamings == null) renamings = Renamings.of(this);
        return renamings;
    }

    /// The printed rows of numbers.
    List<Series> series() {
        return series;
    }

    /// Which whole numbers give the printed percentages, where that can be told.
    synchronized List<Explanation> explanations() {
        var known = explanations;
        if (known == null) explanations = known = DenominatorSearch.explain(series);
        return known;
    }

    /// The acts it names, in its lists and in its text.
    synchronized List<Citation> citations() {
        if (citations == null) citations = Citation.of(this);
        return citations;
    }

    /// Its running text.
    synchronized List<Texts.Text> texts() {
        if (texts == null) texts = Texts.of(this);
        return texts;
    }

    /// All parts of one kind, in the order of the file.
    <T extends Record> Stream<T> all(Class<T> type) {
        return parts.list().stream()
                .map(PlanParts.Part::value)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /// The part with this id.
    Optional<Record> find(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    Place place(Record part) {
        return labels.place(parts.get(part));
    }

    /// Where a quotation stands: in the list of quotations, or in the table it was read from.
    Place place(Kutipan quotation) {
        return isListed(quotation) ? labels.place(parts.get(quotation)) : labels.placeInTable(quotation, parts);
    }

    /// Whether the quotation stands in the list of quotations, not in a table.
    boolean isListed(Kutipan quotation) {
        return renstra.kutipanList().contains(quotation);
    }

    /// The name alone, without the word for its kind.
    String plainNameOf(String id) {
        return find(id).map(Labels::plainNameOf).orElse(id);
    }

    /// What the planner calls the part with this id.
    String nameOf(String id) {
        return find(id).map(Labels::nameOf).orElse(id);
    }
}
