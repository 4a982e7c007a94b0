package id.benangmerah.koperasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.Angka;
import id.benangmerah.koperasi.KoperasiAccess;
import id.benangmerah.koperasi.RatCalendar;
import id.benangmerah.koperasi.RatStatus;
import id.benangmerah.koperasi.RiwayatRat;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.Paging;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.web.components.FilteredTable;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The RAT calendar: how the meetings about one book year stand across the registry.
@Controller
class RatCalendarController {

    private static final int ROWS = 50;

    private final Templates templates = new StaticTemplates();
    private final RatCalendar calendar;
    private final Wilayah wilayah;
    private final Clock clock;

    RatCalendarController(RatCalendar calendar, Wilayah wilayah, Clock clock) {
        this.calendar = calendar;
        this.wilayah = wilayah;
        this.clock = clock;
    }

    @GetMapping("/koperasi/rat")
    JteModel show(Page page) {
        var address = page.address();
        var today = LocalDate.now(clock);
        var region = WilayahFields.of(address, wilayah);
        int tahun = bookYear(address, today);
        var query = new RatCalendar.Query(
                tahun, today, KoperasiAccess.scope(page.user()).narrow(region.chosen()), status(address));
        var counts = calendar.count(query);
        var found = calendar.list(query, Paging.range(address, ROWS));
        var histories = calendar.histories(found.rows(), today);
        var rows = found.rows().stream().map(entry -> row(entry, histories)).toList();
        var table = DataTable.of("RAT tahun buku " + tahun + ", menurut nama", columns(), rows)
                .paged(Paging.pager(
                        address, found, RatCalendar.Entry::key, Angka.format(rows.size()) + " koperasi di halaman ini"))
                .whenEmpty(EmptyState.of("Tidak ada koperasi yang cocok.", "Hapus saringan", "/koperasi/rat"));
        return templates.webFilteredTable(
                page.titled("Kalender RAT").on(Step.of("Koperasi", "/koperasi")),
                new FilteredTable(
                        lead(tahun, counts, today),
                        FilterForm.of(address, fields(address, region, tahun, today)),
                        table));
    }

    private static String lead(int tahun, Map<RatStatus, Long> counts, LocalDate today) {
        var states = Arrays.stream(RatStatus.values())
                .filter(counts::containsKey)
                .map(status -> Angka.format(counts.getOrDefault(status, 0L)) + " " + status.label())
                .toList();
        var rule = RiwayatRat.batas(today);
        return "Tahun buku " + tahun + ", tenggat " + Angka.format(RiwayatRat.due(tahun)) + " (" + rule.sumber() + "): "
                + String.join(", ", states) + ".";
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("Koperasi"),
                Column.of("Keadaan"),
                Column.of("Dilaksanakan"),
                Column.numeric("Tidak RAT berturut-turut", "tahun"),
                Column.numeric("Terlambat berturut-turut", "tahun"),
                Column.of("Kecamatan"));
    }

    private DataTable.Row row(RatCalendar.Entry entry, Map<Long, RiwayatRat> histories) {
        var history = Objects.requireNonNull(histories.get(entry.id()));
        return DataTable.Row.of(
                Cell.link(entry.nama(), "/koperasi/" + entry.id() + "#rat"),
                Cell.text(entry.status().label()),
                Cell.date(entry.tanggal()),
                Cell.number((long) history.missedInRow().size()),
                Cell.number((long) history.lateInRow().size()),
                Cell.text(wilayah.findNama(entry.kodeDesa().kecamatan()).orElse(null)));
    }

    private static List<Field> fields(Address address, WilayahFields region, int tahun, LocalDate today) {
        var fields = new ArrayList<Field>();
        var years = new ArrayList<Field.Option>();
        for (int year = today.getYear() - 1; year >= RiwayatRat.firstBookYear(today); year--) {
            years.add(new Field.Option(String.valueOf(year), String.valueOf(year)));
        }
        fields.add(Field.select("buku", "Tahun buku", String.valueOf(tahun), years));
        var states = new ArrayList<>(List.of(new Field.Option("", "semua")));
        for (var status : RatStatus.values()) states.add(new Field.Option(status.name(), status.label()));
        fields.add(Field.select("keadaan", "Keadaan", address.value("keadaan"), states));
        fields.addAll(region.fields());
        return fields;
    }

    private static int bookYear(Address address, LocalDate today) {
        var asked = address.value("buku");
        if (asked == null || asked.isBlank()) return today.getYear() - 1;
        int first = RiwayatRat.firstBookYear(today);
        if (asked.matches("20\\d\\d") && Integer.parseInt(asked) >= first) return Integer.parseInt(asked);
        throw new BadAddressException("Tahun buku “" + asked + "” tidak dinilai; pilih " + first + " atau sesudahnya.");
    }

    private static @Nullable RatStatus status(Address address) {
        var asked = address.value("keadaan");
        if (asked == null || asked.isBlank()) return null;
        return Arrays.stream(RatStatus.values())
                .filter(status -> status.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("Keadaan “" + asked + "” tidak dikenal."));
    }
}
