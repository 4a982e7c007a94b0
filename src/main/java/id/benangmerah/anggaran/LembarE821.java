package id.benangmerah.anggaran;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sheet of control over the carrying out of the Renstra (Permendagri 86/2017, E.8.2.1):
/// every compared element with what was said about it.
public record LembarE821(List<Baris> barisList) {

    public record Baris(Kesesuaian kesesuaian, @Nullable Penilaian penilaian) {

        /// The Renja differs, and nobody has said why yet.
        public boolean isOpen() {
            return !kesesuaian.sesuai() && penilaian == null;
        }
    }

    /// @param said what was ever said, the newest last; what was said of other values does not
    ///     count
    static LembarE821 of(List<Kesesuaian> rows, List<Penilaian> said) {
        return new LembarE821(
                rows.stream().map(row -> new Baris(row, newest(row, said))).toList());
    }

    private static @Nullable Penilaian newest(Kesesuaian row, List<Penilaian> said) {
        if (row.sesuai()) return null;
        return said.reversed().stream()
                .filter(one -> one.holdsFor(row))
                .findFirst()
                .orElse(null);
    }

    public Optional<Baris> find(String kode, Unsur unsur, @Nullable String key) {
        return barisList.stream()
                .filter(baris -> baris.kesesuaian().kode().equals(kode)
                        && baris.kesesuaian().unsur() == unsur
                        && java.util.Objects.equals(baris.kesesuaian().key(), key))
                .findFirst();
    }

    public long tidak() {
        return barisList.stream().filter(baris -> !baris.kesesuaian().sesuai()).count();
    }

    public long open() {
        return barisList.stream().filter(Baris::isOpen).count();
    }

    public boolean isComplete() {
        return open() == 0;
    }
}
