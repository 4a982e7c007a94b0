package id.benangmerah.evaluasi.web;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.LineageService;
import id.benangmerah.indikator.LineageService.Figure;
import id.benangmerah.indikator.sql.Members.Part;
import id.benangmerah.indikator.sql.Members.Range;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How long the lists of records behind figures are. What was known at a moment does not
/// change, so each is counted once.
@Component
final class ListLengths {

    private static final int KEPT = 2_000;

    private final LineageService lineage;
    private final Map<Key, Map<Part, Long>> known = new ConcurrentHashMap<>();

    ListLengths(LineageService lineage) {
        this.lineage = lineage;
    }

    record Key(String indikatorId, Tahun tahun, KodeWilayah wilayah, AsOf asOf) {}

    Map<Part, Long> of(Key key, Figure figure) {
        var lengths = known.get(key);
        if (lengths != null) return lengths;
        if (known.size() >= KEPT) known.clear();
        var counted = count(key.wilayah, figure);
        known.put(key, counted);
        return counted;
    }

    /// What falls short is the base without what counts inside it, so that only one of the
    /// two differences has to be searched for.
    private Map<Part, Long> count(KodeWilayah wilayah, Figure figure) {
        var range = new Range(wilayah, "", 0, 1);
        var lengths = new EnumMap<Part, Long>(Part.class);
        lengths.put(Part.COUNTED, lineage.count(figure, Part.COUNTED, range));
        if (figure.parts().size() == 1) return lengths;
        long base = lineage.count(figure, Part.BASE, range);
        lengths.put(Part.BASE, base);
        if (!figure.comparable()) return lengths;
        long outside = lineage.count(figure, Part.OUTSIDE, range);
        lengths.put(Part.OUTSIDE, outside);
        lengths.put(Part.SHORT, base - (lengths.get(Part.COUNTED) - outside));
        return lengths;
    }
}
