package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.OpenFindings;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.web.Address;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.TrendChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the evidence says of the whole plan in one year, read once for a page.
record Reading(
        KinerjaService service,
        Renstra plan,
        Slice slice,
        EvidenceGrid grid,
        List<Kinerja> kinerjaList,
        Optional<RevisionReport> checked) {

    static Reading of(KinerjaService service, PlanReports reports, Page page) {
        var asked = page.address().value("per");
        var slice =
                new Slice(page.year(), asked == null || asked.isBlank() ? null : page.asOf(), KodeWilayah.KABUPATEN);
        var grid = service.grid(slice.per());
        return new Reading(
                service,
                service.plan(),
                slice,
                grid,
                service.list(slice.tahun(), slice.wilayah(), grid),
                reports.findCurrent());
    }

    Tahun tahun() {
        return slice.tahun();
    }

    /// The year is not over at the chosen moment, so its figures are provisional.
    boolean isRunning() {
        return grid.asOf().date().isBefore(tahun().lastDay());
    }

    /// What the checker found at a part of the plan as it stands now.
    Optional<OpenFindings> findOpen(String bagian) {
        return checked.flatMap(report -> report.findOpen(bagian));
    }

    List<IndikatorRow> rowsOf(String nodeId) {
        return kinerjaList.stream()
                .filter(kinerja -> nodeId.equals(kinerja.indikator().nodeId()))
                .map(this::row)
                .toList();
    }

    IndikatorRow row(Kinerja kinerja) {
        return IndikatorRow.of(kinerja, grid.asOf(), slice);
    }

    /// The page of an indicator in a part of the kabupaten.
    String href(Kinerja kinerja, KodeWilayah wilayah) {
        return slice.in(wilayah).at(KinerjaDisplay.path(kinerja)).href();
    }

    /// Another page about the same year and moment.
    Address address(String path) {
        return slice.at(path);
    }

    /// Values and targets of all years that evidence or the plan has.
    TrendChart trend(Kinerja kinerja) {
        var first = Math.min(MeasurementService.FIRST_YEAR.value(), tahun().value());
        var last = Math.max(plan.identitas().periode().akhir().value(), tahun().value());
        var points = IntStream.rangeClosed(first, last)
                .mapToObj(Tahun::of)
                .map(year -> point(kinerja, year))
                .toList();
        var indikator = kinerja.indikator();
        return new TrendChart(indikator.nama(), indikator.satuan(), kinerja.decimals(), points);
    }

    private TrendChart.Point point(Kinerja kinerja, Tahun year) {
        var indikator = kinerja.indikator();
        return new TrendChart.Point(
                year.toString(),
                indikator.findTargetNumber(year).orElse(null),
                value(kinerja, year),
                year.equals(tahun()));
    }

    private @Nullable BigDecimal value(Kinerja kinerja, Tahun year) {
        return grid.measure(kinerja.indikator().id(), year, KodeWilayah.KABUPATEN) instanceof Measured measured
                ? measured.value().setScale(kinerja.decimals(), RoundingMode.HALF_UP)
                : null;
    }

    String moment() {
        var moment = moment(grid.asOf(), tahun());
        return Character.toUpperCase(moment.charAt(0)) + moment.substring(1);
    }

    /// `keadaan 31 Desember 2025 menurut bukti per 24 November 2026`, shorter when both are one.
    static String moment(AsOf asOf, Tahun tahun) {
        var end = asOf.end(tahun);
        var known = "bukti per " + Angka.format(asOf.date());
        return end.equals(asOf.date()) ? known : "keadaan " + Angka.format(end) + " menurut " + known;
    }
}
