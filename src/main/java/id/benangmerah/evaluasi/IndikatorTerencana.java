package id.benangmerah.evaluasi;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.NilaiCetak;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An indicator as some part of the plan asks for it.
///
/// @param nodeId the node of the cascade that it belongs to; null for IKK and keragaan
/// @param induk the name of that node, or of the group in the table
/// @param formulaCetak the formula in the plan's words, null where none is printed
/// @param kondisiAwal the printed baseline, which need not be a number
public record IndikatorTerencana(
        String id,
        String nama,
        Jenjang jenjang,
        @Nullable String nodeId,
        String induk,
        String satuan,
        @Nullable String formulaCetak,
        @Nullable NilaiCetak kondisiAwal,
        Map<Tahun, NilaiCetak> target) {

    /// The level of the plan, in the order of the cascade.
    public enum Jenjang {
        TUJUAN("Tujuan"),
        SASARAN("Sasaran"),
        PROGRAM("Program"),
        KEGIATAN("Kegiatan"),
        SUBKEGIATAN("Subkegiatan"),
        IKK_OUTCOME("IKK hasil"),
        IKK_OUTPUT("IKK keluaran"),
        KERAGAAN("Keragaan");

        private final String label;

        Jenjang(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// `Tujuan` becomes `tujuan`; an abbreviation stays as it is.
        public String inSentence() {
            return Character.isUpperCase(label.charAt(1))
                    ? label
                    : Character.toLowerCase(label.charAt(0)) + label.substring(1);
        }
    }

    public Optional<NilaiCetak> findTarget(Tahun tahun) {
        return Optional.ofNullable(target.get(tahun));
    }

    /// The target as a number; empty when none is printed or the print is not a number.
    public Optional<BigDecimal> findTargetNumber(Tahun tahun) {
        return findTarget(tahun).flatMap(NilaiCetak::angka);
    }
}
