package id.benangmerah.drafting;

import java.util.List;
import java.util.Optional;

/// The parts into which the editor divides a plan, each a top key of the plan file.
record Section(String key, String label, String chapter) {
    static final List<Section> ALL = List.of(
            new Section("identitas", "Identitas", "Judul"),
            new Section("penetapan", "Penetapan", "Batang tubuh"),
            new Section("ketentuan", "Ketentuan", "Batang tubuh"),
            new Section("sistematika", "Bab dan naskah", "Lampiran"),
            new Section("dasar_hukum", "Dasar hukum", "Bab I"),
            new Section("pelayanan", "Gambaran pelayanan", "Bab II"),
            new Section("permasalahan", "Permasalahan dan isu strategis", "Bab III"),
            new Section("rpd", "Tujuan dan sasaran RPD", "Bab IV"),
            new Section("tujuan", "Tujuan dan sasaran", "Bab IV"),
            new Section("kebijakan", "Strategi dan arah kebijakan", "Bab V"),
            new Section("pendanaan", "Program, kegiatan, dan pendanaan", "Bab VI"),
            new Section("penyelenggaraan", "IKU dan IKK", "Bab VII"),
            new Section("pohon_kinerja", "Pohon kinerja", "Lampiran"),
            new Section("tabel", "Tabel bernomor", "Lampiran"),
            new Section("kutipan", "Kutipan", "Cetakan"),
            new Section("pemeriksaan", "Hasil pemeriksaan", "Verifikasi"));

    static Optional<Section> find(String key) {
        return ALL.stream().filter(section -> section.key.equals(key)).findFirst();
    }

    /// Whether a field or list of the plan itself belongs here.
    boolean holds(String path) {
        return path.equals(key) || path.startsWith(key + ".");
    }

    /// `daerah` of `identitas.daerah`.
    String within(String path) {
        return path.startsWith(key + ".") ? path.substring(key.length() + 1) : path;
    }

    /// The section of a field or list of the plan itself.
    static Optional<Section> of(String path) {
        return ALL.stream().filter(section -> section.holds(path)).findFirst();
    }
}
