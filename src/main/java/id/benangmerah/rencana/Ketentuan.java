package id.benangmerah.rencana;

import id.benangmerah.kernel.Tahun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the articles order: definitions, control and evaluation, and what holds after the
/// period.
public record Ketentuan(
        @Form.Note("Pasal 1") @Form.MayBeEmpty List<Definisi> definisiList,

        @Form.Note("Istilah yang dipakai pasal dan penjelasannya") @Form.MayBeEmpty
        List<Pemakaian> pemakaianList,

        @Nullable Pengendalian pengendalian,
        @Nullable Peralihan peralihan) {

    @Form.OneLine
    public record Definisi(
            String no, String istilah, @Nullable String singkatan, String arti) {}

    /// A term that an article uses, and where it first does.
    @Form.OneLine
    public record Pemakaian(String istilah, String tempat) {}

    /// Who controls and evaluates, to whom the report goes, and with which sheets.
    public record Pengendalian(
            String pasal,
            String penanggungJawab,
            String disampaikanKepada,
            String melalui,
            @Form.MayBeEmpty List<Pedoman> pedomanList) {}

    @Form.OneLine
    public record Pedoman(
            @Form.Key String peraturan, @Form.Key String lampiran, String tentang, int halaman) {}

    /// The successor rule: the year for which this plan may still guide the Renja.
    @Form.OneLine
    public record Peralihan(String pasal, Tahun renja, String alasan) {}
}
