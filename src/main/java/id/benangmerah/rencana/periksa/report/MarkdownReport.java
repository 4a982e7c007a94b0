package id.benangmerah.rencana.periksa.report;

import static id.benangmerah.rencana.periksa.report.MarkdownText.escaped;

import id.benangmerah.rencana.periksa.Chapter;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Finding.Side;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.periksa.Report;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The findings as a Markdown file, to be read beside the plan: by chapter, each with both
/// places and values. It names paths and no lines, so that it changes only when findings do.
final class MarkdownReport {
    private final Report report;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Report report) {
        this.report = report;
    }

    static String write(CheckedPlan plan) {
        var markdown = new MarkdownReport(plan.report());
        markdown.line("# Pemeriksaan Renstra: " + escaped(plan.title()));
        markdown.line(Summary.of(plan.report()));
        markdown.writeCounts();
        Arrays.stream(Chapter.values()).forEach(markdown::writeChapter);
        markdown.writeAccepted();
        markdown.writeOff();
        return markdown.text.toString().stripTrailing() + "\n";
    }

    private void writeCounts() {
        text.append("| bab | galat | peringatan | saran |\n|---|---:|---:|---:|\n");
        for (var chapter : Chapter.values()) {
            var here = in(chapter);
            if (here.isEmpty()) continue;
            text.append("| ").append(chapter.title());
            for (var level : Level.values())
                text.append(" | ")
                        .append(here.stream()
                                .filter(one -> one.level() == level)
                                .count());
            text.append(" |\n");
        }
        text.append('\n');
    }

    private void writeChapter(Chapter chapter) {
        var here = in(chapter);
        if (here.isEmpty()) return;
        line("## " + chapter.title());
        here.forEach(this::write);
    }

    private void writeAccepted() {
        if (report.accepted().isEmpty()) return;
        line("## Diterima dengan alasan");
        for (var finding : report.findings())
            report.acceptanceOf(finding).ifPresent(acceptance -> {
                write(finding);
                line("Diterima: " + escaped(TextReport.reason(acceptance)));
            });
    }

    private void writeOff() {
        if (report.off().isEmpty()) return;
        line("## Aturan yang tidak dipakai");
        line(report.off().stream()
                .map(rule -> "- " + rule.aturan() + ": " + escaped(rule.alasan()))
                .collect(Collectors.joining("\n")));
    }

    private void write(Finding finding) {
        line("### " + finding.level().mark() + " " + finding.level().word() + " " + finding.code() + ": "
                + escaped(finding.rule().title()));
        line(escaped(finding.sentence()));
        side("Tertulis", finding.found());
        if (finding.other() != null) side("Pembanding", finding.other());
        item("Seharusnya", finding.expected());
        item("Saran", finding.mend());
        text.append("- Nomor temuan: `").append(finding.id()).append("`\n\n");
    }

    private void side(String label, Side side) {
        text.append("- %s: **%s** – %s (`%s`)\n"
                .formatted(
                        label,
                        escaped(side.value()),
                        escaped(side.place().label()),
                        side.place().path()));
    }

    private void item(String label, @Nullable String value) {
        if (value != null)
            text.append("- ").append(label).append(": ").append(escaped(value)).append('\n');
    }

    private void line(String content) {
        text.append(content).append("\n\n");
    }

    private List<Finding> in(Chapter chapter) {
        return report.open().stream()
                .filter(finding -> finding.place().chapter() == chapter)
                .toList();
    }
}
