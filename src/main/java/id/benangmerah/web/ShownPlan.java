package id.benangmerah.web;

import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.stream.IntStream;

/// The plan that the frame names and whose years can be chosen. The module that owns the
/// plan offers it as a bean.
public record ShownPlan(String name, Tahun first, Tahun last) {

    static final ShownPlan DEFAULT = new ShownPlan("Renstra 2024–2026", Tahun.of(2024), Tahun.of(2026));

    public List<Tahun> years() {
        return IntStream.rangeClosed(first.value(), last.value())
                .mapToObj(Tahun::of)
                .toList();
    }
}
