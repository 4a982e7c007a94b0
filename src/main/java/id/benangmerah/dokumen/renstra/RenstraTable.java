package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.rencana.Renstra;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// The tables of a Renstra that can be read, printed and downloaded. The slug is the last part
/// of their address and the name of their file.
public enum RenstraTable {
    T_C_25("t-c-25", "T-C.25", "Tujuan dan sasaran jangka menengah pelayanan", TableC25::of),
    T_C_27("t-c-27", "T-C.27", "Rencana program, kegiatan, subkegiatan dan pendanaan", TableC27::of);

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
