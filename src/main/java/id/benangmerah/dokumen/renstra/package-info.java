/// The tables of a Renstra (Permendagri 86/2017) as the plan's own regulation lays them out,
/// each a pure function of the plan, for periods of any length.
@NullMarked
package id.benangmerah.dokumen.renstra;

import org.jspecify.annotations.NullMarked;
