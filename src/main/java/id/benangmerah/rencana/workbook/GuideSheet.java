package id.benangmerah.rencana.workbook;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/// The first sheet: what the workbook is made from, and how to fill it in.
final class GuideSheet {
    static final String PLAN = "Renstra";
    static final String REVISION = "Revisi";
    static final String HASH = "SHA-256";
    static final String FORMAT = "Format";
    static final String VERSION = "1";

    private static final List<String> GUIDE = List.of(
            "Buku kerja ini memuat satu revisi naskah Renstra secara lengkap. Ubah isinya, simpan sebagai XLSX, lalu "
                    + "unggah di halaman naskah. Perbedaannya diperlihatkan dahulu; naskah berubah setelah Anda menyetujui.",
            "Lembar Rencana memuat isian naskah sendiri. Setiap lembar lain memuat satu jenis bagian, satu baris "
                    + "untuk setiap bagian.",
            "Mengubah: ketik pada sel putih. Judul bertanda * wajib diisi. Angka desimal memakai koma. Sel yang "
                    + "dikosongkan berarti tidak ada nilai.",
            "Menambah: isi baris kosong pertama di bawah tabel. Biarkan kolom Bagian kosong; id atau kode yang Anda "
                    + "isi menjadi namanya. Pilih pada kolom Di dalam bagian mana yang memuatnya.",
            "Menghapus: pilih ya pada kolom Hapus?; semua yang ada di dalamnya ikut terhapus. Baris yang dihapus dari "
                    + "lembar juga terhapus dari naskah.",
            "Mengurutkan: ubah angka pada kolom Urutan; 2,5 menempatkan baris di antara 2 dan 3.",
            "Sel abu-abu dikunci karena bagian lain merujuknya. Lembar dilindungi tanpa kata sandi, hanya terhadap "
                    + "salah ketik. Kode dan id diubah di halaman naskah, bukan di sini.",
            "Beberapa baris dalam satu sel (Alt+Enter) pada isian berupa daftar berarti beberapa butir.",
            "Jangan mengganti nama lembar atau menghapus kolom. Rumus dibaca hasilnya saja. Makro ditolak.");

    private GuideSheet() {}

    static void write(Worksheet sheet, PlanWorkbook.Origin origin) {
        sheet.width(0, 14);
        sheet.width(1, 100);
        sheet.value(0, 0, "Naskah Renstra sebagai buku kerja");
        sheet.style(0, 0).bold().fontSize(13).set();
        fact(sheet, 2, PLAN, CellText.escaped(origin.renstraId()));
        fact(sheet, 3, REVISION, Long.toString(origin.revisi()));
        fact(sheet, 4, HASH, origin.sha256());
        fact(sheet, 5, FORMAT, VERSION);
        for (int i = 0; i < GUIDE.size(); i++) {
            sheet.value(7 + i, 0, Integer.toString(i + 1));
            sheet.style(7 + i, 0)
                    .verticalAlignment("top")
                    .horizontalAlignment("right")
                    .set();
            sheet.value(7 + i, 1, GUIDE.get(i));
            sheet.style(7 + i, 1).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(7 + i, FormSheet.height(FormSheet.lines(GUIDE.get(i), 95)));
        }
        sheet.pageOrientation("landscape");
        FormSheet.protect(sheet);
    }

    private static void fact(Worksheet sheet, int row, String label, String value) {
        sheet.value(row, 0, label);
        sheet.style(row, 0).bold().set();
        sheet.value(row, 1, value);
        sheet.style(row, 1).format("@").set();
    }
}
