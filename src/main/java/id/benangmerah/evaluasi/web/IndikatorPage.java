package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Capaian;
import id.benangmerah.evaluasi.IndikatorTerencana;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.web.Address;
import id.benangmerah.web.components.BarStepChart;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.wilayah.Wilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts together what the page of an indicator shows.
@Component
class IndikatorPage {

    private final KinerjaService kinerja;
    private final PlanReports reports;
    private final FigureEvidence evidence;
    private final RegionComparison regions;
    private final Wilayah wilayah;

    IndikatorPage(
            KinerjaService kinerja,
            PlanReports reports,
            FigureEvidence evidence,
            RegionComparison regions,
            Wilayah wilayah) {
        this.kinerja = kinerja;
        this.reports = reports;
        this.evidence = evidence;
        this.regions = regions;
        this.wilayah = wilayah;
    }

    IndikatorView view(IndikatorTerencana indikator, Slice slice, Address address) {
        var grid = kinerja.grid(slice.per());
        var shown = kinerja.of(indikator, slice.tahun(), slice.wilayah(), grid);
        var lists = evidence.lists(shown, grid.asOf(), slice, null);
        var years = years().map(year -> kinerja.of(indikator, year, slice.wilayah(), grid))
                .toList();
        return new IndikatorView(
                shown,
                wilayah.namaLengkap(slice.wilayah()),
                FilterForm.of(address, List.of(SliceFields.wilayah(slice, wilayah), SliceFields.per(slice))),
                KinerjaDisplay.figure(shown, grid.asOf(), slice),
                shown.target().map(KinerjaDisplay::cetak).orElse(null),
                KinerjaDisplay.bar(shown),
                KinerjaDisplay.state(shown),
                reports.findCurrent()
                        .flatMap(report -> report.findOpen(indikator.id()))
                        .orElse(null),
                judgement(shown),
                evidence.filledIn(shown, grid),
                marks(shown, grid),
                missing(shown, grid, lists),
                lists,
                chart(indikator, years),
                yearTable(years, grid, slice),
                regions.of(shown, grid, slice, address),
                DefinitionFacts.of(shown, kinerja.plan()),
                DefinitionFacts.versions(shown),
                DefinitionFacts.populations(shown, kinerja.kamus()));
    }

    /// From the first year with evidence to the last of the plan.
    private Stream<Tahun> years() {
        int last = kinerja.plan().tahunList().getLast().value();
        return IntStream.rangeClosed(MeasurementService.FIRST_YEAR.value(), last)
                .mapToObj(Tahun::of);
    }

    private static String judgement(Kinerja shown) {
        return switch (shown.capaian()) {
            case Capaian.Dinilai(var _, var predikat, var _) -> predikat;
            case Capaian.TidakDinilai(var reason) -> reason;
        };
    }

    private static List<String> marks(Kinerja shown, EvidenceGrid grid) {
        var marks = new ArrayList<String>();
        var version = FigureEvidence.version(shown);
        if (version != null && !version.verified()) marks.add("Rumus menurut bacaan kami, belum diverifikasi");
        grid.findStated(shown.indikator().id(), shown.tahun())
                .filter(stated -> stated.asal().equals("SIMULASI"))
                .ifPresent(_ -> marks.add("Nilai simulasi"));
        return marks;
    }

    private List<String> missing(Kinerja shown, EvidenceGrid grid, List<RecordList> lists) {
        var sentences = new ArrayList<>(evidence.missing(shown, grid));
        lists.stream()
                .filter(RecordList::isOutside)
                .map(list -> Angka.format(list.count())
                        + " catatan masuk pembilang, tetapi di luar penyebut; nilainya dapat melebihi 100 %.")
                .forEach(sentences::add);
        return sentences;
    }

    private static BarStepChart chart(IndikatorTerencana indikator, List<Kinerja> years) {
        var points = years.stream()
                .map(year -> BarStepChart.Point.of(
                        year.tahun().toString(),
                        indikator.findTargetNumber(year.tahun()).orElse(null),
                        year.value().orElse(null)))
                .toList();
        int decimals = years.getFirst().decimals();
        return new BarStepChart("Target dan nilai per tahun", indikator.satuan(), decimals, points);
    }

    private static DataTable yearTable(List<Kinerja> years, EvidenceGrid grid, Slice slice) {
        var columns = List.of(
                Column.of("Tahun"),
                Column.numeric("Target", null),
                Column.numeric("Nilai", years.getFirst().indikator().satuan()),
                Column.of("Capaian"),
                Column.of("Keadaan"));
        var rows = years.stream()
                .map(year -> DataTable.Row.of(
                        Cell.link(
                                year.tahun().toString(),
                                new Slice(year.tahun(), slice.per(), slice.wilayah())
                                        .at(KinerjaDisplay.path(year))
                                        .href()),
                        IndikatorTable.target(year),
                        Cell.figure(
                                KinerjaDisplay.figure(year, grid.asOf(), slice).withoutUnit()),
                        Cell.capaian(KinerjaDisplay.bar(year)),
                        IndikatorTable.state(year)))
                .toList();
        return DataTable.of("Target dan nilai per tahun", columns, rows);
    }
}
