package id.benangmerah.scenario;

/// What happens to one enterprise in which year; decided before any row is written. Reused
/// for every enterprise, so that millions need no memory.
final class Life {

    static final int NEVER = Integer.MAX_VALUE;

    int entryYear;
    int exitYear;
    boolean startedInFirstYear;
    boolean bornKecil;
    int nibYear;
    int kecilYear;
    int menengahYear;
    final boolean[] helped = new boolean[Years.COUNT];
    final boolean[] risen = new boolean[Years.COUNT];
    final boolean[] better = new boolean[Years.COUNT];
    final boolean[] partnered = new boolean[Years.COUNT];

    boolean isRegisteredAtEndOf(int year) {
        return entryYear <= year && year < exitYear;
    }

    boolean isHelped(int year) {
        return year <= Years.LAST && helped[Years.index(year)];
    }

    void decide(Dice dice, UsahaQuotas quotas, int entry) {
        entryYear = entry;
        decideExit(dice, quotas);
        startedInFirstYear = entry == Years.FIRST && quotas.of("mulai", entry).draw(dice);
        bornKecil = dice.chance(entry == Years.FIRST ? 0.016 : 0.005);
        nibYear = entry == Years.FIRST && !startedInFirstYear && dice.chance(0.012) ? Years.FIRST - 1 : NEVER;
        kecilYear = bornKecil ? entry : NEVER;
        menengahYear = NEVER;
        for (int year = Years.FIRST; year <= Years.LAST; year++) decideYear(dice, quotas, year);
    }

    private void decideExit(Dice dice, UsahaQuotas quotas) {
        exitYear = NEVER;
        for (int year = Math.max(entryYear, Years.FIRST) + 1; year <= Years.LAST && exitYear == NEVER; year++) {
            if (quotas.of("keluar", year).draw(dice)) exitYear = year;
        }
    }

    private void decideYear(Dice dice, UsahaQuotas quotas, int year) {
        int i = Years.index(year);
        helped[i] = risen[i] = better[i] = partnered[i] = false;
        if (!isRegisteredAtEndOf(year)) return;
        if (entryYear < year || year == Years.FIRST) {
            helped[i] = quotas.of("fasilitasi", year).draw(dice);
        }
        if (helped[i]) {
            risen[i] = quotas.of("omzet_naik", year).draw(dice);
            better[i] = quotas.of("kualitas_naik", year).draw(dice);
        }
        boolean mustStayAsItIs = helped[i] && year >= 2023;
        if (nibYear == NEVER && !mustStayAsItIs) {
            if (quotas.of("nib", year).draw(dice)) nibYear = year;
        } else {
            quotas.of("nib", year).skip();
        }
        if (mustStayAsItIs) {
            quotas.of("mitra_baru", year).skip();
        } else {
            partnered[i] = quotas.of("mitra_baru", year).draw(dice);
        }
        decideScale(dice, quotas, year);
    }

    private void decideScale(Dice dice, UsahaQuotas quotas, int year) {
        boolean isMikro = kecilYear == NEVER;
        if (isMikro && entryYear < year && !isHelped(year)) {
            if (quotas.of("naik_kelas", year).draw(dice)) kecilYear = year;
            return;
        }
        quotas.of("naik_kelas", year).skip();
        boolean mayGrow = !isMikro && kecilYear < year && menengahYear == NEVER && !isHelped(year);
        if (mayGrow && year >= 2024 && dice.chance(0.004)) menengahYear = year;
    }
}
