package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.ShippedPlan;
import org.junit.jupiter.api.Test;

class TryTest {
    @Test
    void prints() {
        var plan = ShippedPlan.renstra();
        Checker.check(plan);
        long t = System.nanoTime();
        var report = Checker.check(plan);
        System.out.println("ms " + (System.nanoTime() - t) / 1e6);
        var count = new java.util.TreeMap<String, Integer>();
        for (var f : report.findings()) count.merge(f.code() + " " + f.level(), 1, Integer::sum);
        System.out.println(count);
        for (var f : report.findings())
            if (f.code().matches(System.getProperty("code", ".*")))
                System.out.println(
                        f.level() + " " + f.id() + "\n   " + f.place().path() + " | "
                                + f.place().label() + "\n   " + f.sentence() + "\n   => " + f.mend());
    }
}
