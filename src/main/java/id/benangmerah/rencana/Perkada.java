package id.benangmerah.rencana;

import java.time.LocalDate;

/// The regulation that enacted a version: the text it sealed, its number and dates, and its number
/// in the Berita Daerah. It stands beside the sealed text, not in it.
public record Perkada(
        long revisi,
        String sha256,
        String nomor,
        LocalDate tanggal,
        LocalDate diundangkan,
        String beritaDaerahNomor,
        int beritaDaerahTahun) {

    /// What Bagian Hukum writes down when the act has been signed.
    public record Numbers(
            String nomor, LocalDate tanggal, LocalDate diundangkan, String beritaDaerahNomor, int beritaDaerahTahun) {}
}
