package id.benangmerah.anggaran;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.NilaiCetak;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an official promises the one above for a year: results with their targets, and the
/// money for them (Perpres 29/2014, PermenPANRB 53/2014). An immutable value.
public record PerjanjianKinerja(
        Tahun tahun,
        String unit,
        Jenjang jenjang,
        Dasar dasar,
        Pihak pertama,
        Pihak kedua,
        List<Kinerja> kinerjaList,
        List<Anggaran> anggaranList) {

    /// The unit of the head of the department, who has no unit of the organisation.
    public static final String KEPALA = "kepala";

    public PerjanjianKinerja {
        kinerjaList = List.copyOf(kinerjaList);
        anggaranList = List.copyOf(anggaranList);
    }

    /// How high in the cascade the highest part stands that the official answers for.
    public enum Jenjang {
        SASARAN,
        PROGRAM,
        KEGIATAN,
        SUBKEGIATAN
    }

    /// What it is derived from; `renja` is null where the year has none and the Renstra counts.
    public record Dasar(
            String renstra, long revisi, @Nullable Long renja) {}

    /// One who signs. Who holds the office is said when the agreement is published, or nowhere.
    public record Pihak(
            String jabatan,
            @Nullable String nama,
            @Nullable String pangkat,
            @Nullable String nip) {

        Pihak named(Pihak known) {
            return new Pihak(jabatan, known.nama, known.pangkat, known.nip);
        }
    }

    /// A result and one indicator of it. Where the plan words no result of a part, `sasaran` is
    /// the name of the part.
    public record Kinerja(
            String bagian,
            String sasaran,
            String indikator,
            String nama,
            String satuan,
            @Nullable NilaiCetak target) {

        public @Nullable String shown() {
            return target == null ? null : Shown.withUnit(target, satuan);
        }
    }

    /// A program, or lower down a kegiatan or subkegiatan, with its money.
    public record Anggaran(
            String kode,
            String nama,
            @Nullable Rupiah pagu,
            @Nullable String keterangan) {}

    public Rupiah jumlah() {
        return anggaranList.stream()
                .map(Anggaran::pagu)
                .filter(Objects::nonNull)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /// The same offices held by these people.
    public PerjanjianKinerja signedAs(Pihak first, Pihak second) {
        return new PerjanjianKinerja(
                tahun, unit, jenjang, dasar, pertama.named(first), kedua.named(second), kinerjaList, anggaranList);
    }
}
