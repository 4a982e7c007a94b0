package id.benangmerah.evaluasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.IndikatorTerencana.Jenjang;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.evaluasi.web.IndikatorListView.Section;
import id.benangmerah.evaluasi.web.IndikatorListView.Tally;
import id.benangmerah.indikator.AsOf;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.web.components.State;
import id.benangmerah.wilayah.Wilayah;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Every indicator of the plan, by level.
@Controller
class IndikatorListController {

    private final Templates templates = new StaticTemplates();
    private final KinerjaService kinerja;
    private final Wilayah wilayah;

    IndikatorListController(KinerjaService kinerja, Wilayah wilayah) {
        this.kinerja = kinerja;
        this.wilayah = wilayah;
    }

    @GetMapping("/indikator")
    JteModel list(Page page) {
        var slice = Slice.of(page, wilayah);
        var grid = kinerja.grid(slice.per());
        var address = page.address();
        var level = level(address.value("tingkat"));
        var words = address.value("cari") == null ? "" : String.valueOf(address.value("cari"));
        var found = kinerja.list(slice.tahun(), slice.wilayah(), grid).stream()
                .filter(one -> level == null || one.indikator().jenjang() == level)
                .filter(one -> contains(one, words))
                .toList();
        var state = State.parse(address.value("keadaan"));
        var shown = found.stream()
                .filter(one -> state == null || KinerjaDisplay.state(one) == state)
                .toList();
        return templates.evaluasiIndikatorList(
                page.titled("Indikator"),
                new IndikatorListView(
                        Angka.format(grid.asOf().date()),
                        tallies(found, state, address),
                        filters(slice, address, level, words),
                        sections(shown, grid.asOf(), slice, address)));
    }

    private static List<Section> sections(List<Kinerja> shown, AsOf asOf, Slice slice, Address address) {
        var sections = new ArrayList<Section>();
        for (var level : Jenjang.values()) {
            var ofLevel = shown.stream()
                    .filter(one -> one.indikator().jenjang() == level)
                    .toList();
            if (ofLevel.isEmpty()) continue;
            var caption = level.label() + ", tahun " + slice.tahun();
            sections.add(new Section(
                    level.label() + " (" + ofLevel.size() + ")",
                    IndikatorTable.of(caption, ofLevel, asOf, slice, address)));
        }
        return sections;
    }

    private static List<Tally> tallies(List<Kinerja> found, @Nullable State chosen, Address address) {
        return Arrays.stream(State.values())
                .map(state -> new Tally(
                        state,
                        (int) found.stream()
                                .filter(one -> KinerjaDisplay.state(one) == state)
                                .count(),
                        state == chosen
                                ? address.without("keadaan").href()
                                : address.with("keadaan", state.word()).href(),
                        state == chosen))
                .toList();
    }

    private FilterForm filters(Slice slice, Address address, @Nullable Jenjang level, String words) {
        var levels = new ArrayList<>(List.of(new Field.Option("", "semua tingkat")));
        for (var one : Jenjang.values()) levels.add(new Field.Option(word(one), one.label()));
        var states = new ArrayList<>(List.of(new Field.Option("", "semua keadaan")));
        for (var one : State.values()) states.add(new Field.Option(one.word(), one.label()));
        return FilterForm.of(
                address,
                List.of(
                        Field.of(Field.Kind.SEARCH, "cari", "Nama atau kode", words),
                        Field.select("tingkat", "Tingkat", level == null ? "" : word(level), levels),
                        Field.select("keadaan", "Keadaan", address.value("keadaan"), states),
                        SliceFields.wilayah(slice, wilayah),
                        SliceFields.per(slice)));
    }

    private static boolean contains(Kinerja one, String words) {
        var text = one.indikator().id() + " " + one.indikator().nama();
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Jenjang level(@Nullable String word) {
        if (word == null || word.isBlank()) return null;
        return Arrays.stream(Jenjang.values())
                .filter(level -> word(level).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("Tingkat “" + word + "” tidak dikenal."));
    }

    private static String word(Jenjang level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
