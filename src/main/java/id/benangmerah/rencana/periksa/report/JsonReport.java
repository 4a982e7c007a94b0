package id.benangmerah.rencana.periksa.report;

import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.RenstraYaml.Unreadable;
import id.benangmerah.rencana.SourceLines.Spot;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Finding.Side;
import id.benangmerah.rencana.periksa.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The findings for machines; the format is described in `docs/periksa.md`. Every key is
/// always there.
final class JsonReport {
    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    static String write(CheckedPlan plan) {
        var identitas = plan.renstra().identitas();
        var report = plan.report();
        var fields = head(plan.file());
        fields.put(
                "rencana",
                ordered(
                        "id", identitas.id(),
                        "perangkat_daerah", identitas.perangkatDaerah(),
                        "daerah", identitas.daerah(),
                        "awal", identitas.periode().awal().value(),
                        "akhir", identitas.periode().akhir().value()));
        fields.put("masalah_baca", List.of());
        var counts = new LinkedHashMap<String, Integer>();
        for (var level : Level.values())
            counts.put(level.word(), report.open(level).size());
        counts.put("diterima", report.accepted().size());
        fields.put("jumlah", counts);
        fields.put(
                "temuan",
                report.findings().stream()
                        .map(finding -> finding(plan, finding))
                        .toList());
        fields.put(
                "penerimaan_usang",
                report.outdated().stream()
                        .map(one -> ordered("temuan", one.temuan(), "alasan", one.alasan()))
                        .toList());
        fields.put(
                "aturan_dimatikan",
                report.off().stream()
                        .map(rule -> ordered("aturan", rule.aturan(), "alasan", rule.alasan()))
                        .toList());
        return pretty(fields);
    }

    static String write(Unreadable unreadable, String file) {
        var fields = head(file);
        fields.put("rencana", null);
        fields.put(
                "masalah_baca",
                unreadable.problems().stream()
                        .map(problem -> ordered(
                                "baris", problem.line(),
                                "kolom", problem.column(),
                                "jalur", problem.path(),
                                "kalimat", problem.sentence()))
                        .toList());
        return pretty(fields);
    }

    static String pretty(Object value) {
        return JSON.writeValueAsString(value) + "\n";
    }

    /// Keys and values in turn, in this order.
    static Map<String, @Nullable Object> ordered(@Nullable Object... keysAndValues) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < keysAndValues.length; i += 2)
            fields.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        return fields;
    }

    private static Map<String, @Nullable Object> head(String file) {
        return ordered("versi", VERSION, "berkas", file);
    }

    private static Map<String, @Nullable Object> finding(CheckedPlan plan, Finding finding) {
        var acceptance = plan.report().acceptanceOf(finding);
        return ordered(
                "id", finding.id(),
                "aturan", finding.code(),
                "tingkat", finding.level().word(),
                "keadaan", acceptance.isPresent() ? "diterima" : "terbuka",
                "bab", finding.place().chapter().title(),
                "kalimat", finding.sentence(),
                "tertulis", side(plan, finding.found()),
                "pembanding", finding.other() == null ? null : side(plan, finding.other()),
                "seharusnya", finding.expected(),
                "saran", finding.mend(),
                "penerimaan", acceptance.map(JsonReport::acceptance).orElse(null));
    }

    private static Map<String, @Nullable Object> side(CheckedPlan plan, Side side) {
        var spot = plan.spot(side.place());
        return ordered(
                "nilai", side.value(),
                "tempat", side.place().label(),
                "jalur", side.place().path(),
                "bagian", side.place().node(),
                "baris", spot.map(Spot::line).orElse(null),
                "kolom", spot.map(Spot::column).orElse(null));
    }

    private static Map<String, @Nullable Object> acceptance(AcceptedFinding accepted) {
        return ordered("alasan", accepted.alasan(), "oleh", accepted.oleh(), "tanggal", accepted.tanggal());
    }
}
