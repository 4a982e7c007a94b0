package id.benangmerah.rencana;

import java.util.List;

/// A goal of the department with the objectives that lead to it; `mendukungList` names
/// the tujuan or sasaran of the regional plan it serves.
public record Tujuan(
        @Form.Id String id,
        String noCetak,
        String nama,

        @Form.Ref({Rpd.TujuanRpd.class, Rpd.SasaranRpd.class}) @Form.MayBeEmpty
        List<String> mendukungList,

        List<IndikatorRencana> indikatorList,
        @Form.Spaced List<Sasaran> sasaranList)
        implements PlanNode {
    @Override
    public List<Sasaran> children() {
        return sasaranList;
    }
}
