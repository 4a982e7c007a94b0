package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.RenjaService.Candidate;

/// What beginning a Renja means.
final class RenjaStart {

    private RenjaStart() {}

    static String sentence(Candidate candidate) {
        var tahun = candidate.year().tahun();
        var dasar = RenjaWords.dasar(candidate);
        return candidate.year().peralihan()
                ? "Renja %s diturunkan dari %s. Renstra itu tidak memuat target dan pagu tahun %s: target memakai kondisi akhir periode, pagu dikosongkan untuk diisi."
                        .formatted(tahun, dasar, tahun)
                : "Renja %s diturunkan dari %s: target, pagu, lokasi, dan kelompok sasaran tahun itu. Setelah itu isinya dapat diubah; bedanya dari Renstra dihitung."
                        .formatted(tahun, dasar);
    }
}
