package id.benangmerah.anggaran;

import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.NilaiCetak;

/// Printed values as a page or a document shows them.
final class Shown {

    private Shown() {}

    /// A number is grouped and keeps its printed decimals; words stay what they are.
    static String withUnit(NilaiCetak nilai, String satuan) {
        return nilai.angka()
                .map(number -> Angka.format(number, Math.max(0, number.scale())) + " " + satuan)
                .orElse(nilai.teks());
    }
}
