package id.benangmerah.anggaran;

import id.benangmerah.anggaran.PerjanjianKinerja.Anggaran;
import id.benangmerah.anggaran.PerjanjianKinerja.Dasar;
import id.benangmerah.anggaran.PerjanjianKinerja.Jenjang;
import id.benangmerah.anggaran.PerjanjianKinerja.Kinerja;
import id.benangmerah.anggaran.PerjanjianKinerja.Pihak;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.Organisasi.Unit;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.PohonKinerja;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.Tujuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The performance agreements that a Renja and the performance tree of its Renstra give: the
/// head of the department promises the tujuan and sasaran to the Bupati, every unit what the
/// tree says it answers for to the one above it. A unit the tree does not name promises
/// nothing of its own.
final class PenurunanPerjanjian {

    private final Renstra renstra;
    private final Renja renja;
    private final TahunRenja year;
    private final Dasar dasar;
    private final PohonKinerja pohon;

    private PenurunanPerjanjian(Renstra renstra, Renja renja, @Nullable Long nomorRenja) {
        this.renstra = renstra;
        this.renja = renja;
        this.year = TahunRenja.find(renstra, renja.tahun()).orElseThrow();
        this.dasar = new Dasar(renja.dasar().renstra(), renja.dasar().revisi(), nomorRenja);
        this.pohon = renstra.pohonKinerja() == null ? PohonKinerja.NONE : renstra.pohonKinerja();
    }

    /// From the head down. `nomorRenja` is the revision of the Renja; null where the year has
    /// none, and `renja` is what the Renstra gives.
    static List<PerjanjianKinerja> of(Renstra renstra, Renja renja, @Nullable Long nomorRenja) {
        var derivation = new PenurunanPerjanjian(renstra, renja, nomorRenja);
        var list = new ArrayList<PerjanjianKinerja>();
        list.add(derivation.ofHead());
        derivation.addUnits(list, derivation.units(), derivation.headJabatan());
        return List.copyOf(list);
    }

    /// The units that promise nothing of their own, in the order of the organisation.
    static List<String> silentUnits(Renstra renstra, List<PerjanjianKinerja> agreements) {
        return flat(unitsOf(renstra))
                .filter(unit -> agreements.stream().noneMatch(one -> one.unit().equals(unit.id())))
                .map(Unit::nama)
                .distinct()
                .toList();
    }

    private static List<Unit> unitsOf(Renstra renstra) {
        var pelayanan = renstra.pelayanan();
        return pelayanan == null || pelayanan.organisasi() == null
                ? List.of()
                : pelayanan.organisasi().unitList();
    }

    private List<Unit> units() {
        return unitsOf(renstra);
    }

    private static Stream<Unit> flat(List<Unit> units) {
        return units.stream().flatMap(unit -> Stream.concat(Stream.of(unit), flat(unit.bawahanList())));
    }

    private String headJabatan() {
        return "Kepala " + renstra.identitas().perangkatDaerah() + " "
                + renstra.identitas().daerah();
    }

    /// `Bupati Pasuruan`, as the plan is signed, or after the name of the region.
    private String regionHead() {
        var penetapan = renstra.penetapan();
        if (penetapan != null) return penetapan.ditetapkan().jabatan();
        var daerah = renstra.identitas().daerah();
        return daerah.startsWith("Kota ") ? "Wali " + daerah : daerah.replaceFirst("^Kabupaten ", "Bupati ");
    }

    private PerjanjianKinerja ofHead() {
        var nodes = renstra.tujuanList().stream()
                .flatMap(tujuan -> Stream.concat(Stream.of(tujuan), tujuan.sasaranList().stream()))
                .filter(node -> ownerOf(node) == null)
                .toList();
        return new PerjanjianKinerja(
                renja.tahun(),
                PerjanjianKinerja.KEPALA,
                Jenjang.SASARAN,
                dasar,
                pihak(headJabatan()),
                pihak(regionHead()),
                nodes.stream().flatMap(this::kinerja).toList(),
                renja.programs().map(this::anggaran).toList());
    }

    private @Nullable String ownerOf(PlanNode node) {
        return pohon.findPenanggungJawab(node.id())
                .map(PohonKinerja.PenanggungJawab::unit)
                .orElse(null);
    }

    private void addUnits(List<PerjanjianKinerja> list, List<Unit> units, String above) {
        for (var unit : units) {
            var nodes = renstra.nodes()
                    .filter(node -> unit.id().equals(ownerOf(node)))
                    .toList();
            var jabatan = jabatanOf(unit, nodes);
            if (!nodes.isEmpty()) ofUnit(unit, nodes, jabatan, above).ifPresent(list::add);
            addUnits(list, unit.bawahanList(), jabatan);
        }
    }

    /// Empty when nothing of the unit is done this year. Money of a part is in that of the part
    /// above it, when the unit has both.
    private Optional<PerjanjianKinerja> ofUnit(Unit unit, List<PlanNode> nodes, String jabatan, String above) {
        var promised = nodes.stream().flatMap(this::kinerja).toList();
        var money = nodes.stream()
                .flatMap(this::parts)
                .filter(bagian -> nodes.stream().noneMatch(node -> bagian.kode().startsWith(node.id() + ".")))
                .distinct()
                .map(this::anggaran)
                .toList();
        if (promised.isEmpty() && money.isEmpty()) return Optional.empty();
        var jenjang = nodes.stream()
                .map(PenurunanPerjanjian::jenjangOf)
                .min(Jenjang::compareTo)
                .orElseThrow();
        return Optional.of(new PerjanjianKinerja(
                renja.tahun(), unit.id(), jenjang, dasar, pihak(jabatan), pihak(above), promised, money));
    }

    private static Jenjang jenjangOf(PlanNode node) {
        return switch (node) {
            case Tujuan _, Sasaran _ -> Jenjang.SASARAN;
            case Program _ -> Jenjang.PROGRAM;
            case Kegiatan _ -> Jenjang.KEGIATAN;
            case SubKegiatan _ -> Jenjang.SUBKEGIATAN;
        };
    }

    /// `Kepala Bidang` of `Bidang Pemberdayaan Usaha Mikro` is `Kepala Bidang Pemberdayaan Usaha
    /// Mikro`; `Sekretaris` is that.
    private String jabatanOf(Unit unit, List<PlanNode> nodes) {
        var pejabat = unit.pimpinan() != null
                ? unit.pimpinan()
                : nodes.stream()
                        .flatMap(node -> pohon.findPenanggungJawab(node.id()).stream())
                        .map(PohonKinerja.PenanggungJawab::pejabat)
                        .findFirst()
                        .orElse("Pimpinan " + unit.nama());
        boolean general =
                pejabat.startsWith("Kepala ") && unit.nama().startsWith(pejabat.substring("Kepala ".length()));
        return general ? "Kepala " + unit.nama() : pejabat;
    }

    private static Pihak pihak(String jabatan) {
        return new Pihak(jabatan, null, null, null);
    }

    private Stream<Kinerja> kinerja(PlanNode node) {
        if (jenjangOf(node) == Jenjang.SASARAN)
            return node.indikatorList().stream()
                    .map(indikator -> new Kinerja(
                            node.id(),
                            node.nama(),
                            indikator.id(),
                            indikator.nama(),
                            indikator.satuan(),
                            Penurunan.valueOf(indikator, renstra, year)));
        return renja.find(node.id()).stream()
                .flatMap(bagian -> bagian.targetList().stream())
                .map(target -> new Kinerja(
                        node.id(), resultOf(node), target.indikator(), target.nama(), target.satuan(), target.nilai()));
    }

    private static String resultOf(PlanNode node) {
        return node instanceof Program program
                ? Objects.requireNonNullElse(program.sasaranProgram(), program.nama())
                : node.nama();
    }

    /// What is paid for a part: itself, or for a sasaran its programs.
    private Stream<BagianRenja> parts(PlanNode node) {
        if (node instanceof Sasaran sasaran) return renja.childrenOf(sasaran.id()).stream();
        return renja.find(node.id()).stream();
    }

    private Anggaran anggaran(BagianRenja bagian) {
        return new Anggaran(bagian.kode(), bagian.nama(), renja.paguOf(bagian), bagian.sumberDana());
    }
}
