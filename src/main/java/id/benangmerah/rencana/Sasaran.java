package id.benangmerah.rencana;

import java.util.List;

/// An objective of the department. The programs that serve it name it:
/// [Program#sasaran()].
public record Sasaran(@Form.Id String id, String noCetak, String nama, List<IndikatorRencana> indikatorList)
        implements PlanNode {
    @Override
    public List<PlanNode> children() {
        return List.of();
    }
}
