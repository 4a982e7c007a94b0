package id.benangmerah.anggaran;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The yearly plan of a department, whole: what it does in one year of a Renstra, with which
/// target and money. An immutable value; a change makes another one. How it differs from
/// the Renstra is computed, never kept: [Kesesuaian].
public record Renja(Tahun tahun, Dasar dasar, List<BagianRenja> bagianList, List<Peniadaan> peniadaanList) {

    public Renja {
        bagianList = List.copyOf(bagianList);
        peniadaanList = List.copyOf(peniadaanList);
    }

    /// The revision of the Renstra that this Renja carries out.
    public record Dasar(String renstra, long revisi) {}

    /// A subkegiatan of the Renstra that is not done this year, and why.
    public record Peniadaan(String kode, String alasan) {}

    public Optional<BagianRenja> find(String kode) {
        return bagianList.stream().filter(bagian -> bagian.kode().equals(kode)).findFirst();
    }

    public List<BagianRenja> childrenOf(String kode) {
        return bagianList.stream().filter(bagian -> bagian.induk().equals(kode)).toList();
    }

    public Stream<BagianRenja> programs() {
        return bagianList.stream().filter(bagian -> bagian.jenjang() == BagianRenja.Jenjang.PROGRAM);
    }

    /// What is stated, or the sum of what is below; null when there is no money at all.
    public @Nullable Rupiah paguOf(BagianRenja bagian) {
        var children = childrenOf(bagian.kode());
        if (children.isEmpty()) return bagian.pagu();
        return children.stream()
                .map(this::paguOf)
                .filter(Objects::nonNull)
                .reduce(Rupiah::plus)
                .orElse(null);
    }

    public Rupiah jumlah() {
        return programs().map(this::paguOf).filter(Objects::nonNull).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /// The same Renja with this part in the place of the one with its code.
    public Renja with(BagianRenja changed) {
        return withBagianList(bagianList.stream()
                .map(bagian -> bagian.kode().equals(changed.kode()) ? changed : bagian)
                .toList());
    }

    /// With a part that the Renja has not, behind its siblings of a lower code.
    public Renja adding(BagianRenja added) {
        if (find(added.kode()).isPresent()) throw new IllegalArgumentException("sudah ada: " + added.kode());
        int place = 0;
        for (int i = 0; i < bagianList.size(); i++) {
            var bagian = bagianList.get(i);
            boolean before = bagian.kode().equals(added.induk())
                    || bagian.induk().equals(added.induk()) && bagian.kode().compareTo(added.kode()) < 0;
            if (before) place = i + 1;
        }
        var list = new ArrayList<>(bagianList);
        list.add(place, added);
        var remaining = peniadaanList.stream()
                .filter(dropped -> !dropped.kode().equals(added.kode()))
                .toList();
        return new Renja(tahun, dasar, list, remaining);
    }

    /// Without a subkegiatan. The reason is kept when the Renstra plans it; one that was added
    /// here goes without a trace.
    public Renja dropping(String kode, @Nullable String alasan) {
        var list = bagianList.stream()
                .filter(bagian -> !bagian.kode().equals(kode))
                .toList();
        var dropped = new ArrayList<>(peniadaanList);
        if (alasan != null) dropped.add(new Peniadaan(kode, alasan));
        return new Renja(tahun, dasar, list, dropped);
    }

    /// Money stated only where nothing is below, so that no total can contradict its parts.
    Renja withoutTotals() {
        return withBagianList(bagianList.stream()
                .map(bagian -> childrenOf(bagian.kode()).isEmpty() ? bagian : bagian.withPagu(null))
                .toList());
    }

    Renja withBagianList(List<BagianRenja> changed) {
        return new Renja(tahun, dasar, changed, peniadaanList);
    }
}
