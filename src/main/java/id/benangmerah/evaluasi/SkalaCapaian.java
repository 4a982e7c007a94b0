package id.benangmerah.evaluasi;

import id.benangmerah.evaluasi.Capaian.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The scales by which an achievement is judged, from `data/evaluasi/parameter.yaml`, where
/// each has its legal basis.
public record SkalaCapaian(
        List<Step> predikat, BigDecimal tercapaiMulai, BigDecimal perhatianMulai, BigDecimal cap, String dasar) {

    /// @param above the achievement must be larger; null for the last step
    public record Step(@Nullable BigDecimal above, String predikat) {}

    private static final String PATH = "/data/evaluasi/parameter.yaml";

    public static SkalaCapaian shipped() {
        try (var stream = SkalaCapaian.class.getResourceAsStream(PATH)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + PATH);
            return of(map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SkalaCapaian of(Map<?, ?> root) {
        var predikat = map(root.get("predikat"));
        var status = map(root.get("status"));
        var steps = new ArrayList<Step>();
        for (var step : (List<?>) Objects.requireNonNull(predikat.get("skala"))) {
            var above = map(step).get("di_atas");
            steps.add(new Step(
                    above == null ? null : new BigDecimal(above.toString()),
                    String.valueOf(map(step).get("predikat"))));
        }
        return new SkalaCapaian(
                List.copyOf(steps),
                number(status, "tercapai_mulai"),
                number(status, "perhatian_mulai"),
                number(map(root.get("rata_rata")), "capaian_paling_tinggi"),
                String.valueOf(predikat.get("dasar")));
    }

    public Capaian.Dinilai judge(BigDecimal percent) {
        return new Capaian.Dinilai(percent, predikat(percent), status(percent));
    }

    public String predikat(BigDecimal percent) {
        return predikat.stream()
                .filter(step -> step.above == null || percent.compareTo(step.above) > 0)
                .findFirst()
                .orElseThrow()
                .predikat;
    }

    private Status status(BigDecimal percent) {
        if (percent.compareTo(tercapaiMulai) >= 0) return Status.TERCAPAI;
        return percent.compareTo(perhatianMulai) >= 0 ? Status.PERHATIAN : Status.TIDAK_TERCAPAI;
    }

    private static BigDecimal number(Map<?, ?> map, String key) {
        return new BigDecimal(String.valueOf(map.get(key)));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }
}
