/// The life of a version of a plan: one table of transitions with roles, attachments, checks and
/// due dates, the paraf chain, and the opening of the next version. It does not edit the text.
/// Permendagri 86/2017, Permendagri 9/2018.
@NullMarked
package id.benangmerah.rencana.tahapan;

import org.jspecify.annotations.NullMarked;
