package id.benangmerah.rencana;

import id.benangmerah.rencana.periksa.Level;

/// How many findings are open at a part of the plan, and how grave the gravest is.
public record OpenFindings(String bagian, int count, Level gravest) {

    /// `3 temuan, terberat galat`.
    public String words() {
        return count + " temuan, terberat " + gravest.word();
    }

    public String href() {
        return "/rencana/pemeriksaan?keadaan=terbuka&bagian=" + bagian;
    }
}
