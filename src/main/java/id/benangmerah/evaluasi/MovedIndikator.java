package id.benangmerah.evaluasi;

import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.LineageService;
import id.benangmerah.indikator.LineageService.Membership;
import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.indikator.formula.Measurement;
import id.benangmerah.indikator.formula.Share;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.EmptyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// From a record to figures: which indicators it moves, and what a change of the evidence
/// did to them.
@Component
public class MovedIndikator {

    private final KinerjaService kinerja;
    private final LineageService lineage;

    MovedIndikator(KinerjaService kinerja, LineageService lineage) {
        this.kinerja = kinerja;
        this.lineage = lineage;
    }

    /// All figures at one moment.
    public record Reading(EvidenceGrid grid) {}

    /// The indicators that a record of a source takes part in, in the order of the plan.
    public DataTable table(String sumber, long recordId, Slice slice) {
        var grid = kinerja.grid(slice.per());
        var memberships = lineage.listMemberships(sumber, recordId, slice.tahun(), grid.asOf()).stream()
                .collect(Collectors.toMap(Membership::indikatorId, membership -> membership));
        var rows = new ArrayList<DataTable.Row>();
        for (var indikator : kinerja.katalog().indikatorList()) {
            var membership = memberships.get(indikator.id());
            if (membership == null) continue;
            rows.add(row(kinerja.of(indikator, slice.tahun(), slice.wilayah(), grid), membership, grid, slice));
        }
        var columns = List.of(
                Column.of("Indikator"),
                Column.of("Peran catatan ini"),
                Column.numeric("Nilai indikator", null),
                Column.of("Keadaan"));
        return DataTable.of("Indikator yang digerakkan, tahun " + slice.tahun(), columns, rows)
                .whenEmpty(
                        EmptyState.of("Pada tahun " + slice.tahun() + " catatan ini tidak masuk indikator mana pun."));
    }

    /// What every figure is now, to be compared after a change.
    public Reading read() {
        return new Reading(kinerja.grid(null));
    }

    /// The figures of the kabupaten that are no longer what they were.
    public Diff since(Reading before) {
        var after = kinerja.grid(null);
        var changes = new ArrayList<Diff.Change>();
        for (var indikator : kinerja.katalog().indikatorList()) {
            for (var year : years(after)) {
                change(indikator, year, before.grid(), after).ifPresent(changes::add);
            }
        }
        return new Diff("Sebelum", "Sesudah", changes);
    }

    private Optional<Diff.Change> change(
            IndikatorTerencana indikator, Tahun year, EvidenceGrid before, EvidenceGrid after) {
        var was = before.measure(indikator.id(), year, KodeWilayah.KABUPATEN);
        var is = after.measure(indikator.id(), year, KodeWilayah.KABUPATEN);
        if (was.equals(is)) return Optional.empty();
        int decimals = kinerja.of(indikator, year, KodeWilayah.KABUPATEN, after).decimals();
        return Optional.of(new Diff.Change(
                indikator.nama() + ", " + year,
                words(was, indikator.satuan(), decimals),
                words(is, indikator.satuan(), decimals)));
    }

    private static @Nullable String words(Measurement measurement, String unit, int decimals) {
        return switch (measurement) {
            case Measurement.Measured(var value, var above, var below, var _) ->
                Angka.format(value, decimals) + " " + unit
                        + (above == null || below == null
                                ? ""
                                : " (" + Angka.format(above) + " dari " + Angka.format(below) + ")");
            case Measurement.NotMeasured _ -> null;
        };
    }

    private DataTable.Row row(Kinerja shown, Membership membership, EvidenceGrid grid, Slice slice) {
        return DataTable.Row.of(
                Cell.link(
                        shown.indikator().nama(),
                        slice.at(KinerjaDisplay.path(shown)).href()),
                Cell.link(role(shown, membership), list(shown, membership, slice)),
                Cell.figure(KinerjaDisplay.figure(shown, grid.asOf(), slice)),
                Cell.state(KinerjaDisplay.state(shown)));
    }

    private static String role(Kinerja shown, Membership membership) {
        if (!membership.counted()) return "masuk penyebut, belum memenuhi";
        return membership.inBase() || !hasBase(shown) ? "dihitung" : "dihitung, di luar penyebut";
    }

    private static String list(Kinerja shown, Membership membership, Slice slice) {
        var part = !membership.counted() ? "SHORT" : membership.inBase() || !hasBase(shown) ? "COUNTED" : "OUTSIDE";
        return slice.at(KinerjaDisplay.path(shown) + "/catatan")
                .with("bagian", part)
                .href();
    }

    private static boolean hasBase(Kinerja shown) {
        var definition = shown.definisi();
        return definition != null
                && definition
                        .versi(shown.tahun())
                        .flatMap(version -> Share.of(version.formula()))
                        .isPresent();
    }

    private static List<Tahun> years(EvidenceGrid grid) {
        return IntStream.rangeClosed(
                        MeasurementService.FIRST_YEAR.value(),
                        grid.asOf().date().getYear())
                .mapToObj(Tahun::of)
                .toList();
    }
}
