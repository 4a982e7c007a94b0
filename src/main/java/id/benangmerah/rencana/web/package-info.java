/// The pages of the checker: what is wrong in a revision, the rules, and accepting a finding.
@NullMarked
package id.benangmerah.rencana.web;

import org.jspecify.annotations.NullMarked;
