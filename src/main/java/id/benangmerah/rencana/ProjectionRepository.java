package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana.KondisiAwal;
import id.benangmerah.rencana.Renstra.Placed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The current revision of each plan as rows, derived from its text alone.
final class ProjectionRepository {

    private final JdbcClient jdbc;

    ProjectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Brings the rows from what they said of `before` to what they say of the plan; null for a
    /// plan that has none. Where only values differ, only their rows are written.
    void update(@Nullable Renstra before, Renstra renstra) {
        if (before == null || !structure(before).equals(structure(renstra))) rebuild(renstra);
        else updateValues(before, renstra);
    }

    private void rebuild(Renstra renstra) {
        var id = renstra.identitas().id();
        var nodes = renstra.placedNodes();
        clear(id);
        addNodes(id, nodes);
        addIndikator(id, measured(nodes));
        addTargets(id, measured(nodes));
        addPagu(id, nodes);
    }

    private static List<Measured> measured(List<Placed> nodes) {
        return nodes.stream()
                .flatMap(placed -> placed.node().indikatorList().stream()
                        .map(indikator -> new Measured(placed.node().id(), indikator)))
                .toList();
    }

    /// Everything that the rows of nodes and indicators say.
    private static List<List<@Nullable Object>> structure(Renstra renstra) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var nodes = renstra.placedNodes();
        for (var placed : nodes)
            rows.add(Arrays.asList(
                    placed.node().id(),
                    placed.node().level(),
                    placed.parent(),
                    placed.node().nama()));
        for (var row : measured(nodes)) {
            var indikator = row.indikator();
            rows.add(Arrays.asList(
                    row.node(),
                    indikator.id(),
                    indikator.nama(),
                    indikator.formula(),
                    indikator.satuan(),
                    indikator.kondisiAwal(),
                    indikator.kondisiAkhir()));
        }
        return rows;
    }

    private void updateValues(Renstra before, Renstra renstra) {
        var id = renstra.identitas().id();
        var targets = new ArrayList<Measured>();
        var allotted = new ArrayList<Placed>();
        var was = before.placedNodes();
        var is = renstra.placedNodes();
        for (int i = 0; i < is.size(); i++)
            if (!pagu(was.get(i).node()).equals(pagu(is.get(i).node()))) allotted.add(is.get(i));
        var wasMeasured = measured(was);
        var isMeasured = measured(is);
        for (int i = 0; i < isMeasured.size(); i++)
            if (!wasMeasured
                    .get(i)
                    .indikator()
                    .target()
                    .equals(isMeasured.get(i).indikator().target())) targets.add(isMeasured.get(i));
        jdbc.sql("delete from rencana_target where renstra_id = :id and indikator_id = any (:parts::text[])")
                .param("id", id)
                .param("parts", texts(targets, row -> row.indikator().id()))
                .update();
        jdbc.sql("delete from rencana_pagu where renstra_id = :id and node_id = any (:parts::text[])")
                .param("id", id)
                .param("parts", texts(allotted, placed -> placed.node().id()))
                .update();
        addTargets(id, targets);
        addPagu(id, allotted);
    }

    /// An indicator with the node it measures.
    private record Measured(String node, IndikatorRencana indikator) {}

    private static Map<Tahun, Rupiah> pagu(PlanNode node) {
        return switch (node) {
            case Tujuan _, Sasaran _ -> Map.of();
            case Program program -> program.pagu();
            case Kegiatan kegiatan -> kegiatan.pagu();
            case SubKegiatan subKegiatan -> subKegiatan.pagu();
        };
    }

    private void clear(String renstraId) {
        jdbc.sql("delete from rencana_pagu where renstra_id = :id")
                .param("id", renstraId)
                .update();
        jdbc.sql("delete from rencana_target where renstra_id = :id")
                .param("id", renstraId)
                .update();
        jdbc.sql("delete from rencana_indikator where renstra_id = :id")
                .param("id", renstraId)
                .update();
        jdbc.sql("delete from rencana_node where renstra_id = :id")
                .param("id", renstraId)
                .update();
    }

    private void addNodes(String renstraId, List<Placed> nodes) {
        jdbc.sql("""
                insert into rencana_node (renstra_id, id, level, induk, nama, urutan)
                select :renstra_id, id, level, induk, nama, urutan
                  from unnest(:ids::text[], :levels::text[], :parents::text[], :names::text[])
                       with ordinality as node (id, level, induk, nama, urutan)
                """)
                .param("renstra_id", renstraId)
                .param("ids", texts(nodes, placed -> placed.node().id()))
                .param("levels", texts(nodes, placed -> placed.node().level()))
                .param("parents", texts(nodes, Placed::parent))
                .param("names", texts(nodes, placed -> placed.node().nama()))
                .update();
    }

    private void addIndikator(String renstraId, List<Measured> list) {
        jdbc.sql("""
                insert into rencana_indikator (renstra_id, id, node_id, nama, formula, satuan,
                                               kondisi_awal_tahun, kondisi_awal, kondisi_akhir, urutan)
                select :renstra_id, id, node_id, nama, formula, satuan,
                       kondisi_awal_tahun::int, kondisi_awal, kondisi_akhir, urutan
                  from unnest(:ids::text[], :nodes::text[], :names::text[], :formulas::text[], :units::text[],
                              :baseline_years::text[], :baselines::text[], :ends::text[])
                       with ordinality as indikator (id, node_id, nama, formula, satuan,
                                                     kondisi_awal_tahun, kondisi_awal, kondisi_akhir, urutan)
                """)
                .param("renstra_id", renstraId)
                .param("ids", texts(list, row -> row.indikator().id()))
                .param("nodes", texts(list, Measured::node))
                .param("names", texts(list, row -> row.indikator().nama()))
                .param("formulas", texts(list, row -> row.indikator().formula()))
                .param("units", texts(list, row -> row.indikator().satuan()))
                .param(
                        "baseline_years",
                        texts(list, row -> baseline(row, awal -> awal.tahun().toString())))
                .param(
                        "baselines",
                        texts(list, row -> baseline(row, awal -> awal.nilai().teks())))
                .param("ends", texts(list, row -> text(row.indikator().kondisiAkhir())))
                .update();
    }

    private static @Nullable String baseline(Measured row, Function<KondisiAwal, String> part) {
        var awal = row.indikator().kondisiAwal();
        return awal == null ? null : part.apply(awal);
    }

    private static @Nullable String text(@Nullable NilaiCetak nilai) {
        return nilai == null ? null : nilai.teks();
    }

    private record Target(String indikator, Tahun tahun, NilaiCetak nilai) {}

    private void addTargets(String renstraId, List<Measured> list) {
        var targets = list.stream()
                .flatMap(row -> row.indikator().target().entrySet().stream()
                        .map(entry -> new Target(row.indikator().id(), entry.getKey(), entry.getValue())))
                .toList();
        jdbc.sql("""
                insert into rencana_target (renstra_id, indikator_id, tahun, cetak, angka)
                select :renstra_id, indikator_id, tahun::int, cetak, angka::numeric
                  from unnest(:ids::text[], :years::text[], :printed::text[], :numbers::text[])
                       as target (indikator_id, tahun, cetak, angka)
                """)
                .param("renstra_id", renstraId)
                .param("ids", texts(targets, Target::indikator))
                .param("years", texts(targets, target -> target.tahun().toString()))
                .param("printed", texts(targets, target -> target.nilai().teks()))
                .param(
                        "numbers",
                        texts(
                                targets,
                                target -> target.nilai()
                                        .angka()
                                        .map(BigDecimal::toPlainString)
                                        .orElse(null)))
                .update();
    }

    private record Allotted(String node, Tahun tahun, Rupiah pagu) {}

    private void addPagu(String renstraId, List<Placed> nodes) {
        var allotted = nodes.stream()
                .flatMap(placed -> pagu(placed.node()).entrySet().stream()
                        .map(entry -> new Allotted(placed.node().id(), entry.getKey(), entry.getValue())))
                .toList();
        jdbc.sql("""
                insert into rencana_pagu (renstra_id, node_id, tahun, pagu)
                select :renstra_id, node_id, tahun::int, pagu::numeric
                  from unnest(:ids::text[], :years::text[], :amounts::text[]) as allotted (node_id, tahun, pagu)
                """)
                .param("renstra_id", renstraId)
                .param("ids", texts(allotted, Allotted::node))
                .param("years", texts(allotted, row -> row.tahun().toString()))
                .param("amounts", texts(allotted, row -> row.pagu().amount().toPlainString()))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    List<NodeRow> listNode(String renstraId) {
        return jdbc.sql("""
                select id, level, induk, nama, urutan
                  from rencana_node
                 where renstra_id = :renstra_id
                 order by urutan
                """).param("renstra_id", renstraId).query(NodeRow.class).list();
    }

    Optional<NodeRow> findNode(String renstraId, String id) {
        return jdbc.sql("""
                select id, level, induk, nama, urutan
                  from rencana_node
                 where renstra_id = :renstra_id
                   and id = :id
                """)
                .param("renstra_id", renstraId)
                .param("id", id)
                .query(NodeRow.class)
                .optional();
    }
}
