package id.benangmerah.rencana.periksa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All rules, ordered by code. The sealed families know their rules, so nothing is listed twice.
public final class Rulebook {
    private static final List<Rule> RULES = rulesIn(Rule.class)
            .sorted(Comparator.comparing(rule -> rule.about().code()))
            .toList();

    private Rulebook() {}

    static List<Rule> rules() {
        return RULES;
    }

    public static List<About> list() {
        return RULES.stream().map(Rule::about).toList();
    }

    /// Upper and lower case are the same.
    public static Optional<About> find(String code) {
        return list().stream()
                .filter(about -> about.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /// The same rules by family, in the order of their first code.
    public static List<RuleFamily> families() {
        var families = new LinkedHashMap<Class<?>, List<About>>();
        RULES.forEach(rule ->
                families.computeIfAbsent(familyOf(rule), _ -> new ArrayList<>()).add(rule.about()));
        return families.entrySet().stream()
                .map(family -> new RuleFamily(titleOf(family.getKey()), family.getValue()))
                .toList();
    }

    /// The nearest one that has a title, else the one just below [Rule].
    private static Class<?> familyOf(Rule rule) {
        Class<?> family = rule.getClass().getInterfaces()[0];
        while (!family.isAnnotationPresent(Family.class) && family.getInterfaces()[0] != Rule.class)
            family = family.getInterfaces()[0];
        return family;
    }

    private static String titleOf(Class<?> family) {
        var title = family.getAnnotation(Family.class);
        return title == null ? family.getSimpleName() : title.value();
    }

    private static Stream<Rule> rulesIn(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Rulebook::rulesIn)
                : Stream.of(create(family));
    }

    private static Rule create(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            return (Rule) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
