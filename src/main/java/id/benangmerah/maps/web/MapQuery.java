package id.benangmerah.maps.web;

import id.benangmerah.identity.User;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.maps.MapFilter;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.components.Field;
import id.benangmerah.wilayah.PointSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which layer and filter an address asks for, and the fields that ask for it. The account's
/// kecamatan narrows it further, whatever the address says.
record MapQuery(PointSource source, MapFilter filter) {

    static MapQuery of(Address address, @Nullable User user, List<PointSource> sources) {
        var wanted = value(address, "lapisan");
        return of(find(wanted == null ? sources.getFirst().layer().code() : wanted, sources), address, user);
    }

    static MapQuery of(PointSource source, Address address, @Nullable User user) {
        var layer = source.layer();
        return new MapQuery(
                source,
                new MapFilter(
                        user == null ? null : user.kecamatan(),
                        known(address, layer.kindName(), layer.kinds()),
                        known(address, "skala", layer.scales()),
                        known(address, "legalitas", layer.certificates()),
                        year(value(address, "fasilitasi")),
                        "luar".equals(value(address, "letak"))));
    }

    static PointSource find(String layer, List<PointSource> sources) {
        return sources.stream()
                .filter(source -> source.layer().code().equals(layer))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("Lapisan peta “" + layer + "” tidak dikenal."));
    }

    /// The parameters that this filter is made of, on another path.
    Address at(String path) {
        var layer = source.layer();
        var address = Address.of(path);
        if (filter.kind() != null) address = address.with(layer.kindName(), filter.kind());
        if (filter.scale() != null) address = address.with("skala", filter.scale());
        if (filter.certificate() != null) address = address.with("legalitas", filter.certificate());
        if (filter.helpedIn() != null) address = address.with("fasilitasi", filter.helpedIn());
        return filter.misplaced() ? address.with("letak", "luar") : address;
    }

    List<Field> fields(List<PointSource> sources, Tahun lastYear) {
        var layer = source.layer();
        var fields = new ArrayList<Field>();
        fields.add(Field.select(
                "lapisan",
                "Lapisan",
                layer.code(),
                sources.stream()
                        .map(one ->
                                new Field.Option(one.layer().code(), one.layer().label()))
                        .toList()));
        fields.add(select(layer.kindName(), layer.kindLabel(), filter.kind(), layer.kinds()));
        if (!layer.scales().isEmpty()) fields.add(select("skala", "Skala", filter.scale(), layer.scales()));
        fields.add(select("legalitas", "Legalitas", filter.certificate(), layer.certificates()));
        fields.add(helped(lastYear));
        fields.add(Field.select(
                "letak",
                "Letak",
                filter.misplaced() ? "luar" : "",
                List.of(new Field.Option("", "semua"), new Field.Option("luar", "di luar desanya"))));
        return fields;
    }

    /// The first layer is what an address without a choice shows.
    static List<Field.Option> layerOptions(List<PointSource> sources) {
        return sources.stream()
                .map(one -> new Field.Option(
                        one.equals(sources.getFirst()) ? "" : one.layer().code(),
                        one.layer().label()))
                .toList();
    }

    /// The same choices without those that only staff have, one of which may be used at a time.
    List<Field> publicFields(List<PointSource> sources, Tahun lastYear) {
        return fields(sources, lastYear).stream()
                .filter(field -> !field.name().equals("letak"))
                .toList();
    }

    private Field helped(Tahun lastYear) {
        var options = new ArrayList<>(List.of(new Field.Option("", "semua")));
        for (int year = lastYear.value(); year >= lastYear.value() - 5; year--) {
            options.add(new Field.Option("" + year, "tahun " + year));
        }
        var year = filter.helpedIn();
        return Field.select("fasilitasi", "Difasilitasi", year == null ? "" : year.toString(), options);
    }

    private static Field select(String name, String label, @Nullable String value, Map<String, String> words) {
        var options = new ArrayList<>(List.of(new Field.Option("", "semua")));
        words.forEach((code, word) -> options.add(new Field.Option(code, word)));
        return Field.select(name, label, value == null ? "" : value, options);
    }

    /// A code that only another layer has asks for nothing here, as when one changes the layer.
    private static @Nullable String known(Address address, String name, Map<String, String> words) {
        var value = value(address, name);
        if (value == null || words.containsKey(value)) return value;
        if (value.matches("[A-Z_]+")) return null;
        throw new BadAddressException("Nilai “" + value + "” untuk " + name + " tidak dikenal; pilih dari daftarnya.");
    }

    private static @Nullable Integer year(@Nullable String text) {
        if (text == null) return null;
        if (text.matches("20[1-3]\\d")) return Integer.valueOf(text);
        throw new BadAddressException("Tahun fasilitasi “" + text + "” tidak dikenal.");
    }

    private static @Nullable String value(Address address, String name) {
        var value = address.value(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
