package id.benangmerah.scenario;

import java.util.HashMap;
import java.util.Map;

/// The draws that make the yearly counts exact while enterprises are made one by one, desa
/// after desa.
final class UsahaQuotas {

    private static final String[] PER_DESA = {"nib", "fasilitasi", "mitra_baru", "naik_kelas"};
    private static final String[] AMONG_HELPED = {
        "pelatihan",
        "standarisasi",
        "pemasaran",
        "pendampingan",
        "pembiayaan",
        "kemitraan",
        "omzet_naik",
        "kualitas_naik"
    };

    private final UsahaPlan plan;
    private final Map<String, Quota[]> quotas = new HashMap<>();
    private final Map<String, int[][]> shares = new HashMap<>();

    UsahaQuotas(UsahaPlan plan) {
        this.plan = plan;
        quotas.put("keluar", new Quota[Years.COUNT]);
        quotas.put("mulai", new Quota[Years.COUNT]);
        for (var what : PER_DESA) {
            quotas.put(what, new Quota[Years.COUNT]);
            shares.put(what, new int[Years.COUNT][]);
        }
        for (var what : AMONG_HELPED) quotas.put(what, new Quota[Years.COUNT]);
        for (int year = Years.FIRST; year <= Years.LAST; year++) prepare(year);
    }

    private void prepare(int year) {
        int i = Years.index(year);
        quotas("keluar")[i] = new Quota();
        quotas("mulai")[i] = new Quota();
        for (var what : PER_DESA) {
            quotas(what)[i] = new Quota();
            shares(what)[i] = plan.perDesa(what, year);
        }
        int helped = plan.count("fasilitasi", year);
        for (var what : AMONG_HELPED) quotas(what)[i] = new Quota(plan.count(what, year), helped);
    }

    void open(int desa) {
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            int i = Years.index(year);
            int stock = plan.stock(year, desa);
            int entries = year == Years.FIRST ? 0 : plan.entries(year, desa);
            if (year > Years.FIRST) quotas("keluar")[i].open(plan.exits(year, desa), plan.stock(year - 1, desa));
            for (var what : PER_DESA) {
                int candidates = what.equals("fasilitasi") ? stock - entries : stock;
                quotas(what)[i].open(shares(what)[i][desa], candidates);
            }
        }
        quotas("mulai")[0].open(startersOfFirstYear(desa), plan.stock(Years.FIRST, desa));
    }

    Quota of(String what, int year) {
        return quotas(what)[Years.index(year)];
    }

    private int startersOfFirstYear(int desa) {
        if (firstStarters == null) {
            var weights = new double[plan.places().size()];
            for (int i = 0; i < weights.length; i++) weights[i] = plan.stock(Years.FIRST, i);
            firstStarters = Apportionment.of(plan.count("mulai", Years.FIRST), weights);
        }
        return firstStarters[desa];
    }

    private int @org.jspecify.annotations.Nullable [] firstStarters;

    private Quota[] quotas(String what) {
        var found = quotas.get(what);
        if (found == null) throw new IllegalArgumentException(what);
        return found;
    }

    private int[][] shares(String what) {
        var found = shares.get(what);
        if (found == null) throw new IllegalArgumentException(what);
        return found;
    }
}
