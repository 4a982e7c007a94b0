package id.benangmerah.indikator;

import id.benangmerah.indikator.DefinisiIndikator.Method;
import id.benangmerah.indikator.formula.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dictionary of populations and of the ways in which indicators are measured.
public final class Kamus {

    private final Map<String, Populasi> populations;
    private final Map<String, DefinisiIndikator> definitions;

    Kamus(Map<String, Populasi> populations, Map<String, DefinisiIndikator> definitions) {
        this.populations = new LinkedHashMap<>(populations);
        this.definitions = new LinkedHashMap<>(definitions);
    }

    public Collection<Populasi> populations() {
        return populations.values();
    }

    public Collection<DefinisiIndikator> definitions() {
        return definitions.values();
    }

    public Populasi getPopulasi(String kode) {
        var population = populations.get(kode);
        if (population == null) throw new IllegalArgumentException("Populasi tidak ada di kamus: " + kode);
        return population;
    }

    public Optional<DefinisiIndikator> findDefinisi(String indikatorId) {
        return Optional.ofNullable(definitions.get(indikatorId));
    }

    /// For each day at which some denominator is frozen, the populations below the line.
    Map<LocalDate, List<Populasi>> frozenPopulations() {
        var frozen = new LinkedHashMap<LocalDate, List<Populasi>>();
        for (var definition : definitions.values()) {
            var date = definition.frozenAt();
            if (date == null || !(definition.method() instanceof Method.Computed(var versions, var _))) continue;
            var populations = frozen.computeIfAbsent(date, _ -> new ArrayList<>());
            versions.stream()
                    .flatMap(version -> Share.of(version.formula()).stream())
                    .flatMap(share -> share.denominator().references().stream())
                    .map(this::getPopulasi)
                    .filter(population -> !populations.contains(population))
                    .forEach(populations::add);
        }
        return frozen;
    }
}
