package id.benangmerah.rencana;

import java.util.List;

/// A part of the cascade that has indicators: tujuan, sasaran, program, kegiatan,
/// subkegiatan.
public sealed interface PlanNode permits Tujuan, Sasaran, Program, Kegiatan, SubKegiatan {
    /// `T1`, `S1`, or the nomenclature code.
    String id();

    String nama();

    List<IndikatorRencana> indikatorList();

    List<? extends PlanNode> children();

    /// The word for this level: "tujuan", "subkegiatan".
    default String level() {
        return switch (this) {
            case Tujuan _ -> "tujuan";
            case Sasaran _ -> "sasaran";
            case Program _ -> "program";
            case Kegiatan _ -> "kegiatan";
            case SubKegiatan _ -> "subkegiatan";
        };
    }
}
