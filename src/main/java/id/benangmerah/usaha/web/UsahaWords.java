package id.benangmerah.usaha.web;

import id.benangmerah.kernel.CodeWords;
import id.benangmerah.web.components.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The closed lists of codes about enterprises, in words.
final class UsahaWords {

    static final List<String> SKALA = List.of("MIKRO", "KECIL", "MENENGAH");

    /// The sections of KBLI 2020, shortened.
    static final Map<String, String> SEKTOR = sections();

    static final Map<String, String> LEGALITAS = Map.of(
            "NIB", "NIB",
            "PIRT", "SPP-IRT",
            "HALAL", "Sertifikat halal",
            "MEREK", "Merek terdaftar",
            "SNI", "SNI",
            "BPOM", "Izin edar BPOM");

    private UsahaWords() {}

    static String sektor(String letter) {
        return SEKTOR.getOrDefault(letter, letter);
    }

    static Field.Option all(String words) {
        return new Field.Option("", words);
    }

    static List<Field.Option> options(String all, Collection<String> codes) {
        var options = new ArrayList<>(List.of(all(all)));
        codes.forEach(code -> options.add(new Field.Option(code, CodeWords.of(code))));
        return options;
    }

    static List<Field.Option> options(String all, Map<String, String> words) {
        var options = new ArrayList<>(List.of(all(all)));
        words.forEach((code, label) -> options.add(new Field.Option(code, label)));
        return options;
    }

    private static Map<String, String> sections() {
        var names = List.of(
                "A Pertanian, kehutanan, perikanan",
                "B Pertambangan dan penggalian",
                "C Industri pengolahan",
                "D Listrik dan gas",
                "E Air dan pengelolaan sampah",
                "F Konstruksi",
                "G Perdagangan dan reparasi kendaraan",
                "H Pengangkutan dan pergudangan",
                "I Akomodasi, makan dan minum",
                "J Informasi dan komunikasi",
                "K Keuangan dan asuransi",
                "L Real estat",
                "M Jasa profesional, ilmiah, teknis",
                "N Jasa persewaan dan penunjang usaha",
                "P Pendidikan",
                "Q Kesehatan dan kegiatan sosial",
                "R Kesenian, hiburan, rekreasi",
                "S Jasa lainnya");
        var byLetter = new LinkedHashMap<String, String>();
        names.forEach(name -> byLetter.put(name.substring(0, 1), name.substring(2)));
        return byLetter;
    }
}
