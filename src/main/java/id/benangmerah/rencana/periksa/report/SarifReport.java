package id.benangmerah.rencana.periksa.report;

import static id.benangmerah.rencana.periksa.report.JsonReport.ordered;

import id.benangmerah.rencana.ReadProblem;
import id.benangmerah.rencana.RenstraYaml.Unreadable;
import id.benangmerah.rencana.SourceLines.Spot;
import id.benangmerah.rencana.periksa.About;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Finding.Side;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.periksa.Rulebook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code
/// review tools and editors show beside the lines of the file.
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final List<About> RULES = Rulebook.list();

    private final CheckedPlan plan;

    private SarifReport(CheckedPlan plan) {
        this.plan = plan;
    }

    static String write(CheckedPlan plan) {
        var report = new SarifReport(plan);
        var off = plan.report().off().stream()
                .map(rule -> ordered(
                        "descriptor", ordered("id", rule.aturan()),
                        "configuration", ordered("enabled", false),
                        "properties", ordered("alasan", rule.alasan())))
                .toList();
        return log(
                ordered("executionSuccessful", true, "ruleConfigurationOverrides", off),
                plan.report().findings().stream().map(report::result).toList());
    }

    static String write(Unreadable unreadable, String file) {
        var problems = unreadable.problems().stream()
                .map(problem -> notification(problem, file))
                .toList();
        return log(ordered("executionSuccessful", false, "toolExecutionNotifications", problems), List.of());
    }

    private static String log(Object invocation, List<?> results) {
        var driver = ordered(
                "name",
                "Benang Merah",
                "language",
                "id-ID",
                "rules",
                RULES.stream().map(SarifReport::rule).toList());
        var run = ordered(
                "tool",
                ordered("driver", driver),
                "language",
                "id-ID",
                "columnKind",
                "unicodeCodePoints",
                "invocations",
                List.of(invocation),
                "results",
                results);
        return JsonReport.pretty(ordered("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static Object rule(About rule) {
        return ordered(
                "id", rule.code(),
                "shortDescription", text(rule.title()),
                "fullDescription", text(rule.explanation()),
                "help", text(rule.explanation() + "\nDasar: " + rule.basis() + "\nContoh: " + rule.example()),
                "defaultConfiguration", ordered("level", level(rule.level())),
                "properties", ordered("dasar", rule.basis()));
    }

    private Object result(Finding finding) {
        var result = ordered(
                "ruleId", finding.code(),
                "ruleIndex", RULES.indexOf(finding.rule()),
                "level", level(finding.level()),
                "message", text(message(finding)),
                "locations", List.of(location(finding.found(), null)),
                "partialFingerprints", ordered("temuan/v1", finding.id()),
                "properties",
                        ordered(
                                "bab", finding.place().chapter().title(),
                                "tertulis", finding.found().value(),
                                "seharusnya", finding.expected(),
                                "saran", finding.mend()));
        var other = finding.other();
        if (other != null) result.put("relatedLocations", List.of(location(other, 1)));
        plan.report()
                .acceptanceOf(finding)
                .ifPresent(acceptance -> result.put(
                        "suppressions",
                        List.of(ordered(
                                "kind", "inSource",
                                "status", "accepted",
                                "justification", TextReport.reason(acceptance)))));
        return result;
    }

    private static String message(Finding finding) {
        return finding.mend() == null ? finding.sentence() : finding.sentence() + " " + finding.mend();
    }

    /// `id` is given to the other place, which says what stands there.
    private Map<String, @Nullable Object> location(Side side, @Nullable Integer id) {
        var place = side.place();
        var location = ordered(
                "physicalLocation", physical(plan.file(), plan.spot(place).orElse(new Spot(1, 1))),
                "logicalLocations", List.of(ordered("fullyQualifiedName", place.path(), "name", place.label())));
        if (id != null) {
            location.put("id", id);
            location.put("message", text("Pembanding: " + side.value() + " (" + place.label() + ")"));
        }
        return location;
    }

    private Object physical(String file, Spot spot) {
        var line = plan.lines().line(spot.line());
        return ordered(
                "artifactLocation", ordered("uri", uri(file)),
                "region",
                        ordered(
                                "startLine", spot.line(),
                                "startColumn", spot.column(),
                                "snippet", text(line)));
    }

    private static Object notification(ReadProblem problem, String file) {
        return ordered(
                "level",
                "error",
                "message",
                text(problem.sentence()),
                "locations",
                List.of(ordered(
                        "physicalLocation",
                        ordered(
                                "artifactLocation", ordered("uri", uri(file)),
                                "region",
                                        ordered(
                                                "startLine", Math.max(1, problem.line()),
                                                "startColumn", Math.max(1, problem.column()))))));
    }

    private static Object text(String text) {
        return ordered("text", text);
    }

    private static String level(Level level) {
        return switch (level) {
            case GALAT -> "error";
            case PERINGATAN -> "warning";
            case SARAN -> "note";
        };
    }

    /// Each part of the path with what addresses cannot hold written as `%20`.
    private static String uri(String file) {
        var path = Arrays.stream(file.replace('\\', '/').split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return path.startsWith("/") ? "file://" + path : path;
    }
}
