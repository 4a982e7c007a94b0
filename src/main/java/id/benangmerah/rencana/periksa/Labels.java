package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.*;
import id.benangmerah.rencana.DasarHukum.RujukanHukum;
import id.benangmerah.rencana.DasarHukum.RujukanTeks;
import id.benangmerah.rencana.Kebijakan.ArahKebijakan;
import id.benangmerah.rencana.Kebijakan.Strategi;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.KinerjaLalu.Pos;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.Penyelenggaraan.Iku;
import id.benangmerah.rencana.Permasalahan.*;
import id.benangmerah.rencana.PlanParts.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names places as a reader of the printed plan finds them.
final class Labels {
    /// The beginning of a path and the table or section it is printed in; the longest fits.
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("identitas", "Judul");
        TABLES.put("penetapan", "Batang tubuh");
        TABLES.put("penetapan.paraf", "Lembar paraf");
        TABLES.put("penetapan.pengantar", "Kata pengantar");
        TABLES.put("penetapan.menimbang", "Menimbang");
        TABLES.put("sistematika", "Sistematika (Pasal 3 dan 1.4)");
        TABLES.put("dasar_hukum.mengingat", "Mengingat");
        TABLES.put("dasar_hukum.landasan", "1.2 Landasan hukum");
        TABLES.put("ketentuan", "Batang tubuh");
        TABLES.put("ketentuan.definisi", "Pasal 1");
        TABLES.put("ketentuan.pengendalian", "Pasal 6");
        TABLES.put("ketentuan.peralihan", "Pasal 7");
        TABLES.put("pelayanan", "Bab II");
        TABLES.put("pelayanan.organisasi", "2.1 Organisasi");
        TABLES.put("pelayanan.sumber_daya.manusia", "Tabel 2.1");
        TABLES.put("pelayanan.sumber_daya.sarana", "Tabel 2.2");
        TABLES.put("pelayanan.kinerja.keragaan", "Tabel 2.3");
        TABLES.put("pelayanan.kinerja.pencapaian", "Tabel 2.4 (T-C.23)");
        TABLES.put("pelayanan.kinerja.pendanaan", "Tabel 2.5 (T-C.24)");
        TABLES.put("pelayanan.layanan", "2.4 Layanan");
        TABLES.put("pelayanan.mitra", "2.5 Mitra");
        TABLES.put("permasalahan.pemetaan", "Tabel 3.1");
        TABLES.put("permasalahan.utama", "3.1 Permasalahan utama");
        TABLES.put("permasalahan.isu_strategis", "3.2 Isu strategis");
        TABLES.put("rpd", "Dukungan pada RPD");
        TABLES.put("tujuan", "Tabel 4.1 (T-C.25)");
        TABLES.put("kebijakan.strategi", "5.1 Strategi");
        TABLES.put("kebijakan.arah_kebijakan", "5.1 Arah kebijakan");
        TABLES.put("kebijakan.kaitan", "Tabel 5.1");
        TABLES.put("pendanaan", "Tabel 6.1 (T-C.27)");
        TABLES.put("pendanaan.indikatif", "Tabel 6.2");
        TABLES.put("penyelenggaraan.iku", "Tabel 7.1 dan 7.2");
        TABLES.put("penyelenggaraan.ikk", "Tabel 7.3");
        TABLES.put("pohon_kinerja", "4.2 Pohon kinerja");
    }

    private final Renstra renstra;

    Labels(Renstra renstra) {
        this.renstra = renstra;
    }

    Place place(Part part) {
        return new Place(part.path(), part.key(), chapter(part), label(part), node(part));
    }

    /// Where the row of a table stands that was read as a quotation.
    Place placeInTable(Kutipan quotation, PlanParts parts) {
        var subject = quotation.subjek() == null ? "" : quotation.subjek();
        var row = parts.list().stream()
                .filter(part -> isRowOf(part, quotation, subject))
                .findFirst()
                .map(this::place)
                .orElseGet(() -> place(parts.get(renstra.pendanaan())));
        return new Place(row.path(), quotation.id(), row.chapter(), row.label(), row.node());
    }

    private boolean isRowOf(Part part, Kutipan quotation, String subject) {
        return switch (part.value()) {
            case Iku row -> quotation.tempat().equals("Tabel " + row.tabel()) && isAbout(row.indikator(), subject);
            case Pendanaan.PaguIndikatif row ->
                quotation.tempat().equals("Tabel 6.2") && isAbout(row.program(), subject);
            case Kebijakan.Kaitan row ->
                quotation.tempat().equals("Tabel 5.1")
                        && (row.strategi().equals(subject)
                                || row.indikatorSasaran().equals(subject)
                                || row.arahList().stream().anyMatch(arah -> subject.equals(arah.arah())));
            default -> false;
        };
    }

    /// The subject itself, its indicator, or the node it measures.
    private boolean isAbout(String id, String subject) {
        return id.equals(subject)
                || renstra.findNode(id).stream()
                        .flatMap(node -> node.indikatorList().stream())
                        .anyMatch(indikator -> indikator.id().equals(subject))
                || renstra.findOwner(id)
                        .map(PlanNode::id)
                        .filter(subject::equals)
                        .isPresent();
    }

    private static Chapter chapter(Part part) {
        var printed = printedPlace(part.value());
        if (printed != null) return chapterOf(printed);
        var path = part.path();
        if (path.startsWith("dasar_hukum.landasan")) return Chapter.I;
        if (path.startsWith("pelayanan")) return Chapter.II;
        if (path.startsWith("permasalahan")) return Chapter.III;
        if (path.startsWith("tujuan") || path.startsWith("rpd") || path.startsWith("pohon_kinerja")) return Chapter.IV;
        if (path.startsWith("kebijakan")) return Chapter.V;
        if (path.startsWith("pendanaan")) return Chapter.VI;
        if (path.startsWith("penyelenggaraan")) return Chapter.VII;
        return Chapter.BATANG_TUBUH;
    }

    /// Of a place as printed: `2.3 angka 1`, `Tabel 6.1 (T-C.27)`, `Penutup`.
    static Chapter chapterOf(String printed) {
        var number = printed.replaceFirst("^Tabel ", "");
        if (number.startsWith("Penutup")) return Chapter.VIII;
        if (number.startsWith("Pengantar") || !number.matches("[1-8](\\..*)?")) return Chapter.BATANG_TUBUH;
        return Chapter.values()[number.charAt(0) - '0'];
    }

    private static String label(Part part) {
        var printed = printedPlace(part.value());
        if (printed != null) return printed;
        var table = part.value() instanceof Iku row ? "Tabel " + row.tabel() : table(part.path());
        var name = nameOf(part);
        return name.isEmpty() ? table : table + ", " + name;
    }

    /// Of parts that say themselves where they are printed.
    private static @Nullable String printedPlace(Record value) {
        return switch (value) {
            case Kutipan quotation -> quotation.tempat();
            case RujukanTeks citation -> citation.tempat();
            case Ketentuan.Pemakaian use -> use.tempat();
            case TabelCetak table -> "Tabel " + table.no();
            default -> null;
        };
    }

    private static String table(String path) {
        return TABLES.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .reduce((shorter, longer) ->
                        longer.getKey().length() >= shorter.getKey().length() ? longer : shorter)
                .map(Map.Entry::getValue)
                .orElse("Rencana");
    }

    /// The name of the part, or of the nearest part above it that has one.
    private static String nameOf(Part part) {
        for (@Nullable Part at = part; at != null; at = at.owner()) {
            var name = nameOf(at.value());
            if (!name.isEmpty()) return name;
        }
        return "";
    }

    static String nameOf(Record value) {
        return switch (value) {
            case Tujuan node -> "tujuan " + Words.quoted(node.nama());
            case Sasaran node -> "sasaran " + Words.quoted(node.nama());
            case PlanNode node -> node.nama();
            case IndikatorRencana indikator -> "indikator " + Words.quoted(indikator.nama());
            case Keragaan row -> row.uraian();
            case Pencapaian row -> Words.quoted(row.indikator());
            case Pos row -> row.nama();
            case Ikk row -> Words.quoted(row.nama());
            case Iku row -> "baris " + row.no();
            case Strategi row -> Words.quoted(row.nama());
            case ArahKebijakan row -> Words.quoted(row.nama());
            case MasalahPokok row -> Words.quoted(row.nama());
            case Masalah row -> Words.quoted(row.nama());
            case AkarMasalah row -> Words.quoted(row.nama());
            case PermasalahanUtama row -> Words.quoted(row.nama());
            case IsuStrategis row -> Words.quoted(row.nama());
            case RujukanHukum row -> "angka " + row.no();
            case Ketentuan.Definisi row -> "angka " + row.no();
            case Bab row -> "Bab " + row.no();
            case Bab.SubBab row -> "subbab " + row.no();
            case Organisasi.Unit row -> row.nama();
            case Rpd.TujuanRpd row -> Words.quoted(row.nama());
            case Rpd.SasaranRpd row -> Words.quoted(row.nama());
            case SumberDaya.Klasifikasi row -> row.nama();
            case SumberDaya.Barang row -> row.uraian();
            default -> "";
        };
    }

    /// The name alone, for sentences that say the kind themselves.
    static String plainNameOf(Record value) {
        return switch (value) {
            case PlanNode node -> node.nama();
            case IndikatorRencana indikator -> indikator.nama();
            case Pencapaian row -> row.indikator();
            case Ikk row -> row.nama();
            case Strategi row -> row.nama();
            case ArahKebijakan row -> row.nama();
            case SumberDaya.Manusia _ -> "pegawai";
            default -> nameOf(value);
        };
    }

    private @Nullable String node(Part part) {
        for (@Nullable Part at = part; at != null; at = at.owner()) {
            var node = switch (at.value()) {
                case PlanNode found -> found.id();
                case Pendanaan.PaguIndikatif row -> row.program();
                case Iku row -> ownerOf(row.indikator());
                case Kutipan quotation when quotation.subjek() != null -> ownerOf(quotation.subjek());
                default -> null;
            };
            if (node != null) return node;
        }
        return null;
    }

    private @Nullable String ownerOf(String id) {
        return renstra.findOwner(id)
                .or(() -> renstra.findNode(id))
                .map(PlanNode::id)
                .orElse(null);
    }
}
