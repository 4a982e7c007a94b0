/// How a plan changes: edits of single values, differences in the plan's own terms, and the
/// merging of two people's work. Pure: no Spring, SQL or clock. It keeps no revision; that is
/// `RencanaService`.
@NamedInterface("draft")
@NullMarked
package id.benangmerah.rencana.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
