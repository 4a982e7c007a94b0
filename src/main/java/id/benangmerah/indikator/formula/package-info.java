/// The pure core: formula and criterion texts become small closed trees; each question about
/// a tree (value, units, explanation) is one function. No Spring, SQL, clock or logging.
@NamedInterface("formula")
@NullMarked
package id.benangmerah.indikator.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
