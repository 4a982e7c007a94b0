package id.benangmerah.rencana.tahapan;

import java.time.Instant;

/// An official's paraf, or the Bupati's signature: on which text, by which account, when.
public record Paraf(
        int langkah, long revisi, String sha256, Pejabat pejabat, String akun, String nama, Instant waktu) {}
