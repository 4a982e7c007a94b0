package id.benangmerah.rencana.tahapan;

import id.benangmerah.identity.Role;
import java.util.Arrays;
import java.util.Optional;

/// The officials who put their paraf on the plan, from the bottom up, and the Bupati who signs it
/// last. The order is that of the sheet of paraf in Perbup Pasuruan 34/2023.
public enum Pejabat {
    SEKRETARIS_DINAS("Sekretaris Dinas", Role.SEKRETARIS_DINAS),
    KABAG_HUKUM("Kepala Bagian Hukum", Role.KABAG_HUKUM),
    KEPALA_BAPPELITBANGDA("Kepala Bappelitbangda", Role.KEPALA_BAPPELITBANGDA),
    KEPALA_DINAS("Kepala Dinas", Role.KEPALA_DINAS),
    ASISTEN("Asisten PKR", Role.ASISTEN),
    SEKDA("Sekretaris Daerah", Role.SEKDA),
    BUPATI("Bupati", Role.BUPATI);

    private final String label;
    private final Role role;

    Pejabat(String label, Role role) {
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    public Role role() {
        return role;
    }

    /// What this official puts on the plan: all a paraf, the Bupati the signature.
    public String mark() {
        return this == BUPATI ? "tanda tangan" : "paraf";
    }

    /// Counted from 1.
    public int urutan() {
        return ordinal() + 1;
    }

    /// Who signs after `signed` officials have; empty when all have.
    public static Optional<Pejabat> after(int signed) {
        return Arrays.stream(values()).skip(signed).findFirst();
    }
}
