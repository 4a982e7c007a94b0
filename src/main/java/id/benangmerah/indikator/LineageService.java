package id.benangmerah.indikator;

import id.benangmerah.indikator.DefinisiIndikator.Versi;
import id.benangmerah.indikator.formula.Formula;
import id.benangmerah.indikator.formula.Share;
import id.benangmerah.indikator.sql.Members;
import id.benangmerah.indikator.sql.Members.Part;
import id.benangmerah.indikator.sql.Members.Range;
import id.benangmerah.indikator.sql.Members.Side;
import id.benangmerah.indikator.sql.Statement;
import id.benangmerah.indikator.sumber.Sumber;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From a figure to the records behind it, and from a record to the figures it moves.
public final class LineageService {

    private static final int PORTION = 1_000;

    private final JdbcClient jdbc;
    private final Kamus kamus;

    public LineageService(JdbcClient jdbc, Kamus kamus) {
        this.jdbc = jdbc;
        this.kamus = kamus;
    }

    /// A record behind a figure; `path` is the address of its page.
    public record RecordRef(long id, String nama, KodeWilayah desa, String path) {}

    /// How a record takes part in an indicator.
    public record Membership(String indikatorId, boolean counted, boolean inBase) {}

    /// The two sides of a figure; `below` has no populations for a plain count.
    public record Figure(Versi versi, Side above, Side below) {

        public Sumber sumber() {
            return above.populations().getFirst().sumber();
        }

        /// The lists that this figure has.
        public List<Part> parts() {
            if (below.populations().isEmpty()) return List.of(Part.COUNTED);
            return comparable() ? List.of(Part.COUNTED, Part.SHORT, Part.OUTSIDE) : List.of(Part.COUNTED, Part.BASE);
        }

        /// Both sides are records of one kind, so that one can be taken from the other.
        public boolean comparable() {
            return !below.populations().isEmpty()
                    && below.populations().getFirst().sumber().equals(sumber());
        }
    }

    /// Empty for an indicator that is not computed in that year.
    public Optional<Figure> findFigure(String indikatorId, Tahun tahun, AsOf asOf) {
        return kamus.findDefinisi(indikatorId)
                .flatMap(
                        definition -> definition.versi(tahun).map(version -> figure(definition, version, tahun, asOf)));
    }

    public List<RecordRef> list(Figure figure, Part part, Range range) {
        var sumber = sumber(figure, part);
        return query(Members.page(part, figure.above, figure.below, range))
                .query((row, _) -> recordRef(row, sumber))
                .list();
    }

    /// Hands over every record of a list, in the order of their numbers. Inside a transaction
    /// the rows come in small portions, so that a long list needs little memory.
    public void each(Figure figure, Part part, KodeWilayah wilayah, String search, Consumer<RecordRef> receiver) {
        var sumber = sumber(figure, part);
        var range = new Range(wilayah, search, 0, Integer.MAX_VALUE);
        var statement = Members.page(part, figure.above, figure.below, range);
        query(statement).withFetchSize(PORTION).query((ResultSet row) -> receiver.accept(recordRef(row, sumber)));
    }

    public long count(Figure figure, Part part, Range range) {
        return query(Members.count(part, figure.above, figure.below, range))
                .query(Long.class)
                .single();
    }

    /// Every indicator that a record of a source moves, or could move, in a year.
    public List<Membership> listMemberships(String sumberKode, long recordId, Tahun tahun, AsOf asOf) {
        var populations = kamus.populations().stream()
                .filter(population -> population.sumber().kode().equals(sumberKode))
                .toList();
        if (populations.isEmpty()) return List.of();
        var member = new HashSet<>(query(Members.of(recordId, populations, tahun, asOf))
                .query(String.class)
                .list());
        var memberships = new ArrayList<Membership>();
        for (var definition : kamus.definitions()) {
            definition
                    .versi(tahun)
                    .map(version -> figure(definition, version, tahun, asOf))
                    .ifPresent(figure -> {
                        boolean counted = any(figure.above, member);
                        boolean inBase = any(figure.below, member);
                        if (counted || inBase) memberships.add(new Membership(definition.id(), counted, inBase));
                    });
        }
        return memberships;
    }

    private static RecordRef recordRef(ResultSet row, Sumber sumber) throws SQLException {
        return new RecordRef(
                row.getLong("rid"),
                row.getString("nama"),
                KodeWilayah.of(row.getString("kode_desa")),
                sumber.path() + row.getLong("rid"));
    }

    private static boolean any(Side side, Set<String> member) {
        return side.populations().stream().anyMatch(population -> member.contains(population.kode()));
    }

    /// What kind of record a list holds.
    public Sumber sumber(Figure figure, Part part) {
        var side = part == Part.BASE || part == Part.SHORT ? figure.below : figure.above;
        return side.populations().getFirst().sumber();
    }

    private Figure figure(DefinisiIndikator definition, Versi version, Tahun tahun, AsOf asOf) {
        var share = Share.of(version.formula());
        var above = side(share.map(Share::numerator).orElse(version.formula()), tahun, asOf);
        var frozen = definition.frozenAt();
        var below = share.map(Share::denominator)
                .map(formula -> frozen == null
                        ? side(formula, tahun, asOf)
                        : side(formula, Tahun.of(frozen), asOf.until(frozen)))
                .orElse(new Side(List.of(), tahun, asOf));
        return new Figure(version, above, below);
    }

    private Side side(Formula formula, Tahun tahun, AsOf asOf) {
        return new Side(formula.references().stream().map(kamus::getPopulasi).toList(), tahun, asOf);
    }

    private JdbcClient.StatementSpec query(Statement statement) {
        return jdbc.sql(statement.sql()).params(statement.parameters());
    }
}
