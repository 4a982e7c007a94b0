package id.benangmerah.indikator.sumber;

import java.util.List;
import java.util.Optional;

/// The evidence of a registry about one kind of record, such as cooperatives.
///
/// @param kode the word that population definitions use, `koperasi`
/// @param satuan the unit of a count of records
/// @param induk the span during which a record is in the register; its table has the
///     column `nama`, by which people know the record
/// @param fakta every fact that predicates may name, `induk` among them
/// @param path where a record has its page; the record's number is appended
public record Sumber(String kode, String nama, Satuan satuan, Fakta.Rentang induk, List<Fakta> fakta, String path) {

    public Sumber {
        fakta = List.copyOf(fakta);
        if (!fakta.contains(induk)) throw new IllegalArgumentException(kode + ": induk tidak ada di daftar fakta");
    }

    public Optional<Fakta> findFakta(String kodeFakta) {
        return fakta.stream().filter(fact -> fact.kode().equals(kodeFakta)).findFirst();
    }
}
