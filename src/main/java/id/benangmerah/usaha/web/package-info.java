/// Pages about enterprises: list, record, and the form by which help given is recorded.
@NullMarked
package id.benangmerah.usaha.web;

import org.jspecify.annotations.NullMarked;
