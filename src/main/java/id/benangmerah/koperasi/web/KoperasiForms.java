package id.benangmerah.koperasi.web;

import id.benangmerah.entry.Sheet;
import id.benangmerah.kernel.Finding;
import id.benangmerah.kernel.Kbli;
import id.benangmerah.kernel.Nib;
import id.benangmerah.kernel.Nik;
import id.benangmerah.kernel.NikKoperasi;
import id.benangmerah.kernel.NomorBadanHukum;
import id.benangmerah.kernel.Npwp;
import id.benangmerah.kernel.Telepon;
import id.benangmerah.koperasi.Identitas;
import id.benangmerah.koperasi.KoperasiFacts.Akhir;
import id.benangmerah.koperasi.KoperasiFacts.Jabatan;
import id.benangmerah.koperasi.KoperasiFacts.Laporan;
import id.benangmerah.koperasi.KoperasiFacts.Sertifikat;
import id.benangmerah.koperasi.KoperasiFacts.Status;
import id.benangmerah.koperasi.LaporanColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The forms about a cooperative. Fields are called as their columns, so that a row of the
/// registry fills the form. Each answers null when something is missing or wrong.
final class KoperasiForms {

    private static final List<String> JABATAN = List.of("KETUA", "SEKRETARIS", "BENDAHARA", "PENGAWAS", "MANAJER");
    private static final List<String> BENTUK = List.of(
            "PRIMER_KABUPATEN",
            "SEKUNDER_KABUPATEN",
            "PRIMER_PROVINSI",
            "SEKUNDER_PROVINSI",
            "PRIMER_NASIONAL",
            "SEKUNDER_NASIONAL");
    private static final Map<String, String> KELAMIN = Map.of("L", "laki-laki", "P", "perempuan");
    private static final String SURREL = "[^@\\s<>,;\"]+@[^@\\s<>,;\"]+";

    private KoperasiForms() {}

    /// @param desa the choices of villages, by code
    static @Nullable Identitas identitas(
            Sheet sheet, Map<String, String> kelompok, Map<String, String> desa, LocalDate today) {
        sheet.part("Identitas");
        var nama = sheet.ask("nama", "Nama koperasi").mandatory().text();
        var nik = sheet.ask("nik_koperasi", "NIK koperasi").parsed(NikKoperasi::parse, NikKoperasi::findProblem);
        var jenis = sheet.ask("jenis", "Jenis").mandatory().choice(Sheet.words(KoperasiWords.JENIS));
        var kelompokCode = sheet.ask("kelompok", "Kelompok").mandatory().choice(kelompok);
        var pola = sheet.ask("pola", "Pola pengelolaan")
                .mandatory()
                .choice(Sheet.words(List.of("KONVENSIONAL", "SYARIAH")));
        var bentuk = sheet.ask("bentuk", "Bentuk").mandatory().choice(Sheet.words(BENTUK));
        var usp = sheet.ask("unit_simpan_pinjam", "Unit simpan pinjam")
                .mandatory()
                .yesNo();
        sheet.part("Legalitas");
        var bh = sheet.ask("nomor_badan_hukum", "Nomor badan hukum")
                .hinted("AHU-0001234.AH.01.26.TAHUN 2021, atau bentuk lama seperti 4655/BH/KWK.13/XI/1997.")
                .mandatory()
                .parsed(NomorBadanHukum::parse, NomorBadanHukum::findProblem);
        var bhDay = sheet.ask("tanggal_badan_hukum", "Tanggal badan hukum")
                .mandatory()
                .date();
        var akta = sheet.ask("akta_nomor", "Nomor akta").text();
        var aktaDay = sheet.ask("akta_tanggal", "Tanggal akta").date();
        var notaris = sheet.ask("notaris", "Notaris").text();
        var pad = sheet.ask("nomor_perubahan", "Nomor perubahan anggaran dasar terakhir")
                .text();
        var padDay = sheet.ask("tanggal_perubahan", "Tanggal perubahan").date();
        var nib = sheet.ask("nib", "NIB").parsed(Nib::parse, Nib::findProblem);
        var npwp = sheet.ask("npwp", "NPWP koperasi").parsed(Npwp::parse, Npwp::findProblem);
        var kbli = sheet.ask("kbli", "KBLI")
                .hinted("Lima angka; pisahkan dengan koma.")
                .text();
        var sektor = sheet.ask("sektor", "Sektor usaha")
                .hinted("Huruf kategori KBLI, A sampai U.")
                .text();
        var kuk = sheet.ask("kuk", "KUK menurut ODS").count(4);
        sheet.part("Tempat dan hubungan");
        var alamat = sheet.ask("alamat", "Alamat").mandatory().text();
        var kodeDesa = sheet.ask("kode_desa", "Desa/kelurahan").mandatory().choice(desa);
        var latitude = sheet.ask("latitude", "Lintang").decimal();
        var longitude = sheet.ask("longitude", "Bujur").decimal();
        var telepon = sheet.ask("telepon", "Telepon kantor").text();
        var email = sheet.ask("email", "Surel").text();
        var keanggotaan =
                sheet.ask("wilayah_keanggotaan", "Wilayah keanggotaan").text();
        var sejak = sheet.ask("sejak", "Keadaan ini berlaku sejak")
                .hinted("Biarkan untuk koreksi; isi tanggal baru bila keadaannya berubah.")
                .mandatory()
                .date();
        if (kbli != null
                && !Arrays.stream(kbli.split(","))
                        .allMatch(one -> Kbli.parse(one).isPresent())) {
            sheet.error("kbli", "Setiap KBLI harus lima angka dari golongan yang ada.");
        }
        if (sektor != null && !sektor.matches("[A-U]")) sheet.error("sektor", "Tulis satu huruf A sampai U.");
        if (email != null && !email.matches(SURREL)) sheet.error("email", "Tulis surel seperti nama@contoh.co.id.");
        if (kuk != null && kuk == 0) sheet.error("kuk", "KUK adalah 1, 2, 3 atau 4.");
        if (nik != null) nik.findWarning().ifPresent(text -> sheet.warning("nik_koperasi", text));
        if (bh != null) bh.findWarning().ifPresent(text -> sheet.warning("nomor_badan_hukum", text));
        if (nama == null
                || jenis == null
                || kelompokCode == null
                || pola == null
                || bentuk == null
                || usp == null
                || bh == null
                || bhDay == null
                || alamat == null
                || kodeDesa == null
                || sejak == null) return null;
        var identitas = new Identitas(
                nama,
                nik == null ? null : nik.digits(),
                bh.nomor(),
                bhDay,
                akta,
                aktaDay,
                notaris,
                pad,
                padDay,
                jenis,
                kelompokCode,
                pola,
                bentuk,
                usp,
                sektor,
                kuk,
                nib == null ? null : nib.digits(),
                npwp == null ? null : npwp.digits(),
                kbli == null
                        ? null
                        : Arrays.stream(kbli.split(",")).map(String::strip).collect(Collectors.joining(", ")),
                alamat,
                kodeDesa,
                latitude == null ? null : latitude.doubleValue(),
                longitude == null ? null : longitude.doubleValue(),
                telepon,
                email,
                keanggotaan,
                sejak);
        sheet.addAll(identitas.findings(today));
        return identitas;
    }

    static @Nullable Jabatan pengurus(Sheet sheet, LocalDate today) {
        var nama = sheet.ask("nama", "Nama lengkap").mandatory().text();
        var jabatan = sheet.ask("jabatan", "Jabatan").mandatory().choice(Sheet.words(JABATAN));
        var kelamin = sheet.ask("jenis_kelamin", "Jenis kelamin").mandatory().choice(KELAMIN);
        var nik = sheet.ask("nik", "NIK")
                .hinted("Disimpan tersandi dan tampil disamarkan.")
                .parsed(Nik::parse, Nik::findProblem);
        var telepon = sheet.ask("telepon", "Telepon seluler").parsed(Telepon::parse, Telepon::findProblem);
        var sejak = sheet.ask("sejak", "Menjabat sejak").mandatory().date();
        if (nik != null && kelamin != null && nik.isPerempuan() != kelamin.equals("P")) {
            sheet.warning("nik", "Jenis kelamin berbeda dengan yang tersirat di NIK.");
        }
        if (sejak != null && sejak.isAfter(today)) sheet.error("sejak", "Tanggal ini belum tiba.");
        if (nama == null || jabatan == null || kelamin == null || sejak == null) return null;
        return new Jabatan(nama, jabatan, kelamin, nik, telepon, sejak);
    }

    static @Nullable Akhir akhir(Sheet sheet, LocalDate today) {
        var day = sheet.ask("tanggal", "Menjabat sampai").mandatory().date();
        if (day != null && day.isAfter(today)) sheet.error("tanggal", "Tanggal ini belum tiba.");
        return day == null ? null : new Akhir(day);
    }

    static @Nullable Sertifikat sertifikat(Sheet sheet) {
        var jenis = sheet.ask("jenis", "Jenis")
                .mandatory()
                .choice(Map.of("SERTIFIKAT_NIK", "Sertifikat NIK", "IUSP", "Izin usaha simpan pinjam"));
        var nomor = sheet.ask("nomor", "Nomor").mandatory().text();
        var grade =
                sheet.ask("grade", "Grade (sertifikat NIK)").choice(Sheet.words(List.of("A", "B", "C1", "C2", "C3")));
        var dari = sheet.ask("dari", "Berlaku sejak").mandatory().date();
        var sampai = sheet.ask("sampai", "Berlaku sampai").date();
        if ("SERTIFIKAT_NIK".equals(jenis) && sampai == null)
            sheet.error("sampai", "Sertifikat NIK punya masa berlaku.");
        if (dari != null && sampai != null && !sampai.isAfter(dari)) {
            sheet.error("sampai", "Tanggal akhir harus sesudah tanggal mulai.");
        }
        if (jenis == null || nomor == null || dari == null) return null;
        return new Sertifikat(jenis, nomor, grade, dari, sampai);
    }

    static @Nullable Status status(Sheet sheet, LocalDate today) {
        var status = sheet.ask("status", "Status").mandatory().choice(Sheet.words(KoperasiWords.STATUS));
        var sejak = sheet.ask("sejak", "Sejak").mandatory().date();
        if (sejak != null && sejak.isAfter(today)) sheet.error("sejak", "Tanggal ini belum tiba.");
        return status == null || sejak == null ? null : new Status(status, sejak);
    }

    /// @param lastYear its figures, against which a jump is told; null when unknown
    static @Nullable Laporan laporan(Sheet sheet, int tahun, @Nullable Map<String, Object> lastYear) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        for (var column : LaporanColumns.ALL) {
            if (!column.part().isEmpty()) sheet.part(column.part());
            var question = sheet.ask(column.name(), column.label()).mandatoryWhen(column.required());
            if (column.people()) {
                var count = question.in("orang").count(10_000_000);
                if (count != null) amounts.put(column.name(), BigDecimal.valueOf(count));
            } else {
                var amount = column.name().equals("shu") ? question.rupiahOrLoss() : question.rupiah();
                if (amount != null) amounts.put(column.name(), amount.amount());
            }
        }
        for (var column : LaporanColumns.ALL) {
            if (column.required() && !amounts.containsKey(column.name())) return null;
        }
        check(sheet, amounts, lastYear);
        return new Laporan(tahun, amounts);
    }

    private static void check(Sheet sheet, Map<String, BigDecimal> amounts, @Nullable Map<String, Object> lastYear) {
        var gap = amount(amounts, "aset")
                .subtract(amount(amounts, "modal_sendiri"))
                .subtract(amount(amounts, "modal_luar"));
        if (gap.abs().compareTo(BigDecimal.ONE) > 0) {
            sheet.error("aset", "Aset harus sama dengan modal sendiri ditambah modal luar.");
        }
        sheet.addAll(jump(amounts, lastYear, "aset", "Total aset"));
        sheet.addAll(jump(amounts, lastYear, "volume_usaha", "Volume usaha"));
    }

    private static BigDecimal amount(Map<String, BigDecimal> amounts, String column) {
        return Objects.requireNonNull(amounts.get(column));
    }

    private static List<Finding> jump(
            Map<String, BigDecimal> now, @Nullable Map<String, Object> lastYear, String column, String label) {
        if (lastYear == null || !(lastYear.get(column) instanceof BigDecimal was) || was.signum() <= 0)
            return List.of();
        boolean jumps = amount(now, column).compareTo(was.multiply(BigDecimal.TEN)) > 0
                || amount(now, column).multiply(BigDecimal.TEN).compareTo(was) < 0;
        return jumps
                ? List.of(
                        new Finding.Warning(column, label + " berubah lebih dari sepuluh kali lipat dari tahun lalu."))
                : List.of();
    }
}
