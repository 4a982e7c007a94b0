package id.benangmerah.indikator;

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

    /// The days at which some denominator is frozen.
    List<java.time.LocalDate> frozenDates() {
        return definitions.values().stream()
                .map(DefinisiIndikator::frozenAt)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }
}
