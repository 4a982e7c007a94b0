/// A checked plan as text: for a terminal, for machines, for a file. It finds nothing; that is
/// `periksa`. Pure: the same plan gives the same text.
@NamedInterface("periksa.report")
@NullMarked
package id.benangmerah.rencana.periksa.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
