package id.benangmerah.indikator;

import id.benangmerah.indikator.DefinisiIndikator.Akumulasi;
import id.benangmerah.indikator.DefinisiIndikator.Method;
import id.benangmerah.indikator.DefinisiIndikator.Penyebut;
import id.benangmerah.indikator.DefinisiIndikator.Polaritas;
import id.benangmerah.indikator.DefinisiIndikator.TargetType;
import id.benangmerah.indikator.DefinisiIndikator.Versi;
import id.benangmerah.indikator.formula.Criterion;
import id.benangmerah.indikator.formula.CriterionParser;
import id.benangmerah.indikator.formula.Formula;
import id.benangmerah.indikator.formula.FormulaParser;
import id.benangmerah.indikator.formula.Parsed;
import id.benangmerah.indikator.formula.Problem;
import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.indikator.sumber.Satuan;
import id.benangmerah.indikator.sumber.Sumber;
import id.benangmerah.kernel.Tahun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads the dictionary file (`data/indikator/kamus.yaml`) and reports everything that is
/// wrong with it by the name of the definition.
public final class KamusReader {

    private final List<Sumber> sources;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Populasi> populations = new LinkedHashMap<>();
    private final Map<String, DefinisiIndikator> definitions = new LinkedHashMap<>();

    private KamusReader(List<Sumber> sources) {
        this.sources = sources;
    }

    public static Parsed<Kamus> read(String yaml, List<Sumber> sources) {
        var reader = new KamusReader(sources);
        var root = Node.of("kamus", new Load(LoadSettings.builder().build()).loadFromString(yaml));
        root.children("populasi").forEach(reader::readPopulasi);
        root.children("indikator").forEach(reader::readDefinisi);
        return reader.problems.isEmpty()
                ? new Parsed.Valid<>(new Kamus(reader.populations, reader.definitions))
                : new Parsed.Invalid<>(List.copyOf(reader.problems));
    }

    private void readPopulasi(String kode, Node node) {
        var place = "populasi " + kode;
        var sumber = sources.stream()
                .filter(source -> source.kode().equals(node.text("sumber")))
                .findFirst();
        if (sumber.isEmpty()) {
            problems.add(new Problem(place, node.text("sumber"), 0, "sumber tidak dikenal."));
            return;
        }
        var earlier = new LinkedHashMap<String, Criterion>();
        populations.values().stream()
                .filter(population -> population.sumber().equals(sumber.get()))
                .forEach(population -> earlier.put(population.kode(), population.criterion()));
        var text = node.text("syarat");
        accept(CriterionParser.parse(place, text, sumber.get(), earlier))
                .ifPresent(criterion -> populations.put(
                        kode,
                        new Populasi(
                                kode,
                                node.text("nama"),
                                sumber.get(),
                                criterion,
                                sum(place, node.optional("jumlah"), sumber.get()),
                                text,
                                node.text("dasar"))));
    }

    private Populasi.@Nullable Sum sum(String place, @Nullable String text, Sumber sumber) {
        if (text == null) return null;
        var dot = text.indexOf('.');
        if (dot > 0
                && sumber.findFakta(text.substring(0, dot)).orElse(null) instanceof Fakta.Tahunan yearly
                && yearly.findAtribut(text.substring(dot + 1)).orElse(null) instanceof Atribut atribut
                && atribut.tipe() == Atribut.Tipe.ANGKA) {
            return new Populasi.Sum(yearly, atribut);
        }
        problems.add(new Problem(place, text, 0, "jumlah harus menyebut fakta setahun dan atribut angkanya."));
        return null;
    }

    private void readDefinisi(String id, Node node) {
        var place = "indikator " + id;
        var method = method(place, node);
        if (method.isEmpty()) return;
        definitions.put(
                id,
                new DefinisiIndikator(
                        id,
                        constant(Satuan.class, place, node.text("satuan"), Satuan.TANPA),
                        constant(Polaritas.class, place, node.textOr("polaritas", "positif"), Polaritas.POSITIF),
                        constant(Akumulasi.class, place, node.text("akumulasi"), Akumulasi.POSISI_AKHIR),
                        node.optional("target_sejak") instanceof String since
                                ? new TargetType.SejakTahun(Tahun.of(Integer.parseInt(since)))
                                : new TargetType.PerTahun(),
                        Integer.parseInt(node.textOr("desimal", "2")),
                        method.get()));
    }

    private Optional<Method> method(String place, Node node) {
        if (node.optional("dinyatakan") instanceof String by) return Optional.of(new Method.Stated(by));
        if (node.optional("tanpa_bukti") instanceof String reason) return Optional.of(new Method.NoEvidence(reason));
        var units = new LinkedHashMap<String, Satuan>();
        populations.values().forEach(population -> units.put(population.kode(), population.satuan()));
        var versions = new ArrayList<Versi>();
        int nomor = 0;
        for (var version : node.list("rumus")) {
            int number = ++nomor;
            var text = version.text("teks");
            accept(FormulaParser.parse(place + " versi " + number, text, units))
                    .ifPresent(formula -> versions.add(versi(number, version, formula, text)));
        }
        if (nomor == 0) {
            problems.add(new Problem(place, "", 0, "tulis rumus, dinyatakan, atau tanpa_bukti."));
            return Optional.empty();
        }
        var penyebut = node.optional("penyebut_beku") instanceof String date
                ? new Penyebut.Beku(LocalDate.parse(date))
                : new Penyebut.Bergerak();
        return Optional.of(new Method.Computed(List.copyOf(versions), penyebut));
    }

    private static Versi versi(int number, Node node, Formula formula, String text) {
        return new Versi(
                number,
                Tahun.of(Integer.parseInt(node.textOr("sejak", "2021"))),
                formula,
                text,
                node.text("dasar"),
                !"belum".equals(node.textOr("verifikasi", "sudah")));
    }

    private <T> Optional<T> accept(Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(var value) -> Optional.of(value);
            case Parsed.Invalid<T>(var found) -> {
                problems.addAll(found);
                yield Optional.empty();
            }
        };
    }

    private <E extends Enum<E>> E constant(Class<E> type, String place, String text, E fallback) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) return constant;
        }
        problems.add(new Problem(
                place,
                text,
                0,
                "kata “" + text + "” tidak dikenal; yang ada: " + List.of(type.getEnumConstants()) + "."));
        return fallback;
    }

    /// A mapping of the file; texts that are absent read as empty.
    private record Node(Map<?, ?> values) {

        static Node of(String place, Object value) {
            if (value instanceof Map<?, ?> map) return new Node(map);
            throw new IllegalArgumentException("Kamus: " + place + " harus berupa pasangan kunci dan isi.");
        }

        Map<String, Node> children(String key) {
            var children = new LinkedHashMap<String, Node>();
            if (values.get(key) instanceof Map<?, ?> map) {
                map.forEach((name, value) -> children.put(String.valueOf(name), of(String.valueOf(name), value)));
            }
            return children;
        }

        List<Node> list(String key) {
            if (!(values.get(key) instanceof List<?> list)) return List.of();
            return list.stream().map(value -> of(key, value)).toList();
        }

        @Nullable
        String optional(String key) {
            var value = values.get(key);
            return value == null ? null : String.valueOf(value);
        }

        String text(String key) {
            return textOr(key, "");
        }

        String textOr(String key, String fallback) {
            var value = optional(key);
            return value == null ? fallback : value;
        }
    }
}
