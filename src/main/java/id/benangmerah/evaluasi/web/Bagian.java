package id.benangmerah.evaluasi.web;

import id.benangmerah.indikator.sql.Members.Part;
import id.benangmerah.web.BadAddressException;
import java.util.Arrays;

/// The lists of records behind a figure, in the words of the pages.
final class Bagian {

    private Bagian() {}

    static String label(Part part) {
        return switch (part) {
            case COUNTED -> "Dihitung";
            case SHORT -> "Belum memenuhi";
            case OUTSIDE -> "Di luar penyebut";
            case BASE -> "Penyebut";
        };
    }

    static Part parse(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("Daftar “" + word + "” tidak dikenal."));
    }
}
