/// The pages of a plan's life: all versions with their stage, one version with what it needs to go
/// on, and the forms of its steps.
@NullMarked
package id.benangmerah.rencana.tahapan.web;

import org.jspecify.annotations.NullMarked;
