package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana.KondisiAwal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The current revision of each plan as rows. They are always rebuilt whole, never
/// edited.
final class ProjectionRepository {

    private final JdbcClient jdbc;

    ProjectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void rebuild(Renstra renstra) {
        var id = renstra.identitas().id();
        clear(id);
        int node = 0;
        int indikator = 0;
        for (var placed : renstra.placedNodes()) {
            addNode(id, placed, ++node);
            pagu(placed.node())
                    .forEach((tahun, pagu) -> addPagu(id, placed.node().id(), tahun, pagu));
            for (var each : placed.node().indikatorList())
                addIndikator(id, placed.node().id(), each, ++indikator);
        }
    }

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

    private void addNode(String renstraId, Renstra.Placed placed, int urutan) {
        jdbc.sql("""
                insert into rencana_node (renstra_id, id, level, induk, nama, urutan)
                values (:renstra_id, :id, :level, :induk, :nama, :urutan)
                """)
                .param("renstra_id", renstraId)
                .param("id", placed.node().id())
                .param("level", placed.node().level())
                .param("induk", placed.parent())
                .param("nama", placed.node().nama())
                .param("urutan", urutan)
                .update();
    }

    private void addIndikator(String renstraId, String nodeId, IndikatorRencana indikator, int urutan) {
        KondisiAwal awal = indikator.kondisiAwal();
        NilaiCetak akhir = indikator.kondisiAkhir();
        jdbc.sql("""
                insert into rencana_indikator (renstra_id, id, node_id, nama, formula, satuan,
                                               kondisi_awal_tahun, kondisi_awal, kondisi_akhir, urutan)
                values (:renstra_id, :id, :node_id, :nama, :formula, :satuan,
                        :kondisi_awal_tahun, :kondisi_awal, :kondisi_akhir, :urutan)
                """)
                .param("renstra_id", renstraId)
                .param("id", indikator.id())
                .param("node_id", nodeId)
                .param("nama", indikator.nama())
                .param("formula", indikator.formula())
                .param("satuan", indikator.satuan())
                .param("kondisi_awal_tahun", awal == null ? null : awal.tahun().value())
                .param("kondisi_awal", awal == null ? null : awal.nilai().teks())
                .param("kondisi_akhir", akhir == null ? null : akhir.teks())
                .param("urutan", urutan)
                .update();
        indikator.target().forEach((tahun, nilai) -> addTarget(renstraId, indikator.id(), tahun, nilai));
    }

    private void addTarget(String renstraId, String indikatorId, Tahun tahun, NilaiCetak nilai) {
        jdbc.sql("""
                insert into rencana_target (renstra_id, indikator_id, tahun, cetak, angka)
                values (:renstra_id, :indikator_id, :tahun, :cetak, :angka)
                """)
                .param("renstra_id", renstraId)
                .param("indikator_id", indikatorId)
                .param("tahun", tahun.value())
                .param("cetak", nilai.teks())
                .param("angka", nilai.angka().orElse(null))
                .update();
    }

    private void addPagu(String renstraId, String nodeId, Tahun tahun, Rupiah pagu) {
        jdbc.sql("""
                insert into rencana_pagu (renstra_id, node_id, tahun, pagu)
                values (:renstra_id, :node_id, :tahun, :pagu)
                """)
                .param("renstra_id", renstraId)
                .param("node_id", nodeId)
                .param("tahun", tahun.value())
                .param("pagu", pagu.amount())
                .update();
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
