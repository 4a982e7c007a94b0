package id.benangmerah.rencana;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Puts the real plan into a database that has none. Run again, it does nothing.
@Component
public class RenstraLoader {

    private static final String AUTHOR = "sistem";
    private static final String MESSAGE = "Naskah Peraturan Bupati Pasuruan Nomor 34 Tahun 2023";

    private final RencanaService rencana;

    public RenstraLoader(RencanaService rencana) {
        this.rencana = rencana;
    }

    /// True when the plan was loaded now. `progress` is told each step in a few words.
    /// The caller opens the transaction.
    public boolean loadWhenEmpty(Consumer<String> progress) {
        if (!rencana.listRenstraIds().isEmpty()) return false;
        progress.accept("membaca naskah");
        var renstra = ShippedPlan.renstra();
        progress.accept("menyimpan " + renstra.nodes().count() + " bagian rencana");
        rencana.saveEnacted(renstra, AUTHOR, MESSAGE);
        return true;
    }
}
