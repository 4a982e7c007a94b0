package id.benangmerah.koperasi.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.CodeWords;
import id.benangmerah.kernel.ListPage;
import id.benangmerah.koperasi.KoperasiRow;
import id.benangmerah.web.Address;
import id.benangmerah.web.Paging;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.wilayah.Wilayah;
import java.util.List;

/// Cooperatives as rows.
final class KoperasiTable {

    private KoperasiTable() {}

    /// @param count how many match, counted no further than `counted`
    static DataTable of(ListPage<KoperasiRow> found, int count, int counted, Wilayah wilayah, Address address) {
        var columns = List.of(
                Column.of("Nama"),
                Column.of("NIK koperasi"),
                Column.of("Jenis"),
                Column.of("Desa/kelurahan"),
                Column.of("Kecamatan"),
                Column.of("Status"),
                Column.of("RAT terakhir"),
                Column.of("Sertifikat NIK sampai"),
                Column.of("Kesehatan"));
        var rows = found.rows().stream().map(row -> row(row, wilayah)).toList();
        var total = count >= counted ? "sedikitnya " + Angka.format(counted - 1) : Angka.format(count);
        return DataTable.of("Koperasi, menurut nama", columns, rows)
                .paged(Paging.pager(
                        address, found, KoperasiRow::key, Angka.format(rows.size()) + " dari " + total + " koperasi"))
                .whenEmpty(EmptyState.of(
                        "Tidak ada koperasi yang cocok dengan saringan ini.", "Hapus saringan", "/koperasi"));
    }

    private static DataTable.Row row(KoperasiRow row, Wilayah wilayah) {
        return DataTable.Row.of(
                Cell.link(row.nama(), "/koperasi/" + row.id()),
                row.nikKoperasi() == null ? Cell.text("belum ada") : Cell.code(row.nikKoperasi()),
                Cell.text(CodeWords.of(row.jenis())),
                Cell.text(wilayah.findNama(row.kodeDesa()).orElse(row.kodeDesa().kode())),
                Cell.text(wilayah.findNama(row.kodeDesa().kecamatan()).orElse(null)),
                Cell.text(CodeWords.ofNullable(row.status())),
                Cell.date(row.ratTerakhir()),
                Cell.date(row.sertifikatSampai()),
                Cell.text(CodeWords.ofNullable(row.predikat())));
    }
}
