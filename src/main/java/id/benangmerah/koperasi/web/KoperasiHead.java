package id.benangmerah.koperasi.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.CodeWords;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Npwp;
import id.benangmerah.koperasi.RiwayatRat;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.wilayah.Wilayah;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The head of a cooperative's page, from its identity by column.
final class KoperasiHead {

    private KoperasiHead() {}

    static RecordHeader of(Map<String, Object> identity, Wilayah wilayah, RiwayatRat rat) {
        var nik = text(identity, "nik_koperasi");
        var last = rat.years().stream()
                .map(RiwayatRat.BookYear::held)
                .filter(Objects::nonNull)
                .findFirst();
        return new RecordHeader(
                "Koperasi",
                nik == null ? null : "NIK " + nik,
                CodeWords.ofNullable(text(identity, "status")),
                null,
                List.of(
                        new Fact("Jenis", words(text(identity, "jenis"))),
                        new Fact("Kelompok", words(text(identity, "kelompok"))),
                        new Fact("Bentuk", words(text(identity, "bentuk"))),
                        new Fact("Pola", words(text(identity, "pola"))),
                        new Fact(
                                "Unit simpan pinjam",
                                Boolean.TRUE.equals(identity.get("unit_simpan_pinjam")) ? "ada" : "tidak ada"),
                        new Fact("Alamat", text(identity, "alamat")),
                        new Fact(
                                "Wilayah",
                                wilayah.namaLengkap(
                                        KodeWilayah.of(Objects.requireNonNull(text(identity, "kode_desa"))))),
                        new Fact("Telepon kantor", text(identity, "telepon")),
                        new Fact("Surel", text(identity, "email")),
                        new Fact("RAT terakhir", last.map(Angka::format).orElse(null))));
    }

    /// The papers by which it is a legal person.
    static List<Fact> legal(Map<String, Object> identity) {
        var npwp = text(identity, "npwp");
        return List.of(
                new Fact("Nomor badan hukum", text(identity, "nomor_badan_hukum")),
                new Fact("Tanggal badan hukum", date(identity, "tanggal_badan_hukum")),
                new Fact("Akta pendirian", text(identity, "akta_nomor")),
                new Fact("Tanggal akta", date(identity, "akta_tanggal")),
                new Fact("Notaris", text(identity, "notaris")),
                new Fact("Perubahan anggaran dasar", text(identity, "nomor_perubahan")),
                new Fact("Tanggal perubahan", date(identity, "tanggal_perubahan")),
                new Fact("NIB", text(identity, "nib")),
                new Fact(
                        "NPWP",
                        npwp == null
                                ? null
                                : Npwp.parse(npwp).map(Npwp::display).orElse(npwp)),
                new Fact("KBLI", text(identity, "kbli")),
                new Fact("Sektor usaha", text(identity, "sektor")),
                new Fact("KUK menurut ODS", text(identity, "kuk")),
                new Fact("Wilayah keanggotaan", text(identity, "wilayah_keanggotaan")),
                new Fact("Sumber data", words(text(identity, "asal"))));
    }

    static @Nullable String words(@Nullable String code) {
        return code == null ? "belum dicatat" : CodeWords.of(code);
    }

    private static @Nullable String text(Map<String, Object> identity, String column) {
        var value = identity.get(column);
        return value == null ? null : value.toString();
    }

    private static @Nullable String date(Map<String, Object> identity, String column) {
        return identity.get(column) instanceof Date day ? Angka.format(day.toLocalDate()) : null;
    }
}
