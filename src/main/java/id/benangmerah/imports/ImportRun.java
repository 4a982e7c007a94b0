package id.benangmerah.imports;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// One file on its way into one registry.
///
/// @param berkas what the person called the file
/// @param peta how its columns are read, as JSON of a [ColumnMap]; null until it is decided
/// @param masalah why it failed, as a sentence
/// @param total how many rows the file has, as far as it is known
/// @param gerak what it did to the indicators, as JSON
public record ImportRun(
        long id,
        String target,
        String sumber,
        String berkas,
        String sha256,
        String format,
        @Nullable String peta,
        Stage keadaan,
        @Nullable String masalah,
        @Nullable String wilayah,
        @Nullable Integer total,
        int dibaca,
        int barisTerakhir,
        int ditolak,
        int berperingatan,
        int baru,
        int berubah,
        int sama,
        int ditahan,
        @Nullable String gerak,
        String dimulaiOleh,
        OffsetDateTime dibuatPada,
        OffsetDateTime diubahPada) {

    /// Where it stands.
    public enum Stage {
        DIUNGGAH("menunggu pemetaan kolom"),
        DIPERIKSA("sedang diperiksa"),
        SIAP("siap diambil alih"),
        DIAMBIL("sedang diambil alih"),
        SELESAI("selesai"),
        DIBATALKAN("dibatalkan"),
        GAGAL("gagal");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// Whether the application is at work on it.
        public boolean isRunning() {
            return this == DIPERIKSA || this == DIAMBIL;
        }

        /// Whether nothing more will happen.
        public boolean isFinal() {
            return this == SELESAI || this == DIBATALKAN || this == GAGAL;
        }
    }

    public boolean is(Stage asked) {
        return keadaan == asked;
    }
}
