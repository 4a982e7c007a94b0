package id.benangmerah.settings;

import id.benangmerah.identity.Account;
import id.benangmerah.identity.Role;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import java.util.List;

/// All accounts as a table.
final class AccountTable {

    private AccountTable() {}

    static DataTable of(List<Account> accounts) {
        var columns = List.of(
                Column.of("Akun"),
                Column.of("Nama"),
                Column.of("Peran"),
                Column.of("Keadaan"),
                Column.of("Kata sandi"));
        return DataTable.of(
                "Semua akun", columns, accounts.stream().map(AccountTable::row).toList());
    }

    private static DataTable.Row row(Account account) {
        return DataTable.Row.of(
                Cell.link(account.username(), "/pengaturan/akun/" + account.username()),
                Cell.text(account.displayName()),
                Cell.text(String.join(
                        ", ", account.roles().stream().map(Role::label).sorted().toList())),
                Cell.text(account.active() ? "aktif" : "tidak aktif"),
                Cell.text(account.passwordIsInitial() ? "awal, belum diganti" : "pilihan sendiri"));
    }
}
