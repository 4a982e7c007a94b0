package id.benangmerah.rencana;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Kutipan.Aspek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tables of a plan that print values a second time, read as quotations. Their ids
/// are made of place, subject, aspect and year, such as `7.1/T1-2/target/2024`.
final class TableKutipan {
    private final Renstra renstra;
    private final List<Kutipan> found = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TableKutipan(Renstra renstra) {
        this.renstra = renstra;
    }

    static List<Kutipan> of(Renstra renstra) {
        var table = new TableKutipan(renstra);
        if (renstra.kebijakan() != null) renstra.kebijakan().kaitanList().forEach(table::addKaitan);
        renstra.pendanaan().indikatifList().forEach(table::addIndikatif);
        renstra.pendanaan()
                .jumlahCetak()
                .forEach((tahun, jumlah) -> table.add(
                        "Tabel 6.1 (T-C.27) Jumlah Total",
                        renstra.identitas().id(),
                        Aspek.PAGU,
                        tahun,
                        NilaiCetak.of(jumlah.amount().toPlainString()),
                        "Rp"));
        if (renstra.penyelenggaraan() != null)
            renstra.penyelenggaraan().ikuList().forEach(table::addIku);
        return List.copyOf(table.found);
    }

    private void addKaitan(Kebijakan.Kaitan kaitan) {
        addName("Tabel 5.1", kaitan.indikatorSasaran(), kaitan.indikatorSasaranCetak());
        addName("Tabel 5.1", kaitan.strategi(), kaitan.strategiCetak());
        for (var arah : kaitan.arahList()) if (arah.arah() != null) addName("Tabel 5.1", arah.arah(), arah.cetak());
    }

    private void addIndikatif(Pendanaan.PaguIndikatif row) {
        var indikator = renstra.findNode(row.program()).stream()
                .flatMap(program -> program.indikatorList().stream())
                .map(IndikatorRencana::id)
                .findFirst()
                .orElse(row.program());
        addName("Tabel 6.2", indikator, row.indikatorCetak());
        add("Tabel 6.2", indikator, Aspek.SATUAN, null, NilaiCetak.of(row.satuan()), null);
        addTargets("Tabel 6.2", indikator, row.target(), row.satuan());
        row.pagu()
                .forEach((tahun, pagu) -> add(
                        "Tabel 6.2",
                        row.program(),
                        Aspek.PAGU,
                        tahun,
                        NilaiCetak.of(pagu.amount().toPlainString()),
                        "Rp"));
    }

    private void addIku(Penyelenggaraan.Iku row) {
        var place = "Tabel " + row.tabel();
        addName(place, row.indikator(), row.indikatorCetak());
        add(place, row.indikator(), Aspek.SATUAN, null, NilaiCetak.of(row.satuan()), null);
        renstra.findOwner(row.indikator()).ifPresent(owner -> addName(place, owner.id(), row.indukCetak()));
        if (row.kondisiAwal() != null)
            add(place, row.indikator(), Aspek.KONDISI_AWAL, null, row.kondisiAwal(), row.satuan());
        addTargets(place, row.indikator(), row.target(), row.satuan());
        if (row.kondisiAkhir() != null)
            add(place, row.indikator(), Aspek.KONDISI_AKHIR, null, row.kondisiAkhir(), row.satuan());
    }

    private void addTargets(String place, String subject, Map<Tahun, NilaiCetak> target, String satuan) {
        target.forEach((tahun, nilai) -> add(place, subject, Aspek.TARGET, tahun, nilai, satuan));
    }

    /// Only a wording that differs is in the file; the same wording again says nothing
    /// new.
    private void addName(String place, String subject, @Nullable String printed) {
        if (printed != null) add(place, subject, Aspek.NAMA, null, NilaiCetak.of(printed), null);
    }

    private void add(
            String place,
            String subject,
            Aspek aspek,
            @Nullable Tahun tahun,
            NilaiCetak nilai,
            @Nullable String satuan) {
        var id = "%s/%s/%s".formatted(place.replaceFirst("^Tabel ", ""), subject, Form.wordOf(aspek))
                + (tahun == null ? "" : "/" + tahun);
        var unique = id;
        for (int n = 2; !ids.add(unique); n++) unique = id + "/" + n;
        found.add(new Kutipan(unique, place, subject, aspek, tahun, nilai, satuan, nilai.teks()));
    }
}
