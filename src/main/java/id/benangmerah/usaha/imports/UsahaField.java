package id.benangmerah.usaha.imports;

import id.benangmerah.imports.field.FieldKind;
import id.benangmerah.imports.field.FieldKind.Choice;
import id.benangmerah.imports.field.FieldKind.Day;
import id.benangmerah.imports.field.FieldKind.DayOrYear;
import id.benangmerah.imports.field.FieldKind.Degrees;
import id.benangmerah.imports.field.FieldKind.Flag;
import id.benangmerah.imports.field.FieldKind.Identifier;
import id.benangmerah.imports.field.FieldKind.Identifier.Type;
import id.benangmerah.imports.field.FieldKind.Money;
import id.benangmerah.imports.field.FieldKind.Region;
import id.benangmerah.imports.field.FieldKind.Text;
import id.benangmerah.imports.field.FieldKind.Whole;
import id.benangmerah.imports.field.ImportField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The fields of an enterprise that a file may fill; after the register variables of PL-KUMKM.
enum UsahaField {
    NIK("NIK", new Identifier(Type.NIK), "nik ktp", "no ktp", "nomor induk kependudukan", "nik pengusaha"),
    NAMA_PENGUSAHA(
            "Nama pengusaha", new Text(120), true, "nama pemilik", "pemilik", "nama lengkap", "nama pengusaha umkm"),
    JENIS_KELAMIN(
            "Jenis kelamin",
            Choice.of("L=laki-laki,lk,pria,cowok,1|P=perempuan,pr,wanita,cewek,2"),
            "kelamin",
            "gender",
            "l/p",
            "jk"),
    TANGGAL_LAHIR("Tanggal lahir", new Day(), "tgl lahir", "tgl. lahir", "lahir"),
    PENDIDIKAN(
            "Pendidikan",
            Choice.of("TIDAK_SEKOLAH=tidak sekolah,tidak tamat sd|SD=sd/mi,sederajat sd|SMP=smp/mts,sltp|"
                    + "SMA=sma/smk,smk,slta,ma|DIPLOMA=d1,d2,d3,d4|S1=sarjana|S2=magister|S3=doktor"),
            "pendidikan terakhir"),
    DISABILITAS("Penyandang disabilitas", new Flag(), "difabel", "disabilitas"),
    TELEPON(
            "Telepon",
            new Identifier(Type.TELEPON),
            "no hp",
            "hp",
            "no telepon",
            "nomor hp",
            "no wa",
            "telp",
            "handphone"),
    EMAIL("Surel", new Identifier(Type.SUREL), "email", "e-mail", "alamat email"),
    NIK_KOPERASI("NIK koperasi", new Identifier(Type.NIK_KOPERASI), "anggota koperasi"),
    NAMA("Nama usaha", new Text(160), true, "usaha", "nama umkm", "nama usaha/merek", "nama toko"),
    MEREK("Merek", new Text(120), "merk", "brand", "nama merek"),
    MULAI("Mulai usaha", new DayOrYear(), true, "tahun mulai", "tgl mulai", "tahun berdiri", "mulai operasi"),
    KBLI("KBLI", new Identifier(Type.KBLI), true, "kode kbli", "kbli utama", "kbli 2020"),
    BADAN_USAHA(
            "Badan usaha",
            Choice.of("PERORANGAN=usaha perorangan,perseorangan,ud|PT_PERORANGAN=pt perorangan,pt perseorangan|CV=cv|"
                    + "PT=perseroan terbatas|KOPERASI"),
            true,
            "bentuk",
            "bentuk usaha",
            "bentuk badan usaha"),
    TEMPAT(
            "Tempat usaha",
            Choice.of("RUMAH=di rumah,rumahan|KIOS=toko,warung,ruko,kios/toko|PASAR=los pasar|KELILING=gerobak|"
                    + "DARING=online"),
            true,
            "lokasi usaha",
            "jenis tempat"),
    ALAMAT("Alamat usaha", new Text(240), "alamat", "alamat lengkap", "jalan"),
    RT("RT", new Whole(0, 999)),
    RW("RW", new Whole(0, 999)),
    KECAMATAN("Kecamatan", new Region(false), "kec", "kec.", "kode kecamatan"),
    DESA("Desa/kelurahan", new Region(true), true, "desa", "kelurahan", "kode desa", "kel/desa", "kel"),
    LATITUDE("Lintang", new Degrees(true), "lat", "latitude", "koordinat lintang"),
    LONGITUDE("Bujur", new Degrees(false), "lon", "long", "lng", "longitude", "koordinat bujur"),
    NIB("NIB", new Identifier(Type.NIB), "nomor induk berusaha", "no nib"),
    PIRT("SPP-IRT", new Identifier(Type.PIRT), "pirt", "p-irt", "no pirt"),
    HALAL("Sertifikat halal", new Identifier(Type.HALAL), "halal", "no halal"),
    NOMOR_MEREK("Nomor merek", new Identifier(Type.MEREK), "no merek", "haki merek"),
    TAHUN("Tahun data", new Whole(2000, 2100), "tahun", "tahun omzet"),
    OMZET("Omzet setahun", new Money(), "omzet", "omset", "omzet/tahun", "penjualan tahunan"),
    ASET("Aset", new Money(), "nilai aset", "total aset"),
    MODAL("Modal usaha", new Money(), "modal"),
    PEKERJA_PRIA("Tenaga kerja laki-laki", new Whole(0, 100_000), "tk l", "pekerja laki-laki", "tenaga kerja pria"),
    PEKERJA_WANITA("Tenaga kerja perempuan", new Whole(0, 100_000), "tk p", "pekerja perempuan", "tenaga kerja wanita"),
    PEKERJA("Tenaga kerja", new Whole(0, 100_000), "jumlah tenaga kerja", "pekerja", "tk"),
    PEMBUKUAN("Pembukuan", Choice.of("TIDAK=tidak ada,belum|MANUAL=buku tulis|DIGITAL=aplikasi,komputer")),
    QRIS("QRIS", new Flag(), "pakai qris");

    static final List<ImportField> LIST =
            Arrays.stream(values()).map(each -> each.field).toList();

    private final ImportField field;

    UsahaField(String label, FieldKind kind, String... aliases) {
        this(label, kind, false, aliases);
    }

    UsahaField(String label, FieldKind kind, boolean required, String... aliases) {
        var optional = ImportField.of(name().toLowerCase(Locale.ROOT), label, kind, aliases);
        this.field = required ? optional.mandatory() : optional;
    }

    String label() {
        return field.label();
    }
}
