/// The pages of the map, signed in and public, its tiles and the list of doubtful positions.
@NullMarked
package id.benangmerah.maps.web;

import org.jspecify.annotations.NullMarked;
