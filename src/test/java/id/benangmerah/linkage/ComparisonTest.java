package id.benangmerah.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each comparison says of two values as they are written in Indonesian lists.
class ComparisonTest {

    @ParameterizedTest(name = "{0}: {1} / {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            NAMA       | H. Moch. Ali             | Muhammad Ali, S.Pd.I     | nama sama
            NAMA       | Slamet                   | SLAMET                   | nama satu kata yang sama
            NAMA       | Siti Aminah              | Aminah Siti              | kata-kata sama, urutan lain
            NAMA       | Soekarno Putra           | Sukarno Putra            | nama sama dengan ejaan lain
            NAMA       | Sugeng Riyadi            | Sugeng Riyaid            | sangat mirip
            NAMA       | Nur Hidayati             | Nur Hidayati Ningsih     | sebagian nama sama
            NAMA       | Budi Santoso             | Endang Lestari           | berbeda
            NAMA_USAHA | UD. Barokah Jaya         | Barokah Jaya             | nama sama
            NAMA_USAHA | Wr. Bu Siti              | Warung Bu Siti           | nama sama
            TANGGAL    | 17-08-1980               | 1980-08-17               | tanggal sama
            TANGGAL    | 17 Agustus 1980          | 17/08/1980               | tanggal sama
            TANGGAL    | 05-08-1980               | 08-05-1980               | hari dan bulan tertukar
            TANGGAL    | 17-08-1980               | 17-08-1981               | satu angka berbeda
            TANGGAL    | 17-08-1980               | 17-08-1962               | dua dari hari, bulan, tahun sama
            TANGGAL    | 17-08-1980               | 03-11-1980               | tahun sama
            TANGGAL    | 17-08-1980               | 03-11-1962               | berbeda
            ALAMAT     | Jl. Raya Bangil 12 RT 03 RW 02 | jalan raya bangil 12 RT.003/RW.002 | alamat sama
            ALAMAT     | Dusun Krajan RT 1 RW 2   | Dsn Krajan | jalan/dusun sama, RT/RW tidak bertentangan
            ALAMAT     | Dusun Krajan RT 1 RW 2   | Dusun Krajan RT 4 RW 2 | jalan/dusun sama atau mirip, RT/RW lain
            ALAMAT     | Dusun Krajan             | Jl. Pahlawan             | berbeda
            NOMOR      | 3514102708800001         | 3514.1027.0880.0001      | nomor sama
            NOMOR      | 3514102708800001         | 3514102708800010         | dua angka berdampingan tertukar
            NOMOR      | 3514102708800001         | 3514102708800003         | satu angka berbeda
            NOMOR      | 3514102708800001         | 3514115502910002         | berbeda
            TELEPON    | +62 812-3456-7890        | 081234567890             | nomor sama
            TELEPON    | 0812 3456 7890           | 0343 34567890            | enam angka terakhir sama
            KATEGORI   | mikro                    | MIKRO                    | sama
            BILANGAN   | 1.250.000                | 1250000                  | sama
            BILANGAN   | 1.000.000                | 1.030.000                | selisih paling banyak 5 %
            TITIK      | -7.6453,112.9075         | -7.6454,112.9075         | berjarak paling jauh 25 m
            """)
    void two_values_agree_in_the_words_of_their_kind(Field.Kind kind, String left, String right, String expected) {
        assertThat(words(kind, left, right)).isEqualTo(expected);
        assertThat(words(kind, right, left)).isEqualTo(expected);
    }

    private static String words(Field.Kind kind, String left, String right) {
        var table = new Table.Builder(List.of("nilai"))
                .add(List.of(left))
                .add(List.of(right))
                .build();
        var field = PreparedField.of(Field.of("nilai", kind), table);
        return field.comparer().levels().get(field.level(0, 1) - 1);
    }
}
