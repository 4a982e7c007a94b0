package id.benangmerah.rencana.tahapan;

import id.benangmerah.rencana.Tahap;
import id.benangmerah.rencana.periksa.ShippedData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How many working days a stage should take, by which law, and whether the figure has been
/// checked against its text. A reminder: nothing is locked when the day has passed.
public record DueRule(Tahap tahap, int workingDays, String dasar, boolean certain) {

    private static final Map<Tahap, DueRule> RULES = ShippedData.read("/data/hukum/tahapan.yaml").stream()
            .map(DueRule::of)
            .collect(Collectors.toUnmodifiableMap(DueRule::tahap, rule -> rule));

    private static final Set<LocalDate> HOLIDAYS = ShippedData.read("/data/hukum/hari-libur.yaml").stream()
            .map(entry -> LocalDate.parse(entry.text("tanggal")))
            .collect(Collectors.toUnmodifiableSet());

    private static DueRule of(ShippedData.Entry entry) {
        return new DueRule(
                Tahap.valueOf(entry.text("tahap")),
                Integer.parseInt(entry.text("hari_kerja")),
                entry.text("dasar"),
                entry.text("keyakinan").equals("pasti"));
    }

    /// Empty for an enacted plan: nothing waits.
    public static Optional<DueRule> find(Tahap tahap) {
        return Optional.ofNullable(RULES.get(tahap));
    }

    /// The last day for a stage that was entered on `entered`, which itself does not count.
    public LocalDate due(LocalDate entered) {
        var day = entered;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /// `5 hari kerja menurut …, angkanya perlu dicek`.
    public String words() {
        return workingDays + " hari kerja (" + dasar + (certain ? "" : "; angkanya perlu dicek") + ")";
    }
}
