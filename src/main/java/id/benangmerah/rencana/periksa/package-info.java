/// The checker of plans: rules that read a plan and say what is wrong in it, where, and what
/// to do. Pure: the same plan gives the same findings. No Spring, SQL, clock or logging.
@NamedInterface("periksa")
@NullMarked
package id.benangmerah.rencana.periksa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
