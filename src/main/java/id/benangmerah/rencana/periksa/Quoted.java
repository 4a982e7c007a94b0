package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Quotations as places and values of findings.
final class Quoted {
    private static final List<Aspek> CELLS = List.of(Aspek.TARGET, Aspek.PAGU);
    private static final List<Aspek> COLUMNS = List.of(Aspek.KONDISI_AWAL, Aspek.KONDISI_AKHIR, Aspek.SATUAN);

    private Quoted() {}

    /// The quotation itself, or the cell of the table it was read from.
    static Place place(Plan plan, Kutipan quotation) {
        var place = plan.place(quotation);
        if (plan.isListed(quotation)) return place;
        var property = quotation.aspek().name().toLowerCase(Locale.ROOT);
        if (CELLS.contains(quotation.aspek()) && quotation.tahun() != null)
            return place.withPath(place.path() + "." + property + "." + quotation.tahun());
        return COLUMNS.contains(quotation.aspek()) ? place.withPath(place.path() + "." + property) : place;
    }

    static String value(Kutipan quotation) {
        return Statement.written(quotation.nilai(), quotation.satuan());
    }

    static Stream<Kutipan> of(Plan plan, Aspek aspek) {
        return plan.quotations().stream().filter(quotation -> quotation.aspek() == aspek && quotation.subjek() != null);
    }

    /// Another quotation at the same place about the same subject and year.
    static Optional<Kutipan> beside(Plan plan, Kutipan quotation, Aspek aspek) {
        return of(plan, aspek)
                .filter(other -> other.tempat().equals(quotation.tempat())
                        && Objects.equals(other.subjek(), quotation.subjek())
                        && Objects.equals(other.tahun(), quotation.tahun())
                        && other.nilai().isNumber())
                .findFirst();
    }
}
