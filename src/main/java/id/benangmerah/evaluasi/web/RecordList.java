package id.benangmerah.evaluasi.web;

import id.benangmerah.indikator.sql.Members.Part;
import id.benangmerah.kernel.Angka;

/// One list of records behind a figure, how long it is and where it is shown.
public record RecordList(Part part, long count, String href, boolean chosen) {

    /// Records above the line that are not below it: the share can exceed the whole.
    boolean isOutside() {
        return part == Part.OUTSIDE && count > 0;
    }

    public String label() {
        return Bagian.label(part) + " (" + Angka.format(count) + ")";
    }
}
