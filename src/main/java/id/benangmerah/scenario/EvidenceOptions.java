package id.benangmerah.scenario;

/// How large the simulated regency is.
///
/// @param koperasi cooperatives in 2021 and 2022
/// @param usaha micro and small enterprises at the end of 2022
public record EvidenceOptions(long seed, int koperasi, int usaha) {

    public static final long DEFAULT_SEED = 20_240_101;

    /// The regency of the regulation.
    public static EvidenceOptions standard() {
        return new EvidenceOptions(DEFAULT_SEED, 1_140, UsahaPlan.DEFAULT_SIZE);
    }

    public EvidenceOptions {
        if (koperasi < 100 || koperasi > 200_000) {
            throw new IllegalArgumentException("Jumlah koperasi simulasi harus 100 sampai 200.000.");
        }
        if (usaha < 1_000 || usaha > 10_000_000) {
            throw new IllegalArgumentException("Jumlah usaha simulasi harus 1.000 sampai 10.000.000.");
        }
    }

    public EvidenceOptions withUsaha(int size) {
        return new EvidenceOptions(seed, koperasi, size);
    }
}
