package id.benangmerah.dokumen.renstra;

import id.benangmerah.rencana.Renstra;

/// The lines above the tables of a plan.
final class Titles {

    private Titles() {}

    /// `Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan`.
    static String department(Renstra renstra) {
        return renstra.identitas().perangkatDaerah() + " " + renstra.identitas().daerah();
    }

    /// `Tahun 2024-2026`.
    static String period(Renstra renstra) {
        var periode = renstra.identitas().periode();
        return "Tahun " + periode.awal() + "-" + periode.akhir();
    }
}
