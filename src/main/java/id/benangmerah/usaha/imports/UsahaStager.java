package id.benangmerah.usaha.imports;

import static id.benangmerah.usaha.imports.UsahaField.*;

import id.benangmerah.database.CopyRows;
import id.benangmerah.imports.ImportOrder;
import id.benangmerah.imports.ImportTarget.Stager;
import id.benangmerah.imports.field.Cleaner;
import id.benangmerah.imports.field.Fault;
import id.benangmerah.imports.field.ImportRow;
import id.benangmerah.kernel.Kbli;
import id.benangmerah.kernel.Nik;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.privacy.Field;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.usaha.SkalaTurunan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks what the cells of a row say together, seals what is personal, and stages the row.
final class UsahaStager implements Stager {

    /// Around the kabupaten with some kilometres to spare.
    private static final double SOUTH = -8.1;
    private static final double NORTH = -7.4;
    private static final double WEST = 112.5;
    private static final double EAST = 113.2;

    private static final String COLUMNS = """
            run_id, nomor, kunci, nik_sandi, nik_indeks, nama_pengusaha, jenis_kelamin, tanggal_lahir, pendidikan, \
            disabilitas, telepon_sandi, telepon_indeks, email_sandi, nik_koperasi, nama, merek, mulai, kbli, sektor, \
            badan_usaha, tempat, alamat_sandi, alamat_indeks, rt, rw, kode_desa, latitude, longitude, nib, pirt, halal, \
            nomor_merek, tahun, omzet, aset, modal, tenaga_kerja_pria, tenaga_kerja_wanita, pembukuan, qris, skala""";

    private final ImportOrder order;
    private final FieldCipher cipher;
    private final CopyRows staged = CopyRows.into("usaha_impor", List.of(COLUMNS.split(", ")));

    UsahaStager(ImportOrder order, FieldCipher cipher) {
        this.order = order;
        this.cipher = cipher;
    }

    @Override
    public CopyRows staged() {
        return staged;
    }

    @Override
    public void stage(ImportRow row) {
        compareWithNik(row);
        checkPoint(row);
        checkWorkers(row);
        if (row.whole(OMZET.ordinal()) != null && row.whole(TAHUN.ordinal()) == null)
            row.add(TAHUN.ordinal(), Fault.KOSONG);
        if (row.text(JENIS_KELAMIN.ordinal()) == null && !row.has(NIK.ordinal()))
            row.add(JENIS_KELAMIN.ordinal(), Fault.KOSONG);
        if (!row.isRefused()) write(row);
    }

    private static void compareWithNik(ImportRow row) {
        var digits = row.text(NIK.ordinal());
        if (digits == null) return;
        var nik = Nik.of(digits);
        var birth = row.day(TANGGAL_LAHIR.ordinal());
        if (birth != null && !nik.agreesWith(birth)) row.add(TANGGAL_LAHIR.ordinal(), Fault.NIK_BEDA_LAHIR);
        var sex = row.text(JENIS_KELAMIN.ordinal());
        if (sex != null && sex.equals("P") != nik.isPerempuan())
            row.add(JENIS_KELAMIN.ordinal(), Fault.NIK_BEDA_KELAMIN);
    }

    private static void checkPoint(ImportRow row) {
        var latitude = row.degrees(LATITUDE.ordinal());
        var longitude = row.degrees(LONGITUDE.ordinal());
        if (latitude == null || longitude == null || isNear(latitude, longitude)) return;
        if (isNear(longitude, latitude)) {
            row.add(LATITUDE.ordinal(), Fault.KOORDINAT_TERTUKAR);
        } else {
            row.add(LATITUDE.ordinal(), Fault.KOORDINAT_JAUH);
            row.clear(LATITUDE.ordinal());
            row.clear(LONGITUDE.ordinal());
        }
    }

    private static boolean isNear(double latitude, double longitude) {
        return latitude > SOUTH && latitude < NORTH && longitude > WEST && longitude < EAST;
    }

    private static void checkWorkers(ImportRow row) {
        var all = row.whole(PEKERJA.ordinal());
        var men = row.whole(PEKERJA_PRIA.ordinal());
        var women = row.whole(PEKERJA_WANITA.ordinal());
        if (all != null && men != null && women != null && all != men + women) {
            row.add(PEKERJA.ordinal(), Fault.JUMLAH_TIDAK_COCOK);
        }
    }

    private void write(ImportRow row) {
        staged.start().int8(order.run()).int4(row.number()).bytes(key(row));
        writeOwner(row);
        writeEnterprise(row);
        writeYear(row);
    }

    private void writeOwner(ImportRow row) {
        sealed(Field.NIK, row.text(NIK.ordinal()));
        text(row, NAMA_PENGUSAHA);
        var nik = row.text(NIK.ordinal());
        text(row.text(JENIS_KELAMIN.ordinal(), nik != null && Nik.of(nik).isPerempuan() ? "P" : "L"));
        day(row.day(TANGGAL_LAHIR.ordinal()));
        text(row, PENDIDIKAN);
        flag(row.flag(DISABILITAS.ordinal()));
        sealed(Field.TELEPON, row.text(TELEPON.ordinal()));
        var email = row.text(EMAIL.ordinal());
        if (email == null) staged.nothing();
        else staged.bytes(cipher.seal(Field.EMAIL, email));
        text(row, NIK_KOPERASI);
    }

    private void writeEnterprise(ImportRow row) {
        text(row, NAMA);
        text(row, MEREK);
        day(row.day(MULAI.ordinal()));
        text(row, KBLI);
        text(Kbli.of(row.text(KBLI.ordinal(), "")).sektor());
        text(row, BADAN_USAHA);
        text(row, TEMPAT);
        sealed(Field.ALAMAT, row.text(ALAMAT.ordinal()));
        int4(row.whole(RT.ordinal()));
        int4(row.whole(RW.ordinal()));
        text(row, DESA);
        var latitude = row.degrees(LATITUDE.ordinal());
        var longitude = row.degrees(LONGITUDE.ordinal());
        if (latitude == null || longitude == null) {
            staged.nothing().nothing();
        } else {
            boolean swapped = !isNear(latitude, longitude);
            staged.float4(swapped ? longitude : latitude).float4(swapped ? latitude : longitude);
        }
        text(row, NIB);
        text(row, PIRT);
        text(row, HALAL);
        text(row, NOMOR_MEREK);
    }

    private void writeYear(ImportRow row) {
        int4(row.whole(TAHUN.ordinal()));
        int8(row.whole(OMZET.ordinal()));
        int8(row.whole(ASET.ordinal()));
        int8(row.whole(MODAL.ordinal()));
        var men = row.whole(PEKERJA_PRIA.ordinal());
        var women = row.whole(PEKERJA_WANITA.ordinal());
        int4(men == null && women == null ? row.whole(PEKERJA.ordinal()) : men);
        int4(women);
        text(row, PEMBUKUAN);
        flag(row.flag(QRIS.ordinal()));
        text(scale(row));
    }

    /// A large enterprise has none in this register.
    private static @Nullable String scale(ImportRow row) {
        var began = row.day(MULAI.ordinal());
        var year = row.whole(TAHUN.ordinal());
        if (began == null || year == null) return null;
        return SkalaTurunan.of(
                        began, year.intValue(), rupiah(row.whole(MODAL.ordinal())), rupiah(row.whole(OMZET.ordinal())))
                .map(SkalaTurunan::skala)
                .filter(skala -> !skala.equals("BESAR"))
                .orElse(null);
    }

    private static @Nullable Rupiah rupiah(@Nullable Long amount) {
        return amount == null ? null : Rupiah.of(amount);
    }

    /// Owner, name and village: what makes two rows the same enterprise, however else they
    /// differ.
    private byte[] key(ImportRow row) {
        var owner = row.text(NIK.ordinal());
        return cipher.blindIndex(
                Field.ROW_IDENTITY,
                (owner == null ? Cleaner.word(row.text(NAMA_PENGUSAHA.ordinal(), "")) : owner) + "|"
                        + Cleaner.word(row.text(NAMA.ordinal(), "")) + "|" + row.text(DESA.ordinal(), ""));
    }

    private void sealed(Field field, @Nullable String value) {
        if (value == null) staged.nothing().nothing();
        else staged.bytes(cipher.seal(field, value)).bytes(cipher.blindIndex(field, value));
    }

    private void text(ImportRow row, UsahaField field) {
        text(row.text(field.ordinal()));
    }

    private void text(@Nullable String value) {
        if (value == null) staged.nothing();
        else staged.text(value);
    }

    private void day(@Nullable LocalDate value) {
        if (value == null) staged.nothing();
        else staged.date(Math.toIntExact(value.toEpochDay()));
    }

    private void flag(@Nullable Boolean value) {
        if (value == null) staged.nothing();
        else staged.bool(value);
    }

    private void int4(@Nullable Long value) {
        if (value == null) staged.nothing();
        else staged.int4(Math.toIntExact(value));
    }

    private void int8(@Nullable Long value) {
        if (value == null) staged.nothing();
        else staged.int8(value);
    }
}
