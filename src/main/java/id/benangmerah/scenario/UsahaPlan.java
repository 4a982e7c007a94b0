package id.benangmerah.scenario;

import java.util.List;
import java.util.stream.IntStream;

/// How many enterprises live, begin, end and are helped, per year and desa. At the default
/// size (237,352 at the end of 2022) the counts of Tabel 2.3 are exact: 242,837 UMK in 2021;
/// NIB issued in the year 3,745 and 388 (holders cannot fall by nine tenths, issues can);
/// 275 and 610 distinct enterprises facilitated. Partnerships are on record only from 2023,
/// since the table prints N/A before.
final class UsahaPlan {

    static final int DEFAULT_SIZE = 237_352;

    /// `mulai` is IKK 13 (8.47 and 10.67 %), `pelatihan`, `standarisasi` and `pemasaran` IKK
    /// 18, 16 and 17 where the printed values do not contradict Tabel 2.3.
    private static final String COUNTS = """
            mulai         20568  25325   7204   7550   7610   5310
            keluar            0  30810   6146   5855   5853   4232
            nib            3745    388   2410   9870  12640   8900
            fasilitasi      275    610    800    842    871    655
            pelatihan       267    593    480    505    540    402
            standarisasi     24     24    170    185    205    140
            pemasaran        24     24    130    140    150    110
            pendampingan     40    120    700    812    846    633
            pembiayaan        0      0     60     72     66     41
            kemitraan         0      0     70     95     88     70
            omzet_naik        0    210    264    311    331      0
            kualitas_naik     0      0    248    303    340    184
            mitra_baru        0      0    100    122    110     92
            naik_kelas       60     58     71     88     97     61
            """;

    private final Counts counts;
    private final int size;
    private final List<Place> places;
    private final double[] weights;
    private final int[][] stock = new int[Years.COUNT][];
    private final int[][] entries = new int[Years.COUNT][];
    private final int[][] exits = new int[Years.COUNT][];

    UsahaPlan(int size, List<Place> places) {
        this.size = size;
        this.places = places;
        this.counts = Counts.parse((double) size / DEFAULT_SIZE, COUNTS);
        this.weights = places.stream().mapToDouble(Place::weight).toArray();
        int total2021 = size + count("keluar", 2022) - count("mulai", 2022);
        stock[0] = Apportionment.of(total2021, weights);
        entries[0] = stock[0];
        exits[0] = new int[places.size()];
        for (int year = 2022; year <= Years.LAST; year++) flow(Years.index(year), year);
    }

    private void flow(int i, int year) {
        entries[i] = Apportionment.of(count("mulai", year), weights);
        var before = stock[i - 1];
        exits[i] = Apportionment.of(
                count("keluar", year), IntStream.of(before).asDoubleStream().toArray());
        stock[i] = IntStream.range(0, before.length)
                .map(desa -> before[desa] + entries[i][desa] - exits[i][desa])
                .toArray();
    }

    int count(String what, int year) {
        return counts.of(what, year);
    }

    int size() {
        return size;
    }

    List<Place> places() {
        return places;
    }

    /// Registered at the end of the year; so the whole of 2021's end are the first entries.
    int stock(int year, int desa) {
        return stock[Years.index(year)][desa];
    }

    int entries(int year, int desa) {
        return entries[Years.index(year)][desa];
    }

    int exits(int year, int desa) {
        return exits[Years.index(year)][desa];
    }

    /// Every enterprise that is ever made.
    long everRegistered() {
        long total = 0;
        for (var perDesa : entries)
            total += IntStream.of(perDesa).asLongStream().sum();
        return total;
    }

    /// Shares of a yearly count, larger where the work goes well.
    int[] perDesa(String what, int year) {
        var stockOfYear = stock[Years.index(year)];
        var byVigour = IntStream.range(0, stockOfYear.length)
                .mapToDouble(desa -> stockOfYear[desa] * places.get(desa).vigour())
                .toArray();
        return Apportionment.of(count(what, year), byVigour);
    }
}
