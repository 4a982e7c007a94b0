package id.benangmerah.rencana.tahapan;

import id.benangmerah.rencana.Tahap;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The table of stages as a page for people: a diagram, the rows, the officials.
final class TahapanDiagram {

    private TahapanDiagram() {}

    static String markdown() {
        return """
                # Tahapan Renstra

                Dari `Transitions.TABLE`: siapa memindahkan rencana ke mana, dan dengan apa. PERUBAHAN membuka versi baru dari
                versi yang sudah ditetapkan; versi lama tetap tertutup.

                ```mermaid
                stateDiagram-v2
                    [*] --> PERSIAPAN: rencana baru
                    [*] --> DITETAPKAN: peraturan yang sudah berlaku
                %s
                ```

                | dari | peristiwa | ke | oleh | lampiran | syarat |
                |---|---|---|---|---|---|
                %s

                ## Batas waktu

                Hari kerja sejak tahap dimulai, untuk pengingat; dari `data/hukum/tahapan.yaml`.

                | tahap | hari kerja | dasar | keyakinan |
                |---|---|---|---|
                %s

                ## Paraf

                Berurutan, masing-masing dengan waktu dan akun, atas SHA-256 naskah. Naskah yang berubah menggugurkan semuanya.

                %s
                """.formatted(arrows(), rows(), dueRules(), officials());
    }

    private static String arrows() {
        return Transitions.TABLE.stream()
                .map(one -> "    %s --> %s: %s"
                        .formatted(
                                one.from(),
                                one.to(),
                                one.action().button() + (one.newVersion() ? " (versi baru)" : "")))
                .collect(Collectors.joining("\n"));
    }

    private static String rows() {
        return Transitions.TABLE.stream().map(TahapanDiagram::row).collect(Collectors.joining("\n"));
    }

    private static String row(Transition one) {
        var lampiran = one.lampiranList().stream().map(JenisLampiran::label).collect(Collectors.joining(", "));
        var checks = one.checks().stream().sorted().map(Check::label).collect(Collectors.joining("; "));
        return "| %s | %s | %s%s | %s | %s | %s |"
                .formatted(
                        one.from().label(),
                        one.action().button(),
                        one.to().label(),
                        one.newVersion() ? " (versi baru)" : "",
                        one.who(),
                        lampiran,
                        checks);
    }

    private static String dueRules() {
        return Arrays.stream(Tahap.values())
                .flatMap(tahap -> DueRule.find(tahap).stream())
                .map(rule -> "| %s | %d | %s | %s |"
                        .formatted(
                                rule.tahap().label(),
                                rule.workingDays(),
                                rule.dasar(),
                                rule.certain() ? "pasti" : "perlu dicek"))
                .collect(Collectors.joining("\n"));
    }

    private static String officials() {
        return Arrays.stream(Pejabat.values())
                .map(pejabat -> pejabat.urutan() + ". " + pejabat.label())
                .collect(Collectors.joining("\n"));
    }
}
