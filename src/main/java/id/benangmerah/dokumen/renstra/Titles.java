package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Block;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.rencana.Renstra;
import java.util.ArrayList;
import java.util.List;

/// The lines above the tables of a plan, and a document of one table.
final class Titles {

    private Titles() {}

    /// `Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan`.
    static String department(Renstra renstra) {
        return renstra.identitas().perangkatDaerah() + " " + renstra.identitas().daerah();
    }

    /// `Tahun 2024-2026`.
    static String period(Renstra renstra) {
        var periode = renstra.identitas().periode();
        return "Tahun " + periode.awal() + "-" + periode.akhir();
    }

    static Dokumen dokumen(String slug, Paper paper, Head head, List<Row> body, String... titleLines) {
        return dokumen(slug, paper, head, body, new Marks(), titleLines);
    }

    static Dokumen dokumen(String slug, Paper paper, Head head, List<Row> body, Marks marks, String... titleLines) {
        var blocks = new ArrayList<Block>();
        if (body.isEmpty()) blocks.add(new Block.Paragraph("Rencana ini tidak memuat isi tabel ini."));
        else blocks.add(new Table(head.columns(), head.rows(), body));
        marks.notes().ifPresent(blocks::add);
        return new Dokumen(slug, List.of(titleLines), paper, blocks);
    }
}
