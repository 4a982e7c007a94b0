package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.ShippedData.Entry;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version of the national list of programs, kegiatan and subkegiatan, as far as it is
/// known: `data/nomenklatur`. The general program `X.XX.01` is every department's.
final class OfficialNames {
    private static final List<OfficialNames> SHIPPED = ShippedData.read("/data/nomenklatur/versi.yaml").stream()
            .map(OfficialNames::new)
            .toList();

    private final Entry version;
    private final Map<String, Official> byCode = new HashMap<>();

    /// A line of the list. Certainty is V (seen in other data), S (one plan only) or K (memory).
    record Official(
            String code,
            String name,
            String certainty,
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String indicatorCertainty,
            boolean isComplete) {
        /// The general program under the bidang of a node: `2.17.01.2.06`.
        String codeFor(String node) {
            return code.startsWith("X.XX") ? node.substring(0, 4) + code.substring(4) : code;
        }

        /// The mend of a wording that is sure, or what to look up where it is not.
        static String mend(@Nullable String certainty, String wording) {
            return "V".equals(certainty)
                    ? "Pakai “%s”.".formatted(wording)
                    : "Periksa bunyi resminya; menurut data kami “%s”.".formatted(wording);
        }

        static String doubt(@Nullable String certainty) {
            return "V".equals(certainty) ? "" : " (bunyi resminya perlu dicek)";
        }
    }

    private OfficialNames(Entry version) {
        this.version = version;
        var file = version.find("berkas");
        if (file == null) return;
        for (var entry : ShippedData.read("/data/nomenklatur/" + file)) {
            var official = new Official(
                    entry.text("kode"),
                    entry.text("nama"),
                    entry.text("keyakinan"),
                    entry.find("indikator"),
                    entry.find("satuan"),
                    entry.find("keyakinan_indikator"),
                    "ya".equals(entry.find("lengkap")));
            byCode.put(official.code, official);
        }
    }

    /// The version that the plan says it follows.
    static Optional<OfficialNames> of(Plan plan) {
        var source = plan.renstra().pendanaan().nomenklatur().sumber().toLowerCase(Locale.ROOT);
        return SHIPPED.stream()
                .filter(names -> source.contains(names.version.text("nomor").toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String source() {
        return version.text("sumber");
    }

    int digitsOfSub() {
        return Integer.parseInt(version.text("angka_sub"));
    }

    /// The version that had replaced this one by then.
    Optional<String> replacedBy(YearMonth then) {
        return Optional.ofNullable(version.find("digantikan_mulai"))
                .filter(since -> !YearMonth.parse(since).isAfter(then))
                .map(_ -> version.text("digantikan_oleh"));
    }

    boolean isCertain() {
        return version.text("keyakinan").equals("pasti");
    }

    Optional<Official> find(String code) {
        return Optional.ofNullable(byCode.get(code)).or(() -> Optional.ofNullable(byCode.get(general(code))));
    }

    Collection<Official> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /// Whether the list has everything directly below the code, so that this one is unknown.
    boolean isUnknown(String code) {
        var parent = code.replaceAll("\\.[^.]+$", "").replaceAll("\\.[12]$", "");
        return find(code).isEmpty()
                && !general(code).equals("X.XX.01")
                && find(parent).filter(Official::isComplete).isPresent();
    }

    /// The line with this name under the same program.
    Optional<Official> findByName(String code, String name) {
        return below(code)
                .filter(official -> Wording.isSame(official.name, name))
                .findFirst();
    }

    Optional<Official> findByIndicator(String code, String indicator) {
        return below(code)
                .filter(official -> official.indicator != null && Wording.isSame(official.indicator, indicator))
                .findFirst();
    }

    private Stream<Official> below(String code) {
        var program = code.split("\\.").length < 3
                ? code
                : String.join(".", List.of(code.split("\\.")).subList(0, 3));
        return byCode.values().stream()
                .filter(official -> official.code.startsWith(program) || official.code.startsWith(general(program)))
                .sorted(Comparator.comparing(Official::code));
    }

    /// `X.XX.01.2.06` of `2.17.01.2.06`; other programs stay.
    private static String general(String code) {
        return code.matches("\\d\\.\\d{2}\\.01(\\..*)?") ? "X.XX" + code.substring(4) : code;
    }
}
