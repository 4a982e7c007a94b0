package id.benangmerah.maps.web;

import id.benangmerah.evaluasi.IndikatorMaps;
import id.benangmerah.evaluasi.IndikatorTerencana;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.Field;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahFields;
import id.benangmerah.wilayah.WilayahMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Any indicator in any year, in colours by kecamatan or desa.
@Component
class IndikatorMap {

    private final KinerjaService kinerja;
    private final IndikatorMaps maps;
    private final Wilayah wilayah;
    private final WilayahMap wilayahMap;

    IndikatorMap(KinerjaService kinerja, IndikatorMaps maps, Wilayah wilayah, WilayahMap wilayahMap) {
        this.kinerja = kinerja;
        this.maps = maps;
        this.wilayah = wilayah;
        this.wilayahMap = wilayahMap;
    }

    PetaView view(Page page) {
        var address = page.address();
        var region = WilayahFields.of(address, wilayah).kecamatan();
        var indikatorList = kinerja.katalog().indikatorList();
        var slice = Slice.of(page, wilayah);
        var grid = kinerja.grid(slice.per());
        var indikator = chosen(address.value("indikator"), indikatorList, slice, grid);
        var parent = region == null ? KodeWilayah.KABUPATEN : region;
        var whole = kinerja.of(indikator, slice.tahun(), parent, grid);
        var parts = maps.parts(indikator, grid, slice, parent);
        return new PetaView(
                List.of(new PetaView.Tab("Sebaran", "/peta"), new PetaView.Tab("Indikator", null)),
                FilterForm.of(address, fields(page, indikatorList, indikator, region)),
                wilayahMap.view(maps.choropleth(whole, parts, slice)),
                null,
                null,
                List.of());
    }

    private List<Field> fields(
            Page page,
            List<IndikatorTerencana> indikatorList,
            IndikatorTerencana chosen,
            @Nullable KodeWilayah region) {
        var indikatorOptions = indikatorList.stream()
                .map(one -> new Field.Option(one.id(), one.nama() + " (" + one.id() + ")"))
                .toList();
        var years = page.plan().years().stream()
                .map(Tahun::toString)
                .map(year -> new Field.Option(year, year))
                .toList();
        return List.of(
                Field.select("indikator", "Indikator", chosen.id(), indikatorOptions),
                Field.select("tahun", "Tahun", page.year().toString(), years),
                new WilayahFields(wilayah, region, null).fields().getFirst());
    }

    /// Without a choice the first that is known of some kecamatan, so that the map is not empty.
    private IndikatorTerencana chosen(
            @Nullable String id, List<IndikatorTerencana> indikatorList, Slice slice, EvidenceGrid grid) {
        if (id == null || id.isBlank()) {
            return indikatorList.stream()
                    .filter(one -> maps.parts(one, grid, slice, KodeWilayah.KABUPATEN).stream()
                            .anyMatch(part -> part.value().isPresent()))
                    .findFirst()
                    .orElse(indikatorList.getFirst());
        }
        return indikatorList.stream()
                .filter(indikator -> indikator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("Indikator “" + id + "” tidak ada di rencana ini."));
    }
}
