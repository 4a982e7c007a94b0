package id.benangmerah.usaha;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.ListKey;
import id.benangmerah.kernel.Rupiah;
import org.jspecify.annotations.Nullable;

/// A line of the list of enterprises, with the turnover of the latest year on record.
public record UsahaRow(
        long id,
        String nama,
        String pemilik,
        String kbli,
        String sektor,
        KodeWilayah kodeDesa,
        @Nullable String skala,
        boolean nib,
        @Nullable Integer omzetTahun,
        @Nullable Rupiah omzet) {

    public ListKey key() {
        return new ListKey(nama, id);
    }
}
