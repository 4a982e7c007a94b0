package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Capaian;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.DefinisiIndikator;
import id.benangmerah.indikator.DefinisiIndikator.Method;
import id.benangmerah.indikator.DefinisiIndikator.Versi;
import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.Kamus;
import id.benangmerah.indikator.LineageService;
import id.benangmerah.indikator.LineageService.Figure;
import id.benangmerah.indikator.formula.Explanation;
import id.benangmerah.indikator.formula.Formula;
import id.benangmerah.indikator.formula.Measurement;
import id.benangmerah.indikator.formula.PopulationSize;
import id.benangmerah.indikator.formula.Share;
import id.benangmerah.indikator.sql.Members.Part;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.components.Door;
import id.benangmerah.web.components.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The answer to "Dari mana angka ini?": formula, counts, lists of records, what is missing.
@Component
class FigureEvidence {

    private final LineageService lineage;
    private final ListLengths lengths;
    private final Kamus kamus;

    FigureEvidence(LineageService lineage, ListLengths lengths, Kamus kamus) {
        this.lineage = lineage;
        this.lengths = lengths;
        this.kamus = kamus;
    }

    /// Empty for an indicator that is not computed in that year.
    Optional<Figure> findFigure(Kinerja kinerja, AsOf asOf) {
        if (kinerja.measurement() instanceof Measurement.NotMeasured
                && asOf.date().isBefore(kinerja.tahun().firstDay())) return Optional.empty();
        return lineage.findFigure(kinerja.indikator().id(), kinerja.tahun(), asOf);
    }

    /// The lists of records behind the figure, each with its length.
    List<RecordList> lists(Kinerja kinerja, AsOf asOf, Slice slice, @Nullable Part chosen) {
        var figure = findFigure(kinerja, asOf).orElse(null);
        if (figure == null) return List.of();
        var key = new ListLengths.Key(kinerja.indikator().id(), kinerja.tahun(), kinerja.wilayah(), asOf);
        var counts = lengths.of(key, figure);
        return figure.parts().stream()
                .map(part ->
                        new RecordList(part, counts.getOrDefault(part, 0L), href(kinerja, slice, part), part == chosen))
                .toList();
    }

    Door door(Kinerja kinerja, EvidenceGrid grid, List<RecordList> lists) {
        var version = version(kinerja);
        return new Door(
                words(kinerja),
                filledIn(kinerja, grid),
                operands(kinerja, grid),
                version == null ? "tanpa rumus" : versionWords(version),
                version == null ? null : version.basis(),
                Reading.moment(grid.asOf(), kinerja.tahun()),
                missing(kinerja, grid),
                link(lists, Part.COUNTED),
                link(lists, Part.SHORT));
    }

    /// The formula with the names of its populations, or who states the value.
    String words(Kinerja kinerja) {
        var version = version(kinerja);
        if (version != null) {
            return Explanation.of(version.formula(), this::name, this::name);
        }
        var definition = kinerja.definisi();
        return switch (definition == null ? null : definition.method()) {
            case Method.Stated(var by) -> "Dinyatakan oleh " + by + ", dengan buktinya";
            case Method.NoEvidence _ -> "Belum ada cara menghitung dari bukti";
            case Method.Computed _ -> "Rumus belum berlaku pada tahun " + kinerja.tahun();
            case null -> "Cara menghitung belum didefinisikan";
        };
    }

    /// Sentences about what the figure lacks.
    List<String> missing(Kinerja kinerja, EvidenceGrid grid) {
        var sentences = new ArrayList<String>();
        switch (kinerja.measurement()) {
            case Measurement.NotMeasured(var reason) -> sentences.add(reason);
            case Measurement.Measured measured -> {
                if (measured.undecided() > 0) {
                    sentences.add("Bukti " + Angka.format(measured.undecided())
                            + " catatan belum lengkap, sehingga belum dapat dihitung.");
                }
                if (kinerja.capaian() instanceof Capaian.TidakDinilai(var reason)) sentences.add(reason);
            }
        }
        if (kinerja.measurement() instanceof Measurement.Measured
                && KinerjaDisplay.isProvisional(kinerja, grid.asOf())) {
            sentences.add("Tahun " + kinerja.tahun() + " belum selesai pada "
                    + Angka.format(grid.asOf().date()) + "; angka ini sementara.");
        }
        return sentences;
    }

    static String versionWords(Versi version) {
        return "versi " + version.nomor() + ", untuk tahun " + version.since() + " dan seterusnya"
                + (version.verified() ? "" : "; belum diverifikasi");
    }

    static @Nullable Versi version(Kinerja kinerja) {
        var definition = kinerja.definisi();
        return definition == null ? null : definition.versi(kinerja.tahun()).orElse(null);
    }

    static String href(Kinerja kinerja, Slice slice, Part part) {
        return new Slice(kinerja.tahun(), slice.per(), kinerja.wilayah())
                .at(KinerjaDisplay.path(kinerja) + "/catatan")
                .with("bagian", part)
                .href();
    }

    private String name(String populasi) {
        return kamus.getPopulasi(populasi).nama();
    }

    /// The formula with its numbers, or what was stated and by which document.
    String filledIn(Kinerja kinerja, EvidenceGrid grid) {
        if (!kinerja.rumus().isEmpty()) {
            return kinerja.rumus()
                    + (kinerja.value().isPresent() ? " " + kinerja.indikator().satuan() : "");
        }
        var value = kinerja.value()
                .map(number -> Angka.format(number, kinerja.decimals()) + " "
                        + kinerja.indikator().satuan());
        return grid.findStated(kinerja.indikator().id(), kinerja.tahun())
                .flatMap(stated -> value.map(number -> number + ", menurut " + stated.bukti()))
                .orElseGet(() -> value.orElse("Belum ada nilai"));
    }

    private List<Door.Operand> operands(Kinerja kinerja, EvidenceGrid grid) {
        var operands = new ArrayList<Door.Operand>();
        var definition = kinerja.definisi();
        if (definition == null) return operands;
        grid.findStated(definition.id(), kinerja.tahun())
                .ifPresent(stated -> operands.add(new Door.Operand("Bukti", stated.bukti(), null)));
        var version = definition.versi(kinerja.tahun()).orElse(null);
        if (version == null) return operands;
        var share = Share.of(version.formula());
        var above = share.map(Share::numerator).orElse(version.formula());
        above.references()
                .forEach(name ->
                        operands.add(operand(name, grid.above(definition, name, kinerja.tahun(), kinerja.wilayah()))));
        share.map(Share::denominator)
                .map(Formula::references)
                .ifPresent(names ->
                        names.forEach(name -> operands.add(operand(name, below(definition, name, kinerja, grid)))));
        return operands;
    }

    private static PopulationSize below(DefinisiIndikator definition, String name, Kinerja kinerja, EvidenceGrid grid) {
        return grid.below(definition, name, kinerja.tahun(), kinerja.wilayah());
    }

    private Door.Operand operand(String populasi, PopulationSize size) {
        var population = kamus.getPopulasi(populasi);
        var value = switch (size) {
            case PopulationSize.Known(var amount, var _) ->
                Angka.format(amount) + " " + population.satuan().label();
            case PopulationSize.Missing _ -> "–";
        };
        return new Door.Operand(population.nama(), value, null);
    }

    private static @Nullable Link link(List<RecordList> lists, Part part) {
        return lists.stream()
                .filter(list -> list.part() == part)
                .findFirst()
                .map(list -> new Link(list.label(), list.href()))
                .orElse(null);
    }
}
