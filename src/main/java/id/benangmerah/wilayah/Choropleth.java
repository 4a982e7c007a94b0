package id.benangmerah.wilayah;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One value for each region inside `parent`, to be drawn as a coloured map and listed in a
/// table. `title` is what the values are; `desaUrl`, when given, is the address that returns
/// the GeoJSON of [WilayahMap#geoJson] for the desa of a kecamatan, which is added as
/// `kecamatan=35.14.10`. `heads` names the labels and the states in the table.
public record Choropleth(
        String title,
        KodeWilayah parent,
        Scale scale,
        List<Value> values,
        @Nullable String desaUrl,
        Heads heads) {

    public Choropleth {
        values = List.copyOf(values);
    }

    public Choropleth(String title, KodeWilayah parent, Scale scale, List<Value> values, @Nullable String desaUrl) {
        this(title, parent, scale, values, desaUrl, new Heads("Nilai", "Keadaan"));
    }

    public Choropleth headed(String label, String state) {
        return new Choropleth(title, parent, scale, values, desaUrl, new Heads(label, state));
    }

    public record Heads(String label, String state) {}

    /// The value of a region. Without `number` it is drawn as missing, and `label` says why;
    /// `state` is the judgement in words, empty when there is none.
    public record Value(
            KodeWilayah kode,
            @Nullable BigDecimal number,
            String label,
            String state,
            @Nullable String href) {}

    public enum Kind {
        /// From little to much.
        SEQUENTIAL,
        /// Below and above a middle.
        DIVERGING
    }

    /// At most five classes; a number belongs to the first class whose break is not below it.
    public record Scale(Kind kind, List<BigDecimal> breaks) {

        private static final int CLASSES = 5;

        public Scale {
            breaks = List.copyOf(breaks);
            if (breaks.size() >= CLASSES) throw new IllegalArgumentException("Paling banyak lima kelas: " + breaks);
        }

        public static Scale of(Kind kind, int... breaks) {
            return new Scale(
                    kind, IntStream.of(breaks).mapToObj(BigDecimal::valueOf).toList());
        }

        /// Classes of about equally many regions, so that a few large values do not hide the rest.
        public static Scale quantiles(List<Value> values) {
            var numbers = values.stream()
                    .map(Value::number)
                    .flatMap(Stream::ofNullable)
                    .sorted()
                    .toList();
            var breaks = new ArrayList<BigDecimal>();
            for (int i = 1; i < CLASSES && !numbers.isEmpty(); i++) {
                var number = numbers.get((numbers.size() * i - 1) / CLASSES);
                boolean separates = number.compareTo(numbers.getLast()) < 0;
                if (separates && (breaks.isEmpty() || number.compareTo(breaks.getLast()) > 0)) breaks.add(number);
            }
            return new Scale(Kind.SEQUENTIAL, breaks);
        }

        int classOf(BigDecimal number) {
            int index = 0;
            while (index < breaks.size() && number.compareTo(breaks.get(index)) > 0) index++;
            return index;
        }

        /// The name of the style of class `index`, spread over the five colours there are.
        String style(int index) {
            int colour = breaks.isEmpty() ? CLASSES / 2 : Math.round((float) index * (CLASSES - 1) / breaks.size());
            return (kind == Kind.SEQUENTIAL ? "peta-urut-" : "peta-arah-") + colour;
        }

        List<LegendEntry> legend() {
            if (breaks.isEmpty()) return List.of();
            return IntStream.rangeClosed(0, breaks.size())
                    .mapToObj(i -> new LegendEntry(style(i), range(i)))
                    .toList();
        }

        private String range(int index) {
            if (index == 0) return "≤ " + Angka.format(breaks.getFirst());
            var below = Angka.format(breaks.get(index - 1));
            return index == breaks.size() ? "> " + below : "> " + below + " – " + Angka.format(breaks.get(index));
        }
    }

    /// A colour, by the name of its style, and what it means.
    public record LegendEntry(String style, String label) {}

    static final String MISSING = "peta-kosong";

    String style(@Nullable BigDecimal number) {
        return number == null ? MISSING : scale.style(scale.classOf(number));
    }

    public List<LegendEntry> legend() {
        var entries = new ArrayList<>(scale.legend());
        if (values.stream().anyMatch(value -> value.number() == null))
            entries.add(new LegendEntry(MISSING, "belum ada bukti"));
        return entries;
    }
}
