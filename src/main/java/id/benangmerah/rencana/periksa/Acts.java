package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.ShippedData.Entry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of acts of state: `data/hukum/peraturan.yaml`. An act that is not there is
/// unknown, which is never a fault.
final class Acts {
    private static final Map<String, Act> SHIPPED = new LinkedHashMap<>();

    static {
        ShippedData.read("/data/hukum/peraturan.yaml").stream()
                .map(Acts::act)
                .forEach(act -> SHIPPED.put(act.key, act));
    }

    private Acts() {}

    /// `changed` are the acts that amended it, `repealed` the one that ended it, `carriesOut`
    /// the law it was made for.
    record Act(
            String key,
            @Nullable String title,
            @Nullable String gazette,
            List<Change> changed,
            Optional<Change> repealed,
            Optional<String> carriesOut,
            boolean isCertain) {

        /// The amendments in force on a day, the last one last.
        List<Change> changedBy(LocalDate day) {
            return changed.stream().filter(change -> change.isBy(day)).toList();
        }

        Optional<Change> repealedBy(LocalDate day) {
            return repealed.filter(change -> change.isBy(day));
        }

        String doubt() {
            return isCertain ? "" : " (perlu dicek)";
        }
    }

    record Change(String by, String since) {
        boolean isBy(LocalDate day) {
            return Dates.of(since)
                    .map(date -> !date.isAfter(day))
                    .orElseGet(() -> !Dates.monthOf(since).isAfter(YearMonth.from(day)));
        }
    }

    private static Act act(Entry entry) {
        return new Act(
                entry.text("peraturan"),
                entry.find("tentang"),
                entry.find("penempatan"),
                changes(entry, "diubah"),
                changes(entry, "dicabut").stream().findFirst(),
                Optional.ofNullable(entry.find("melaksanakan")),
                entry.text("keyakinan").equals("pasti"));
    }

    private static List<Change> changes(Entry entry, String key) {
        return entry.entries(key).stream()
                .map(change -> new Change(change.text("oleh"), change.text("tanggal")))
                .toList();
    }

    static Optional<Act> find(String key) {
        return Optional.ofNullable(SHIPPED.get(key));
    }

    /// The act published with this supplement: `TLN 4578`.
    static Optional<Act> findBySupplement(String supplement) {
        return SHIPPED.values().stream()
                .filter(act -> act.gazette != null && act.gazette.endsWith(supplement))
                .findFirst();
    }
}
