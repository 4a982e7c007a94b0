package id.benangmerah.kernel;

import java.math.BigDecimal;

/// An amount of money in rupiah, at most two decimals (sen).
public record Rupiah(BigDecimal amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(BigDecimal.ZERO);

    public Rupiah {
        amount = amount.stripTrailingZeros();
        if (amount.scale() > 2) throw new IllegalArgumentException("Rupiah dengan pecahan di bawah sen: " + amount);
        if (amount.scale() < 0) amount = amount.setScale(0);
    }

    public static Rupiah of(long amount) {
        return new Rupiah(BigDecimal.valueOf(amount));
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(amount.add(other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(amount.subtract(other.amount));
    }

    @Override
    public int compareTo(Rupiah other) {
        return amount.compareTo(other.amount);
    }

    /// In the official form: `Rp 12.508.804.849`.
    @Override
    public String toString() {
        return "Rp " + Angka.format(amount);
    }
}
