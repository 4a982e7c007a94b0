package id.benangmerah.usaha.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.usaha.UsahaAccess;
import id.benangmerah.usaha.UsahaFilter;
import id.benangmerah.usaha.UsahaRepository;
import id.benangmerah.web.Address;
import id.benangmerah.web.Page;
import id.benangmerah.web.Paging;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.web.components.FilteredTable;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of enterprises. It opens at once however many there are, so what matches is
/// counted only as far as a reader cares.
@Controller
class UsahaListController {

    private static final int ROWS = 50;
    private static final int COUNTED = 1_001;

    private final Templates templates = new StaticTemplates();
    private final UsahaRepository usaha;
    private final Wilayah wilayah;

    UsahaListController(UsahaRepository usaha, Wilayah wilayah) {
        this.usaha = usaha;
        this.wilayah = wilayah;
    }

    @GetMapping("/usaha")
    JteModel list(Page page) {
        var address = page.address();
        var region = WilayahFields.of(address, wilayah);
        var shown = UsahaAccess.scope(page.user()).narrow(region.chosen());
        var filter = filter(address, shown, page.year());
        var found = usaha.list(filter, Paging.range(address, ROWS));
        var table = UsahaTable.of(found, usaha.countUpTo(COUNTED, filter), COUNTED, wilayah, address);
        return templates.webFilteredTable(
                page.titled("Usaha mikro dan kecil"),
                new FilteredTable(
                        "Usaha yang terdata di Kabupaten Pasuruan, dengan keadaan menurut catatan terakhir.",
                        FilterForm.of(address, fields(address, region, page.year())),
                        table));
    }

    private static UsahaFilter filter(Address address, @Nullable KodeWilayah region, Tahun tahun) {
        return new UsahaFilter(
                region,
                text(address, "sektor"),
                text(address, "skala"),
                text(address, "legalitas"),
                "ya".equals(address.value("fasilitasi")) ? tahun.value() : null,
                "keluar".equals(address.value("status")) ? UsahaFilter.Status.KELUAR : UsahaFilter.Status.TERDAFTAR,
                text(address, "cari"));
    }

    private static List<Field> fields(Address address, WilayahFields region, Tahun tahun) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(Field.Kind.SEARCH, "cari", "Nama, NIB, NIK, atau telepon", address.value("cari")));
        fields.addAll(region.fields());
        fields.add(select(address, "sektor", "Sektor", UsahaWords.options("semua", UsahaWords.SEKTOR)));
        fields.add(select(address, "skala", "Skala", UsahaWords.options("semua", UsahaWords.SKALA)));
        fields.add(select(address, "legalitas", "Legalitas", UsahaWords.options("semua", UsahaWords.LEGALITAS)));
        fields.add(select(
                address,
                "fasilitasi",
                "Difasilitasi " + tahun,
                List.of(UsahaWords.all("semua"), new Field.Option("ya", "ya"))));
        fields.add(select(
                address,
                "status",
                "Status",
                List.of(UsahaWords.all("terdaftar"), new Field.Option("keluar", "sudah keluar"))));
        return fields;
    }

    private static Field select(Address address, String name, String label, List<Field.Option> options) {
        return Field.select(name, label, address.value(name), options);
    }

    private static @Nullable String text(Address address, String name) {
        var value = address.value(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
