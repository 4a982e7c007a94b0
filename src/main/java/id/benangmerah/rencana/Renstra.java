package id.benangmerah.rencana;

import id.benangmerah.kernel.Tahun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A strategic plan of a department, whole: what its regulation states as data, in the
/// order of its chapters. An immutable tree; editing makes another tree.
public record Renstra(
        @Form.Note("Siapa dan tahun berapa") Identitas identitas,

        @Form.Note("Kepala peraturan: nomor, tanggal, penanda tangan") @Nullable
        Penetapan penetapan,

        @Form.Note("Sistematika: Pasal 3 (judul), 1.4 (judul_sistematika), Lampiran (judul_lampiran)") @Form.MayBeEmpty
        List<Bab> sistematikaList,

        @Form.Note("Tabel bernomor: judul, tempat teks merujuknya, kolom yang dibiarkan kosong") @Form.MayBeEmpty
        List<TabelCetak> tabelList,

        @Form.Note("Dasar hukum dengan penomoran cetak") @Nullable
        DasarHukum dasarHukum,

        @Form.Note("Pasal 1, 6, dan 7") @Nullable Ketentuan ketentuan,
        @Form.Note("Bab II: gambaran pelayanan") @Nullable Pelayanan pelayanan,

        @Form.Note("Bab III: permasalahan dan isu strategis") @Nullable
        Permasalahan permasalahan,

        @Form.Note("Tujuan dan sasaran RPD yang didukung") @Nullable
        Rpd rpd,

        @Form.Note("Bab IV: tujuan dan sasaran, Tabel 4.1 (T-C.25)") @Form.Spaced
        List<Tujuan> tujuanList,

        @Form.Note("Bab V: strategi dan arah kebijakan") @Nullable
        Kebijakan kebijakan,

        @Form.Note("Bab VI: program, kegiatan, subkegiatan, dan pendanaan")
        Pendanaan pendanaan,

        @Form.Note("Bab VII: IKU dan IKK") @Nullable Penyelenggaraan penyelenggaraan,

        @Form.Note("Pohon kinerja: penanggung jawab, faktor kunci, kinerja lintas") @Nullable
        PohonKinerja pohonKinerja,

        @Form.Note("Kutipan: nilai yang dicetak lagi di tempat lain, apa adanya") @Form.MayBeEmpty @Form.Spaced
        List<Kutipan> kutipanList,

        @Form.Note("Hasil pemeriksaan: temuan yang diterima dan aturan yang tidak dipakai") @Nullable
        Pemeriksaan pemeriksaan) {

    /// A node with the node it serves; `parent` is null for a tujuan, the sasaran for a
    /// program.
    public record Placed(PlanNode node, @Nullable String parent) {}

    public List<Tahun> tahunList() {
        return identitas.periode().tahunList();
    }

    public List<Program> programList() {
        return pendanaan.programList();
    }

    public List<Program> programsOf(Sasaran sasaran) {
        return programList().stream()
                .filter(program -> program.sasaran().equals(sasaran.id()))
                .toList();
    }

    /// Every node from goal to subkegiatan: tujuan with their sasaran, then the programs
    /// in the order of the print, each with all below it.
    public List<Placed> placedNodes() {
        var placed = new ArrayList<Placed>();
        tujuanList.forEach(tujuan -> place(tujuan, null, placed));
        programList().forEach(program -> place(program, program.sasaran(), placed));
        return placed;
    }

    private static void place(PlanNode node, @Nullable String parent, List<Placed> placed) {
        placed.add(new Placed(node, parent));
        node.children().forEach(child -> place(child, node.id(), placed));
    }

    public Stream<PlanNode> nodes() {
        return placedNodes().stream().map(Placed::node);
    }

    public Optional<PlanNode> findNode(String id) {
        return nodes().filter(node -> node.id().equals(id)).findFirst();
    }

    public Optional<IndikatorRencana> findIndikator(String id) {
        return nodes().flatMap(node -> node.indikatorList().stream())
                .filter(indikator -> indikator.id().equals(id))
                .findFirst();
    }

    public Optional<PlanNode> findOwner(String indikatorId) {
        return nodes().filter(node -> node.indikatorList().stream()
                        .anyMatch(indikator -> indikator.id().equals(indikatorId)))
                .findFirst();
    }

    /// All repeated values: the quotations of the file, and those that its tables 5.1,
    /// 6.2, 7.1 and 7.2 and the row of totals are by themselves.
    public List<Kutipan> allKutipan() {
        return Stream.concat(kutipanList.stream(), TableKutipan.of(this).stream())
                .toList();
    }

    public Renstra withTujuanList(List<Tujuan> changed) {
        return with(changed, pendanaan, pemeriksaan);
    }

    public Renstra withPendanaan(Pendanaan changed) {
        return with(tujuanList, changed, pemeriksaan);
    }

    public Renstra withPemeriksaan(@Nullable Pemeriksaan changed) {
        return with(tujuanList, pendanaan, changed);
    }

    /// The same plan with every program put through `change`.
    public Renstra mapProgram(Function<Program, Program> change) {
        return withPendanaan(
                pendanaan.withProgramList(programList().stream().map(change).toList()));
    }

    private Renstra with(List<Tujuan> tujuan, Pendanaan newPendanaan, @Nullable Pemeriksaan newPemeriksaan) {
        return new Renstra(
                identitas,
                penetapan,
                sistematikaList,
                tabelList,
                dasarHukum,
                ketentuan,
                pelayanan,
                permasalahan,
                rpd,
                tujuan,
                kebijakan,
                newPendanaan,
                penyelenggaraan,
                pohonKinerja,
                kutipanList,
                newPemeriksaan);
    }
}
