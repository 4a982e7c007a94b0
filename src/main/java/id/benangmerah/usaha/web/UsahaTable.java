package id.benangmerah.usaha.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.CodeWords;
import id.benangmerah.kernel.ListPage;
import id.benangmerah.usaha.UsahaRow;
import id.benangmerah.web.Address;
import id.benangmerah.web.Paging;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.wilayah.Wilayah;
import java.util.List;

/// Enterprises as rows.
final class UsahaTable {

    private UsahaTable() {}

    /// @param count how many match, counted no further than `counted`
    static DataTable of(ListPage<UsahaRow> found, int count, int counted, Wilayah wilayah, Address address) {
        var columns = List.of(
                Column.of("Nama"),
                Column.of("Pemilik"),
                Column.of("Sektor"),
                Column.of("Desa/kelurahan"),
                Column.of("Kecamatan"),
                Column.of("Skala"),
                Column.of("NIB"),
                Column.numeric("Omzet setahun", "Rp"),
                Column.of("Tahun omzet"));
        var rows = found.rows().stream().map(row -> row(row, wilayah)).toList();
        var total = count >= counted ? "sedikitnya " + Angka.format(counted - 1) : Angka.format(count);
        return DataTable.of("Usaha, menurut nama", columns, rows)
                .paged(Paging.pager(
                        address, found, UsahaRow::key, Angka.format(rows.size()) + " dari " + total + " usaha"))
                .whenEmpty(
                        EmptyState.of("Tidak ada usaha yang cocok dengan saringan ini.", "Hapus saringan", "/usaha"));
    }

    private static DataTable.Row row(UsahaRow row, Wilayah wilayah) {
        return DataTable.Row.of(
                Cell.link(row.nama(), "/usaha/" + row.id()),
                Cell.text(row.pemilik()),
                Cell.text(UsahaWords.sektor(row.sektor())),
                Cell.text(wilayah.findNama(row.kodeDesa()).orElse(row.kodeDesa().kode())),
                Cell.text(wilayah.findNama(row.kodeDesa().kecamatan()).orElse(null)),
                Cell.text(CodeWords.ofNullable(row.skala())),
                Cell.text(row.nib() ? "ada" : "belum"),
                Cell.rupiah(row.omzet()),
                row.omzetTahun() == null
                        ? Cell.missing()
                        : Cell.text(row.omzetTahun().toString()));
    }
}
