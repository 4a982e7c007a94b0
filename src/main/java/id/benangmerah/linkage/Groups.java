package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Fields that speak of one part, such as the owner of an enterprise: together they cannot say more
/// than that this part is the same.
///
/// @param names of the groups
/// @param of for each field the place of its group, or -1
/// @param ceilings log2 odds that two records are the same thing when the part surely is
record Groups(List<String> names, int[] of, double[] ceilings) {

    static Groups of(List<PreparedField> fields, Map<String, Double> probabilities) {
        var names = new ArrayList<>(new LinkedHashSet<>(fields.stream()
                .map(field -> field.field().group())
                .filter(Objects::nonNull)
                .toList()));
        var of = fields.stream()
                .mapToInt(field -> names.indexOf(field.field().group()))
                .toArray();
        var ceilings = names.stream()
                .mapToDouble(name -> Model.odds(probabilities.getOrDefault(name, 0.5)))
                .toArray();
        return new Groups(names, of, ceilings);
    }

    /// How much the group may add to the odds from which one starts.
    double most(int group, double start) {
        return Math.max(0, ceilings[group] - start);
    }
}
