package id.benangmerah.rencana;

import java.time.Instant;

/// Work on a plan that waits for its author's decision: made from revision `dasar`, coming
/// from `asal` in words ("berkas renstra.xlsx").
public record KeptDraft(long id, String renstraId, long dasar, String asal, String pembuat, Instant dibuat) {}
