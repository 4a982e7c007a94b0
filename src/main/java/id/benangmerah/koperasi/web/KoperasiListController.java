package id.benangmerah.koperasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.koperasi.KoperasiAccess;
import id.benangmerah.koperasi.KoperasiFilter;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.web.Address;
import id.benangmerah.web.Page;
import id.benangmerah.web.Paging;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.web.components.FilteredTable;
import id.benangmerah.web.components.Link;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of cooperatives.
@Controller
class KoperasiListController {

    private static final int ROWS = 50;

    /// More cooperatives than any kabupaten has.
    private static final int COUNTED = 10_001;

    private final Templates templates = new StaticTemplates();
    private final KoperasiRepository koperasi;
    private final Wilayah wilayah;

    KoperasiListController(KoperasiRepository koperasi, Wilayah wilayah) {
        this.koperasi = koperasi;
        this.wilayah = wilayah;
    }

    @GetMapping("/koperasi")
    JteModel list(Page page) {
        var address = page.address();
        var region = WilayahFields.of(address, wilayah);
        var shown = KoperasiAccess.scope(page.user()).narrow(region.chosen());
        var filter = filter(address, shown, page.year());
        var found = koperasi.list(filter, Paging.range(address, ROWS));
        var table = KoperasiTable.of(found, koperasi.countUpTo(COUNTED, filter), COUNTED, wilayah, address);
        return templates.webFilteredTable(
                page.titled("Koperasi"),
                new FilteredTable(
                                "Koperasi yang terdaftar di Kabupaten Pasuruan, dengan keadaan menurut catatan terakhir.",
                                FilterForm.of(address, fields(address, region, page.year())),
                                table)
                        .offering(actions(page)));
    }

    private static List<Link> actions(Page page) {
        var calendar = new Link("Kalender RAT", "/koperasi/rat");
        return KoperasiAccess.mayAdd(page.user())
                ? List.of(new Link("Daftarkan koperasi", "/koperasi/baru"), calendar)
                : List.of(calendar);
    }

    private static KoperasiFilter filter(Address address, @Nullable KodeWilayah region, Tahun tahun) {
        var rat = address.value("rat");
        var nik = address.value("nik");
        return new KoperasiFilter(
                region,
                text(address, "jenis"),
                text(address, "kelompok"),
                text(address, "status"),
                "sudah".equals(rat) ? tahun.value() : null,
                "belum".equals(rat) ? tahun.value() : null,
                nik == null || nik.isBlank() ? null : nik.equals("ada"),
                text(address, "cari"));
    }

    private List<Field> fields(Address address, WilayahFields region, Tahun tahun) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(Field.Kind.SEARCH, "cari", "Nama atau NIK koperasi", address.value("cari")));
        fields.addAll(region.fields());
        fields.add(KoperasiWords.field("jenis", "Jenis", address, KoperasiWords.JENIS));
        fields.add(KoperasiWords.field("kelompok", "Kelompok", address, koperasi.listKelompok()));
        fields.add(KoperasiWords.field("status", "Status", address, KoperasiWords.STATUS));
        fields.add(Field.select(
                "rat",
                "RAT tahun " + tahun,
                address.value("rat"),
                List.of(
                        new Field.Option("", "semua"),
                        new Field.Option("sudah", "sudah dilaksanakan"),
                        new Field.Option("belum", "belum dilaksanakan"))));
        fields.add(Field.select(
                "nik",
                "Sertifikat NIK",
                address.value("nik"),
                List.of(
                        new Field.Option("", "semua"),
                        new Field.Option("ada", "masih berlaku"),
                        new Field.Option("tidak", "tidak ada"))));
        return fields;
    }

    private static @Nullable String text(Address address, String name) {
        var value = address.value(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
