package id.benangmerah.indikator.sumber;

import java.util.List;
import java.util.Optional;

/// A table of dated, append-only facts about the records of a [Sumber]. Every such table has
/// `kode_desa text` (the place the fact counts for), `recorded_at timestamptz` and
/// `superseded_at timestamptz default 'infinity'`: a correction closes the old row and adds
/// a new one. Table and column names are constants of the registry, never input.
public sealed interface Fakta {

    /// The word that predicates use, such as `rat`.
    String kode();

    /// What the fact is, for people.
    String nama();

    String table();

    /// The column with the record's number.
    String recordColumn();

    List<Atribut> atribut();

    default Optional<Atribut> findAtribut(String kodeAtribut) {
        return atribut().stream()
                .filter(attribute -> attribute.kode().equals(kodeAtribut))
                .findFirst();
    }

    /// True from `fromColumn` until the day before `untilColumn` (`date`, `infinity` when
    /// open).
    ///
    /// @param single the schema forbids two current rows of one record that overlap
    record Rentang(
            String kode,
            String nama,
            String table,
            String recordColumn,
            String fromColumn,
            String untilColumn,
            boolean single,
            List<Atribut> atribut)
            implements Fakta {}

    /// Happened on the day in `dateColumn`.
    ///
    /// @param once the schema forbids two current rows of one record
    record Peristiwa(
            String kode,
            String nama,
            String table,
            String recordColumn,
            String dateColumn,
            boolean once,
            List<Atribut> atribut)
            implements Fakta {

        public Peristiwa(
                String kode, String nama, String table, String recordColumn, String dateColumn, List<Atribut> atribut) {
            this(kode, nama, table, recordColumn, dateColumn, false, atribut);
        }
    }

    /// Says something about the year in `yearColumn` (`int`); at most one current row per
    /// record and year.
    record Tahunan(
            String kode, String nama, String table, String recordColumn, String yearColumn, List<Atribut> atribut)
            implements Fakta {}
}
