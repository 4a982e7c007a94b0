package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.rencana.Renstra;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// The tables of a Renstra that can be read, printed and downloaded. The slug is the last part
/// of their address and the name of their file.
public enum RenstraTable {
    TABEL_2_3("tabel-2-3", "Tabel 2.3", "Keragaan koperasi dan usaha mikro", TableKeragaan::of),
    T_C_23("t-c-23", "T-C.23", "Pencapaian kinerja pelayanan", TableC23::of),
    T_C_24("t-c-24", "T-C.24", "Anggaran dan realisasi pendanaan pelayanan", TableC24::of),
    T_C_25("t-c-25", "T-C.25", "Tujuan dan sasaran jangka menengah pelayanan", TableC25::of),
    TABEL_5_1("tabel-5-1", "Tabel 5.1", "Tujuan, sasaran, strategi, dan arah kebijakan", TableKebijakan::of),
    T_C_27("t-c-27", "T-C.27", "Rencana program, kegiatan, subkegiatan dan pendanaan", TableC27::of),
    TABEL_6_2("tabel-6-2", "Tabel 6.2", "Indikatif anggaran", TablePaguIndikatif::of),
    TABEL_7_1("tabel-7-1", "Tabel 7.1", "Indikator kinerja utama tujuan", TableIku::ofTujuan),
    TABEL_7_2("tabel-7-2", "Tabel 7.2", "Indikator kinerja utama sasaran", TableIku::ofSasaran),
    TABEL_7_3("tabel-7-3", "Tabel 7.3", "Indikator kinerja kunci", TableIkk::of);

    private final String slug;
    private final String number;
    private final String subject;
    private final Function<Renstra, Dokumen> build;

    RenstraTable(String slug, String number, String subject, Function<Renstra, Dokumen> build) {
        this.slug = slug;
        this.number = number;
        this.subject = subject;
        this.build = build;
    }

    public static Optional<RenstraTable> find(String slug) {
        return Arrays.stream(values()).filter(table -> table.slug.equals(slug)).findFirst();
    }

    public Dokumen of(Renstra renstra) {
        return build.apply(renstra);
    }

    public String slug() {
        return slug;
    }

    public String number() {
        return number;
    }

    public String subject() {
        return subject;
    }
}
