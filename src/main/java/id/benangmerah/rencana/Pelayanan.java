package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chapter II: the department, its means, its past performance, its services and
/// partners.
public record Pelayanan(
        @Form.Note("2.1 Tugas, fungsi, dan struktur organisasi") @Nullable
        Organisasi organisasi,

        @Form.Note("2.2 Sumber daya") @Nullable SumberDaya sumberDaya,

        @Form.Note("2.3 Kinerja pelayanan; sel yang kosong di cetakan tidak ditulis") @Nullable
        KinerjaLalu kinerja,

        @Form.Note("2.4 Kelompok sasaran layanan") @Form.MayBeEmpty
        List<String> kelompokSasaranList,

        @Form.MayBeEmpty List<Layanan> layananList,
        @Form.Note("2.5 Mitra") @Form.MayBeEmpty List<Mitra> mitraList) {

    @Form.OneLine
    public record Layanan(@Form.Id String id, String nama) {}

    public record Mitra(String nama, List<String> bentukList, List<String> kerjaSamaList) {}
}
