package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.PlanSchema.ListShape;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.PartLabels;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.web.Page.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of the plan as a page: its fields, what lies in it, where it stands, what the checker
/// says of it. Rows without anything below them are edited in place.
///
/// @param problem what is wrong with no single field
/// @param homes where the part could be moved to
public record PartPage(
        String draftPath,
        String planName,
        long revisi,
        String stage,
        String part,
        @Nullable String section,
        @Nullable String whyNot,
        List<Outline> outline,
        List<Input> inputs,
        List<Rows> lists,
        List<Finding> findings,
        List<Input.Option> homes,
        @Nullable String gridHref,
        @Nullable String formulaHref,
        @Nullable String problem) {

    static final int MOST_COLUMNS = 9;

    /// A line of the table of contents beside the page.
    public record Outline(String label, String href, int depth, boolean current, long findings) {}

    /// A list in this part. `columns` is empty where each row is a page of its own.
    public record Rows(
            String label,
            List<String> columns,
            List<Row> rows,
            @Nullable Row blank,
            @Nullable String addHref) {}

    /// @param inputs in the order of the columns
    public record Row(String part, String number, String label, String href, long findings, List<Input> inputs) {
        public String removing() {
            return PlanForm.removing(part);
        }
    }

    public boolean editable() {
        return whyNot == null;
    }

    /// Builds the page of one part, or of a section of the plan itself.
    static final class Builder {
        private final OpenDraft draft;
        private final PartLabels labels;
        private final String part;
        private final @Nullable Section section;
        private final Inputs inputs;
        private final List<OpenDraft.Placed> placed;
        private final @Nullable String problem;

        Builder(OpenDraft draft, String part, @Nullable Section section, Map<String, String> sent, Faults faults) {
            this.draft = draft;
            this.labels = draft.labels();
            this.part = part;
            this.section = section;
            this.inputs = new Inputs(draft, sent, faults.bySlot(), section);
            this.placed = draft.findings();
            this.problem = faults.bySlot().isEmpty() ? null : faults.told(labels);
        }

        PartPage build() {
            var type = PlanSchema.typeOf(draft.facts(), part).orElseThrow();
            var fields = inputs.of(part, type).stream()
                    .filter(input -> isHere(input.name().substring(input.name().lastIndexOf('|') + 1)))
                    .toList();
            var lists = PlanSchema.listsOf(type).stream()
                    .filter(list -> isHere(list.path()))
                    .map(this::rows)
                    .toList();
            return new PartPage(
                    draft.path(),
                    draft.versi().label() + " · " + draft.id(),
                    draft.revisi().nomor(),
                    draft.versi().tahap().label(),
                    part,
                    section == null ? null : section.key(),
                    draft.whyNot(),
                    outline(),
                    fields,
                    lists,
                    findings(),
                    homes(),
                    gridHref(),
                    PlanSchema.wordOf(type).equals("indikator_rencana") ? draft.path() + "/rumus" : null,
                    problem);
        }

        private boolean isHere(String path) {
            return section == null || section.holds(path);
        }

        private @Nullable String gridHref() {
            if (section != null && section.key().equals("pendanaan")) return Paths.grid(draft.id(), "pagu");
            if (section != null && section.key().equals("tujuan")) return Paths.grid(draft.id(), "target");
            return null;
        }

        private Rows rows(ListShape list) {
            var home = new Home(part, list.path());
            var parts = draft.facts().listOf(home);
            var columns = inline(list.item());
            var label = capital(
                    PartLabels.fieldName(list.path().substring(list.path().lastIndexOf('.') + 1)));
            var rows = parts.stream().map(each -> row(each, columns)).toList();
            return new Rows(
                    label,
                    columns.stream()
                            .map(field -> capital(PartLabels.fieldName(field.path())))
                            .toList(),
                    rows,
                    columns.isEmpty() ? null : blank(home, columns),
                    columns.isEmpty() ? Paths.adding(draft.id(), part, list.path()) : null);
        }

        /// The fields that make the columns of a table; empty for parts that need a page.
        private static List<Field> inline(Class<?> type) {
            var fields = PlanSchema.fieldsOf(type);
            boolean flat = PlanSchema.listsOf(type).isEmpty()
                    && fields.size() <= MOST_COLUMNS
                    && fields.stream()
                            .noneMatch(field -> field.byYear()
                                    || field.kind() == Kind.GROUP
                                    || field.kind() == Kind.LINES
                                    || field.path().equals("isi"));
            return flat ? fields : List.of();
        }

        private Row row(String each, List<Field> columns) {
            return new Row(
                    each,
                    Optional.ofNullable(draft.facts().get(each, "kode"))
                            .or(() -> Optional.ofNullable(draft.facts().get(each, "id")))
                            .or(() -> Optional.ofNullable(draft.facts().get(each, "no")))
                            .orElse(""),
                    labels.nameOf(each),
                    Paths.part(draft.id(), each),
                    countAt(each),
                    columns.stream()
                            .map(field -> inputs.input(Slot.of(each, field.path()), field))
                            .toList());
        }

        private Row blank(Home home, List<Field> columns) {
            return new Row(
                    "",
                    "",
                    "baris baru",
                    "",
                    0,
                    columns.stream()
                            .map(field -> inputs.blank(PlanForm.name(home, 1, field.path()), field.path(), field, ""))
                            .toList());
        }

        private long countAt(String each) {
            var below = draft.facts().withAllBelow(each);
            return placed.stream()
                    .filter(found -> below.contains(found.slot().part()))
                    .map(OpenDraft.Placed::finding)
                    .distinct()
                    .count();
        }

        private List<Finding> findings() {
            return placed.stream()
                    .filter(found -> found.slot().part().equals(part)
                                    && isHere(found.slot().field())
                            || isRow(found.slot().part()))
                    .map(OpenDraft.Placed::finding)
                    .distinct()
                    .sorted(Comparator.comparing(Finding::level))
                    .toList();
        }

        /// Rows that are edited on this page.
        private boolean isRow(String other) {
            return draft.facts()
                    .homeOf(other)
                    .filter(home -> home.owner().equals(part) && isHere(home.list()))
                    .isPresent();
        }

        private List<Input.Option> homes() {
            var home = draft.facts().homeOf(part);
            if (home.isEmpty() || home.get().owner().isEmpty()) return List.of();
            var kind = PlanSchema.typeOf(draft.facts(), home.get().owner());
            var options = new ArrayList<Input.Option>();
            for (var other : draft.facts().withAllBelow(Slot.ROOT))
                if (!other.equals(home.get().owner())
                        && PlanSchema.typeOf(draft.facts(), other).equals(kind)
                        && !draft.facts().withAllBelow(part).contains(other))
                    options.add(new Input.Option(part + "|" + other, labels.of(other)));
            return options;
        }

        /// The sections, with the way to this part and its neighbours opened.
        private List<Outline> outline() {
            var way = new LinkedHashSet<String>();
            for (@Nullable String at = part; at != null && !at.isEmpty(); ) {
                way.addFirst(at);
                at = draft.facts().homeOf(at).map(Home::owner).orElse(null);
            }
            var open = section != null ? section : sectionOf(way).orElse(null);
            var lines = new ArrayList<Outline>();
            for (var each : Section.ALL) {
                boolean here = each.equals(open);
                lines.add(new Outline(
                        each.label(), Paths.section(draft.id(), each.key()), 0, here && part.isEmpty(), countIn(each)));
                if (here) addBelow(Slot.ROOT, each, way, 1, lines);
            }
            return lines;
        }

        private Optional<Section> sectionOf(LinkedHashSet<String> way) {
            return way.isEmpty()
                    ? Optional.empty()
                    : draft.facts().homeOf(way.getFirst()).flatMap(home -> Section.of(home.list()));
        }

        private void addBelow(
                String owner, @Nullable Section only, LinkedHashSet<String> way, int depth, List<Outline> lines) {
            for (var home : draft.facts().listsOf(owner)) {
                if (only != null && !only.holds(home.list())) continue;
                for (var each : draft.facts().listOf(home)) {
                    var type = PlanSchema.typeOf(draft.facts(), each);
                    if (type.isEmpty() || !inline(type.get()).isEmpty()) continue;
                    lines.add(new Outline(
                            outlineName(each), Paths.part(draft.id(), each), depth, each.equals(part), countAt(each)));
                    if (way.contains(each)) addBelow(each, null, way, depth + 1, lines);
                }
            }
        }

        private String outlineName(String each) {
            var code = draft.facts().get(each, "kode");
            var name = labels.nameOf(each);
            return code == null ? name.isEmpty() ? each : name : code + " " + name;
        }

        private long countIn(Section each) {
            return placed.stream()
                    .filter(found ->
                            sectionOf(found.slot()).filter(each::equals).isPresent())
                    .map(OpenDraft.Placed::finding)
                    .distinct()
                    .count();
        }

        private Optional<Section> sectionOf(Slot slot) {
            var at = slot.part();
            var field = slot.field();
            for (var home = draft.facts().homeOf(at);
                    home.isPresent();
                    home = draft.facts().homeOf(at)) {
                at = home.get().owner();
                field = home.get().list();
            }
            return Section.of(field);
        }

        /// The steps above the title.
        List<Step> thread() {
            var steps = new ArrayList<Step>();
            steps.add(Step.of("Naskah", Paths.ROOT));
            steps.add(Step.of(draft.versi().label(), draft.path()));
            var way = new ArrayList<String>();
            for (var home = draft.facts().homeOf(part);
                    home.isPresent();
                    home = draft.facts().homeOf(way.getFirst())) {
                if (home.get().owner().isEmpty()) {
                    Section.of(home.get().list())
                            .ifPresent(each -> steps.add(Step.of(each.label(), Paths.section(draft.id(), each.key()))));
                    break;
                }
                way.addFirst(home.get().owner());
            }
            way.forEach(each -> steps.add(Step.of(
                    capital(labels.kindOf(each)),
                    labels.nameOf(each).isEmpty() ? each : labels.nameOf(each),
                    Paths.part(draft.id(), each))));
            return steps;
        }

        String title() {
            if (section != null) return section.label();
            var name = labels.nameOf(part);
            return name.isEmpty() ? capital(labels.of(part)) : name;
        }
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
