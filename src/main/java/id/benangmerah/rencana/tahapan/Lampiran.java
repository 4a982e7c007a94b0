package id.benangmerah.rencana.tahapan;

import id.benangmerah.attachment.Attachment;

/// A document beside a version, handed in at step `langkah` of its history.
public record Lampiran(JenisLampiran jenis, int langkah, Attachment attachment) {}
