package id.benangmerah.scenario;

/// How many cooperatives do what, per year. `terdaftar` to `sehat` of 2021 and 2022 are
/// Tabel 2.3. The rest of those years follows T-C.23 and the baselines of T-C.27, except where
/// they contradict each other: inspections of 2022 are the 240 and 60 of T-C.27 (T-C.23
/// prints 20.00 %, which would be 228).
final class KoperasiPlan {

    static final int DEFAULT_SIZE = 1_140;

    private static final String COUNTS = """
            baru                 0     0     3     6    12     3
            aktif             1027  1027  1019  1024  1031  1036
            nik                378   346   351   358   366   371
            rat                184   240   251   266   297   309
            sehat              114   200   213   228   245   171
            dinilai            146   238   244   253   268   186
            pengawasan          90   240   246   263   274   228
            kepatuhan           30    60    63    66    68    55
            patuh               28    60    58    61    59    50
            tertib             108   270   277   298   309   262
            iusp_terbit          6    11    12    19    21    14
            iusp_permohonan      6   102    30    26    27    21
            kantor_terbit        7     6    13    15    33    15
            kantor_permohonan    7     6    14    16    35    19
            laporan            660   990   995  1001  1008     0
            koperasi_pelatihan  68    85    92   104   112    88
            diklat              45     2    18    26    31    22
            PEMBIAYAAN           2     3     5     9    12     8
            PEMASARAN           37     0    22    30    34    26
            PENDAMPINGAN       302   307   310   318   322   247
            KEMITRAAN            0     0     6    11    15    12
            akses               39    44    48    57    61    52
            berkualitas         80    80    80    84    79    51
            sdm               1012    29     7     7     8     6
            skkni               96    29    14    19     5     8
            sdm_paham          141   170   182   205   208   170
            sdm_wirausaha      120   163   171   204   214   160
            anggota_dilatih    157   201   210   236   248   190
            anggota_paham       24    30    58   107   110    81
            """;

    /// Before the years of the evidence.
    static final int BERKUALITAS_2019 = 60;

    static final int BERKUALITAS_2020 = 120;
    static final int IUSP_BEFORE = 83;
    static final int KANTOR_BEFORE = 87;

    /// Of 1,140: those with a savings-and-loan unit (238 / 24.02 % of T-C.27), and those that
    /// are nothing else (100 / 58.82 % IUSP of T-C.27).
    static final int SIMPAN_PINJAM_UNITS = 991;

    static final int SIMPAN_PINJAM_ONLY = 170;

    private final Counts counts;
    private final double scale;
    private final int size;

    KoperasiPlan(int size) {
        this.size = size;
        this.scale = (double) size / DEFAULT_SIZE;
        this.counts = Counts.parse(scale, COUNTS);
    }

    int size() {
        return size;
    }

    int count(String what, int year) {
        return counts.of(what, year);
    }

    int scaled(int count) {
        return (int) Math.round(count * scale);
    }

    int everRegistered() {
        int total = size;
        for (int year = Years.FIRST; year <= Years.LAST; year++) total += count("baru", year);
        return total;
    }
}
