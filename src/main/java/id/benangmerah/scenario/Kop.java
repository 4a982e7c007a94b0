package id.benangmerah.scenario;

/// A cooperative of the scenario.
///
/// @param entryYear when it was registered here, 0 when before the years of the evidence
/// @param strength 0 to 1: how likely it does what it should
record Kop(
        int id,
        Place place,
        int entryYear,
        int founded,
        double strength,
        boolean unitSimpanPinjam,
        boolean simpanPinjamOnly,
        Kelompok kelompok,
        String nama,
        int anggota) {

    enum Kelompok {
        UMUM,
        KUD,
        KPRI,
        KARYAWAN,
        WANITA,
        PONPES,
        PASAR,
        TANI,
        NELAYAN
    }

    boolean existsAtEndOf(int year) {
        return entryYear <= year;
    }

    byte[] kodeDesa() {
        return place.kode();
    }

    /// How it ranks for one purpose in one year: partly what it is, partly chance.
    double score(long seed, int purpose, int year, double steadiness) {
        return strength * steadiness + Dice.of(seed, 11, id, purpose, year).unit() * (1 - steadiness);
    }
}
