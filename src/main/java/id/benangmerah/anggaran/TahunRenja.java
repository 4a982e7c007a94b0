package id.benangmerah.anggaran;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Renstra;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A year that a Renstra has a Renja for. In the year of the transition (`peralihan`) the
/// Renstra states nothing; there the condition at the end of its period holds on.
public record TahunRenja(Tahun tahun, boolean peralihan) {

    /// The years of the period, and the year that the transitional article adds.
    public static List<TahunRenja> of(Renstra renstra) {
        var period = renstra.tahunList().stream().map(tahun -> new TahunRenja(tahun, false));
        return Stream.concat(period, after(renstra).stream()).toList();
    }

    public static Optional<TahunRenja> find(Renstra renstra, Tahun tahun) {
        return of(renstra).stream().filter(one -> one.tahun().equals(tahun)).findFirst();
    }

    private static Optional<TahunRenja> after(Renstra renstra) {
        var ketentuan = renstra.ketentuan();
        if (ketentuan == null || ketentuan.peralihan() == null) return Optional.empty();
        var tahun = ketentuan.peralihan().renja();
        return renstra.identitas().periode().contains(tahun)
                ? Optional.empty()
                : Optional.of(new TahunRenja(tahun, true));
    }
}
