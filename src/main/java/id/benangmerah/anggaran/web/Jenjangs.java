package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.BagianRenja.Jenjang;

/// The words for the levels of a Renja at the head of a page.
final class Jenjangs {

    private Jenjangs() {}

    static String label(Jenjang jenjang) {
        return switch (jenjang) {
            case PROGRAM -> "Program";
            case KEGIATAN -> "Kegiatan";
            case SUBKEGIATAN -> "Subkegiatan";
        };
    }
}
