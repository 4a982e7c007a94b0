package id.benangmerah.rencana;

/// Whose plan it is and for which years. `id` names the plan everywhere else.
public record Identitas(
        @Form.Id String id,
        String perangkatDaerah,
        String daerah,
        String kodeWilayah,
        String bidangUrusan,
        PeriodeRencana periode) {}
