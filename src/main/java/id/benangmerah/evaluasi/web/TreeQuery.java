package id.benangmerah.evaluasi.web;

import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.components.State;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the address of the tree asks for: which nodes are open (`buka`), which words,
/// state and level it is filtered by, and which node is selected.
///
/// @param open null when the address does not say, so that the tree opens where things are wrong
public record TreeQuery(
        Address address,
        @Nullable Set<String> open,
        String words,
        @Nullable State state,
        Cascade.@Nullable Level level,
        @Nullable String selected,
        boolean asTable) {

    static final String ALL = "semua";
    private static final String[] FILTERS = {"cari", "keadaan", "jenjang"};

    static TreeQuery of(Address address) {
        var open = address.value("buka");
        var words = address.value("cari");
        return new TreeQuery(
                address,
                open == null ? null : ids(open),
                words == null ? "" : words.strip(),
                State.parse(address.value("keadaan")),
                level(address.value("jenjang")),
                address.value("pilih"),
                "tabel".equals(address.value("tampil")));
    }

    public static String word(Cascade.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> ids(String text) {
        return Arrays.stream(text.split(","))
                .filter(id -> !id.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Cascade.@Nullable Level level(@Nullable String word) {
        if (word == null || word.isBlank()) return null;
        return Arrays.stream(Cascade.Level.values())
                .filter(level -> word(level).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("Jenjang “" + word + "” tidak dikenal."));
    }

    public boolean isFiltered() {
        return !words.isEmpty() || state != null || level != null;
    }

    /// Every word occurs in the name, the code or an indicator of the node.
    boolean matches(Cascade.Node node) {
        if (state != null && node.indikatorList().stream().noneMatch(row -> row.state() == state)) return false;
        if (level != null && node.level() != level) return false;
        var text = (node.nama() + " " + node.number() + " "
                        + node.indikatorList().stream().map(IndikatorRow::nama).collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT);
        return wordList().stream().allMatch(text::contains);
    }

    List<String> wordList() {
        return words.isEmpty()
                ? List.of()
                : List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    public String unfilteredHref() {
        return address.without(FILTERS).href();
    }

    public String openAllHref() {
        return address.with("buka", ALL).href();
    }

    public String closeAllHref() {
        return address.with("buka", "").href();
    }

    public String openWrongHref() {
        return address.without("buka").href();
    }

    public String asTableHref() {
        return address.with("tampil", "tabel").href();
    }

    public String asTreeHref() {
        return address.without("tampil").href();
    }

    public String unselectedHref() {
        return address.without("pilih").href();
    }
}
