package id.benangmerah.rencana.periksa.report;

import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.RenstraYaml.Unreadable;
import id.benangmerah.rencana.periksa.Chapter;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Finding.Side;
import id.benangmerah.rencana.periksa.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The findings for a terminal: by chapter, each with both places and the offending line;
/// what was accepted comes after what is open.
final class TextReport {
    private static final int LONGEST_LINE = 110;

    private final CheckedPlan plan;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private TextReport(CheckedPlan plan, Ink ink) {
        this.plan = plan;
        this.ink = ink;
    }

    /// `coloured` uses the escape sequences of ANSI terminals.
    static String write(CheckedPlan plan, boolean coloured) {
        var report = new TextReport(plan, coloured ? Ink.COLOURED : Ink.PLAIN);
        report.writeAll();
        return report.text.toString();
    }

    /// Each fault of a file that is no plan, with its line.
    static String write(Unreadable unreadable, String file, String yaml) {
        var text = new StringBuilder();
        var lines = yaml.lines().toList();
        for (var problem : unreadable.problems()) {
            text.append("%s:%d:%d: %s\n".formatted(file, problem.line(), problem.column(), problem.sentence()));
            if (problem.line() >= 1 && problem.line() <= lines.size())
                text.append("    │ ")
                        .append(shown(lines.get(problem.line() - 1), problem.column()))
                        .append('\n');
        }
        return text.toString();
    }

    private void writeAll() {
        line(ink.bold("Pemeriksaan Renstra: " + plan.title()));
        writeOpen();
        writeAccepted();
        writeOutdated();
        plan.report().off().forEach(rule -> line("Aturan " + rule.aturan() + " tidak dipakai: " + rule.alasan()));
        if (!plan.report().off().isEmpty()) line("");
        line(ink.bold(Summary.of(plan.report())));
    }

    private void writeOpen() {
        var open = plan.report().open();
        for (var chapter : Chapter.values()) {
            var here = open.stream()
                    .filter(finding -> finding.place().chapter() == chapter)
                    .toList();
            if (here.isEmpty()) continue;
            heading(chapter.title());
            here.forEach(this::write);
        }
        if (open.isEmpty()) line("");
    }

    private void writeAccepted() {
        var accepted = plan.report().findings().stream()
                .filter(finding -> plan.report().acceptanceOf(finding).isPresent())
                .toList();
        if (accepted.isEmpty()) return;
        heading("Diterima dengan alasan");
        for (var finding : accepted) {
            line(ink.faint("– " + finding.level().word() + "  " + finding.code()) + "  " + finding.sentence());
            plan.report().acceptanceOf(finding).ifPresent(acceptance -> line("    alasan: " + reason(acceptance)));
            line("    " + ink.faint(finding.id()));
        }
        line("");
    }

    private void writeOutdated() {
        if (plan.report().outdated().isEmpty()) return;
        heading("Penerimaan yang temuannya sudah tidak ada");
        plan.report().outdated().forEach(one -> line("  " + one.temuan() + ": " + reason(one)));
        line("");
    }

    private void write(Finding finding) {
        line(ink.level(finding.level()) + "  " + ink.bold(finding.code()) + "  "
                + finding.rule().title());
        line("  " + finding.sentence());
        side("tertulis", finding.found());
        if (finding.other() != null) side("pembanding", finding.other());
        detail("seharusnya", finding.expected());
        detail("saran", finding.mend());
        line("    " + ink.faint(finding.id()));
        line("");
    }

    private void side(String label, Side side) {
        detail(label, side.value() + "  " + ink.faint(side.place().label()));
        plan.spot(side.place())
                .ifPresent(spot -> line("                "
                        + ink.faint(plan.file() + ":" + spot.line() + ":" + spot.column() + " │ ")
                        + shown(plan.lines().line(spot.line()), spot.column())));
    }

    private void detail(String label, @Nullable String value) {
        if (value != null) line("    %-11s %s".formatted(label, value));
    }

    private void heading(String title) {
        line("");
        line(ink.bold(title));
        line("");
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    static String reason(AcceptedFinding accepted) {
        var who = List.of(orEmpty(accepted.oleh()), orEmpty(accepted.tanggal())).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        return accepted.alasan() + (who.isEmpty() ? "" : " (" + String.join(", ", who) + ")");
    }

    private static String orEmpty(@Nullable String word) {
        return word == null ? "" : word;
    }

    /// A long line is cut around the column that matters.
    private static String shown(String line, int column) {
        int indent = line.length() - line.stripLeading().length();
        var stripped = line.strip();
        if (stripped.length() <= LONGEST_LINE) return stripped;
        int start = Math.max(0, Math.min(column - 1 - indent - LONGEST_LINE / 3, stripped.length() - LONGEST_LINE));
        int end = Math.min(stripped.length(), start + LONGEST_LINE);
        return (start > 0 ? "… " : "") + stripped.substring(start, end) + (end < stripped.length() ? " …" : "");
    }

    /// How words are marked on a terminal, or not at all.
    private record Ink(boolean coloured) {
        static final Ink PLAIN = new Ink(false);
        static final Ink COLOURED = new Ink(true);

        String bold(String words) {
            return in("1", words);
        }

        String faint(String words) {
            return in("2", words);
        }

        String level(Level level) {
            var code = switch (level) {
                case GALAT -> "1;31";
                case PERINGATAN -> "1;33";
                case SARAN -> "1;36";
            };
            return in(code, level.mark() + " " + level.word());
        }

        private String in(String code, String words) {
            return coloured ? "\033[" + code + "m" + words + "\033[0m" : words;
        }
    }
}
