package id.benangmerah.scenario;

import id.benangmerah.database.CopyRows;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.privacy.Field;
import id.benangmerah.privacy.FieldCipher;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Makes people with distinct, well-formed, invented NIK. Serial numbers are counted per
/// kecamatan and birthday, as the real ones are.
final class People {

    private static final int FIRST_BIRTHDAY = Years.day(1940, 1, 1);
    private static final int LAST_BIRTHDAY = Years.day(2009, 12, 31);

    private final FieldCipher cipher;
    private final int firstSerial;
    private final Map<String, short[]> serials = new HashMap<>();

    People(FieldCipher cipher, int firstSerial) {
        this.cipher = cipher;
        this.firstSerial = firstSerial;
    }

    record Person(String nama, boolean woman, int birthday, String nik, String telepon) {

        String jenisKelamin() {
            return woman ? "P" : "L";
        }
    }

    Person person(Dice dice, KodeWilayah desa, boolean woman, int bornFrom, int bornTo) {
        int from = Math.max(Years.firstDay(bornFrom), FIRST_BIRTHDAY);
        int birthday = dice.between(from, Math.max(from, Math.min(Years.firstDay(bornTo), LAST_BIRTHDAY)));
        return new Person(Names.person(dice, woman), woman, birthday, nik(desa, woman, birthday), telepon(dice));
    }

    /// NIK and its index.
    void writeNik(CopyRows rows, String nik) {
        rows.bytes(cipher.seal(Field.NIK, nik)).bytes(cipher.blindIndex(Field.NIK, nik));
    }

    void writeTelepon(CopyRows rows, String telepon) {
        rows.bytes(cipher.seal(Field.TELEPON, telepon)).bytes(cipher.blindIndex(Field.TELEPON, telepon));
    }

    private String nik(KodeWilayah desa, boolean woman, int birthday) {
        var kecamatan = desa.kode().substring(0, 8).replace(".", "");
        var counters = serials.computeIfAbsent(kecamatan, _ -> new short[LAST_BIRTHDAY - FIRST_BIRTHDAY + 1]);
        int serial = firstSerial + counters[birthday - FIRST_BIRTHDAY]++;
        var born = LocalDate.ofEpochDay(birthday);
        var digits = new StringBuilder(16).append(kecamatan);
        twoDigits(digits, born.getDayOfMonth() + (woman ? 40 : 0));
        twoDigits(digits, born.getMonthValue());
        twoDigits(digits, born.getYear() % 100);
        twoDigits(digits, serial / 100);
        twoDigits(digits, serial % 100);
        return digits.toString();
    }

    private static void twoDigits(StringBuilder digits, int number) {
        digits.append((char) ('0' + number / 10 % 10)).append((char) ('0' + number % 10));
    }

    private static String telepon(Dice dice) {
        var digits = new StringBuilder(14).append("+628").append(1 + dice.below(9));
        long rest = 1_000_000_000L + dice.below(1_000_000_000);
        return digits.append(Long.toString(rest), 1, 10).toString();
    }
}
