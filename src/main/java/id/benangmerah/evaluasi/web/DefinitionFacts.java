package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.IndikatorTerencana;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.indikator.DefinisiIndikator;
import id.benangmerah.indikator.DefinisiIndikator.Method;
import id.benangmerah.indikator.DefinisiIndikator.Penyebut;
import id.benangmerah.indikator.DefinisiIndikator.TargetType;
import id.benangmerah.indikator.DefinisiIndikator.Versi;
import id.benangmerah.indikator.Kamus;
import id.benangmerah.indikator.Populasi;
import id.benangmerah.indikator.formula.Share;
import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.RecordHeader.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The definition of an indicator: what the plan prints, and how we measure it.
final class DefinitionFacts {

    private DefinitionFacts() {}

    static List<Fact> of(Kinerja kinerja, Renstra plan) {
        var indikator = kinerja.indikator();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Rumus yang dicetak", printed(indikator)));
        facts.add(new Fact("Satuan", indikator.satuan()));
        facts.add(new Fact("Kondisi awal", baseline(indikator, plan)));
        facts.add(new Fact("Target yang dicetak", targets(indikator)));
        plan.findIndikator(indikator.id())
                .map(IndikatorRencana::kondisiAkhir)
                .ifPresent(akhir -> facts.add(new Fact("Kondisi akhir", KinerjaDisplay.cetak(akhir))));
        var definition = kinerja.definisi();
        if (definition != null) addMeasuring(definition, facts);
        return facts;
    }

    /// Null for an indicator that has no formula.
    static @Nullable DataTable versions(Kinerja kinerja) {
        if (!(method(kinerja) instanceof Method.Computed(var versions, var _))) return null;
        var used = FigureEvidence.version(kinerja);
        var columns = List.of(
                Column.of("Versi"),
                Column.of("Untuk tahun"),
                Column.of("Rumus"),
                Column.of("Dasar"),
                Column.of("Verifikasi"));
        var rows = versions.stream()
                .map(version -> DataTable.Row.of(
                        Cell.text(version.nomor() + (version.equals(used) ? " (dipakai)" : "")),
                        Cell.text(version.since() + " dan seterusnya"),
                        Cell.code(version.text()),
                        Cell.text(version.basis()),
                        Cell.text(version.verified() ? "sudah" : "belum")))
                .toList();
        return DataTable.of("Versi rumus", columns, rows);
    }

    /// The named sets of records that the formula counts; null when it has none.
    static @Nullable DataTable populations(Kinerja kinerja, Kamus kamus) {
        var version = FigureEvidence.version(kinerja);
        if (version == null) return null;
        var columns = List.of(Column.of("Populasi"), Column.of("Kode"), Column.of("Syarat"), Column.of("Dasar"));
        var rows = version.formula().references().stream()
                .map(kamus::getPopulasi)
                .map(DefinitionFacts::row)
                .toList();
        return DataTable.of("Populasi di dalam rumus", columns, rows);
    }

    static @Nullable Method method(Kinerja kinerja) {
        return kinerja.definisi() == null ? null : kinerja.definisi().method();
    }

    private static DataTable.Row row(Populasi population) {
        return DataTable.Row.of(
                Cell.text(population.nama()),
                Cell.code(population.kode()),
                Cell.code(
                        population.sum() == null
                                ? population.text()
                                : population.text() + ", dijumlah: "
                                        + population.sum().atribut().kode()),
                Cell.text(population.basis()));
    }

    private static String printed(IndikatorTerencana indikator) {
        return indikator.formulaCetak() == null ? "Tidak dicetak di rencana" : indikator.formulaCetak();
    }

    private static @Nullable String baseline(IndikatorTerencana indikator, Renstra plan) {
        if (indikator.kondisiAwal() == null) return "Tidak dicetak di rencana";
        var year = plan.findIndikator(indikator.id())
                .map(IndikatorRencana::kondisiAwal)
                .map(awal -> " (" + awal.tahun() + ")");
        return KinerjaDisplay.cetak(indikator.kondisiAwal()) + year.orElse("");
    }

    private static String targets(IndikatorTerencana indikator) {
        if (indikator.target().isEmpty()) return "Tidak dicetak di rencana";
        return indikator.target().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(target -> target.getKey() + ": " + KinerjaDisplay.cetak(target.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static void addMeasuring(DefinisiIndikator definition, List<Fact> facts) {
        facts.add(new Fact("Arah", definition.polaritas().label()));
        facts.add(new Fact("Angka setahun", definition.akumulasi().label()));
        facts.add(new Fact(
                "Sifat target",
                switch (definition.target()) {
                    case TargetType.PerTahun _ -> "untuk tahun itu saja";
                    case TargetType.SejakTahun(var since) -> "kumulatif sejak " + since;
                }));
        facts.add(new Fact(
                "Cara mengukur",
                switch (definition.method()) {
                    case Method.Computed _ -> "dihitung dari bukti";
                    case Method.Stated(var by) -> "dinyatakan oleh " + by;
                    case Method.NoEvidence _ -> "belum dapat diukur";
                }));
        if (definition.method() instanceof Method.Computed(var versions, var penyebut) && hasDenominator(versions)) {
            facts.add(new Fact(
                    "Penyebut",
                    switch (penyebut) {
                        case Penyebut.Bergerak _ -> "keadaan tahun yang diukur";
                        case Penyebut.Beku(var date) -> "dibekukan per " + Angka.format(date) + " untuk semua tahun";
                    }));
        }
    }

    private static boolean hasDenominator(List<Versi> versions) {
        return versions.stream().anyMatch(version -> Share.of(version.formula()).isPresent());
    }
}
