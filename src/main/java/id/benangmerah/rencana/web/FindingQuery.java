package id.benangmerah.rencana.web;

import id.benangmerah.rencana.periksa.Chapter;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.periksa.Report;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.Field.Option;
import id.benangmerah.web.components.FilterForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which findings the address asks for.
record FindingQuery(
        @Nullable Level level,
        @Nullable Chapter chapter,
        @Nullable String rule,
        @Nullable Standing standing,
        @Nullable String bagian) {

    enum Standing {
        TERBUKA("Terbuka"),
        DITERIMA("Diterima");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        String word() {
            return WORD.apply(this);
        }
    }

    private static final Function<Enum<?>, String> WORD =
            one -> one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    static FindingQuery of(Address address) {
        return new FindingQuery(
                word(address, "tingkat", Level.values()),
                word(address, "bab", Chapter.values()),
                value(address, "aturan"),
                word(address, "keadaan", Standing.values()),
                value(address, "bagian"));
    }

    boolean asksFor(Finding finding) {
        return (level == null || finding.level() == level)
                && (chapter == null || finding.place().chapter() == chapter)
                && (rule == null || finding.code().equals(rule))
                && (bagian == null || finding.isAt(bagian));
    }

    boolean asksFor(Standing one) {
        return standing == null || standing == one;
    }

    FilterForm form(Address address, Report report) {
        return FilterForm.of(
                address,
                List.of(
                        select("tingkat", "Tingkat", level, Arrays.stream(Level.values()), Level::word),
                        select("bab", "Bab", chapter, Arrays.stream(Chapter.values()), Chapter::title),
                        Field.select("aturan", "Aturan", rule, rules(report)),
                        select("keadaan", "Keadaan", standing, Arrays.stream(Standing.values()), one -> one.label)));
    }

    private static List<Option> rules(Report report) {
        var options = new ArrayList<>(List.of(new Option("", "Semua")));
        report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted(java.util.Comparator.comparing(about -> about.code()))
                .forEach(about -> options.add(new Option(about.code(), about.code() + " " + about.title())));
        return options;
    }

    private static <T extends Enum<T>> Field select(
            String name, String label, @Nullable T chosen, Stream<T> all, Function<T, String> words) {
        var options = new ArrayList<>(List.of(new Option("", "Semua")));
        all.forEach(one -> options.add(new Option(WORD.apply(one), capital(words.apply(one)))));
        return Field.select(name, label, chosen == null ? null : WORD.apply(chosen), options);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static @Nullable String value(Address address, String name) {
        return Optional.ofNullable(address.value(name))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    private static <T extends Enum<T>> @Nullable T word(Address address, String name, T[] known) {
        var text = value(address, name);
        if (text == null) return null;
        return Arrays.stream(known)
                .filter(one -> WORD.apply(one).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("%s “%s” tidak dikenal.".formatted(capital(name), text)));
    }
}
