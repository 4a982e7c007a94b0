/// A plan as a spreadsheet that people fill in: one sheet for each kind of part, and back
/// without loss. Pure: no Spring, SQL or clock. It takes nothing over; that is `Drafts`.
@NamedInterface("workbook")
@NullMarked
package id.benangmerah.rencana.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
