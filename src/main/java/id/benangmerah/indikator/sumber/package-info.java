/// How a registry describes the evidence it keeps, so that formulas can be compiled to SQL
/// over it. Tables follow one convention, see [Fakta].
@NamedInterface("sumber")
@NullMarked
package id.benangmerah.indikator.sumber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
