package id.benangmerah.koperasi;

import id.benangmerah.kernel.Ketentuan;
import java.time.LocalDate;
import java.util.List;

/// What regulations say in numbers about cooperatives; `data/koperasi/parameter.yaml`.
public final class KetentuanKoperasi {

    static final List<Ketentuan> LIST = Ketentuan.load("/data/koperasi/parameter.yaml");

    private KetentuanKoperasi() {}

    /// The days before the end of a certificate on which somebody is reminded.
    public static Ketentuan pengingat(LocalDate day) {
        return Ketentuan.at(LIST, "sertifikat.pengingat_hari", day);
    }
}
