package id.benangmerah.wilayah;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A registry whose records lie somewhere. It says by one statement where, and what a map may
/// filter them by; the map knows no registry.
public interface PointSource {

    /// Facilitation of this year is the lowest bit of `years`.
    int FIRST_YEAR = 2010;

    Layer layer();

    /// Without parameters, one row for each record that is in the registry today: `id`, `latitude`,
    /// `longitude` (null when unknown), `kode_desa`, `kind`, `scale` (null when there is none),
    /// `certificates` (bits in the order of the layer's) and `years` (bits from `FIRST_YEAR`).
    String sql();

    /// What may be told about a record to everybody who may see the point.
    Optional<Card> findCard(long id);

    /// What the records are called and the codes they are filtered by, with their words in the
    /// order in which they are offered; a list is empty where the registry has no such thing.
    ///
    /// @param kindName the parameter of the address, such as `sektor`
    record Layer(
            String code,
            String label,
            String counted,
            String kindName,
            String kindLabel,
            Map<String, String> kinds,
            Map<String, String> scales,
            Map<String, String> certificates) {}

    record Card(String title, String href, List<String> facts) {}
}
