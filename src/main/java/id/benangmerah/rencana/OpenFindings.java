package id.benangmerah.rencana;

import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many findings of each level are open at a part of the plan; never none. `counts` is in
/// the order of levels and holds those that occur.
public record OpenFindings(String bagian, Map<Level, Long> counts) {

    static Optional<OpenFindings> of(String bagian, Collection<Finding> open) {
        if (open.isEmpty()) return Optional.empty();
        return Optional.of(new OpenFindings(
                bagian,
                open.stream().collect(Collectors.groupingBy(Finding::level, TreeMap::new, Collectors.counting()))));
    }

    public Level gravest() {
        return List.copyOf(counts.keySet()).getFirst();
    }

    /// The gravest with their level, then how many more: `2 galat +5`.
    public String label() {
        long first = counts.getOrDefault(gravest(), 0L);
        long more = count() - first;
        return first + " " + gravest().word() + (more == 0 ? "" : " +" + more);
    }

    /// `7 temuan pemeriksa: 2 galat, 5 peringatan`.
    public String words() {
        return count() + " temuan pemeriksa: "
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().word())
                        .collect(Collectors.joining(", "));
    }

    public String href() {
        return "/rencana/pemeriksaan?keadaan=terbuka&bagian=" + bagian;
    }

    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
