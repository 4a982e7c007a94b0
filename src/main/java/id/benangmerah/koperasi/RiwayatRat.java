package id.benangmerah.koperasi;

import id.benangmerah.kernel.Ketentuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The meetings of a cooperative book year by book year, newest first: derived from what was
/// recorded, never stored. A book year ends on 31 December.
public record RiwayatRat(List<BookYear> years) {

    /// @param held on which day; null when it was not
    public record BookYear(
            int tahunBuku, LocalDate due, @Nullable LocalDate held, RatStatus status) {}

    /// @param founded from whose year on meetings are owed
    /// @param held the day of the meeting by book year
    public static RiwayatRat of(LocalDate founded, Map<Integer, LocalDate> held, LocalDate today) {
        var years = new ArrayList<BookYear>();
        int first = Math.max(founded.getYear(), firstBookYear(today));
        for (int year = today.getYear() - 1; year >= first; year--) {
            var due = due(year);
            var day = held.get(year);
            years.add(new BookYear(year, due, day, status(due, day, today)));
        }
        return new RiwayatRat(List.copyOf(years));
    }

    /// Earlier book years are not judged: without a record is not without a meeting.
    public static int firstBookYear(LocalDate today) {
        return Ketentuan.at(KetentuanKoperasi.LIST, "rat.catatan_mulai", today).angka();
    }

    /// The last day for the meeting about a book year (UU 25/1992 Pasal 26).
    public static LocalDate due(int tahunBuku) {
        var closed = LocalDate.of(tahunBuku, 12, 31);
        return closed.plusMonths(batas(closed).angka());
    }

    public static Ketentuan batas(LocalDate day) {
        return Ketentuan.at(KetentuanKoperasi.LIST, "rat.batas_bulan", day);
    }

    public static RatStatus status(LocalDate due, @Nullable LocalDate held, LocalDate today) {
        if (held != null) return held.isAfter(due) ? RatStatus.TERLAMBAT : RatStatus.TEPAT_WAKTU;
        return today.isAfter(due) ? RatStatus.TIDAK : RatStatus.BELUM;
    }

    /// The book years in a row, up to the newest that was due, without a meeting.
    public List<Integer> missedInRow() {
        return inRow(year -> year.status() == RatStatus.TIDAK);
    }

    /// The book years in a row, up to the newest that was due, with a late meeting.
    public List<Integer> lateInRow() {
        return inRow(year -> year.status() == RatStatus.TERLAMBAT);
    }

    private List<Integer> inRow(Predicate<BookYear> wrong) {
        return years.stream()
                .dropWhile(year -> year.status() == RatStatus.BELUM)
                .takeWhile(wrong)
                .map(BookYear::tahunBuku)
                .toList();
    }
}
