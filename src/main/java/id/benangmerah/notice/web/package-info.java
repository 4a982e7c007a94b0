/// The page of one's own tasks.
@NullMarked
package id.benangmerah.notice.web;

import org.jspecify.annotations.NullMarked;
