package id.benangmerah.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/// The most heap that was in use at any moment since [#reset].
final class Memory {

    private Memory() {}

    static void reset() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
