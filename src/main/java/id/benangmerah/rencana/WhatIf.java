package id.benangmerah.rencana;

import java.time.Instant;

/// A copy of a plan that is tried out: what follows when money or targets are other. `nomor`
/// changes with each save, `dasar` is the revision it was copied from.
public record WhatIf(long nomor, String renstraId, String nama, long dasar, String pembuat, Instant dibuat) {}
