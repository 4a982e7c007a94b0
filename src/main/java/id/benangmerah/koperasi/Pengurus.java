package id.benangmerah.koperasi;

import java.time.LocalDate;

/// A member of the board. NIK and telephone stay sealed; see [KoperasiRepository#openNik].
public record Pengurus(long id, String nama, String jabatan, LocalDate sejak, boolean hasNik) {}
