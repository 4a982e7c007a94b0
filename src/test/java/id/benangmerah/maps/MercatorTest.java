package id.benangmerah.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MercatorTest {

    @Test
    void a_position_survives_the_projection() {
        assertThat(Mercator.longitude(Mercator.x(112.8))).isEqualTo(112.8, within(1e-6));
        assertThat(Mercator.latitude(Mercator.y(-7.7))).isEqualTo(-7.7, within(1e-6));
    }

    @Test
    void the_places_of_a_tile_stand_together_in_the_order_of_its_points() {
        var random = new Random(7);
        for (int run = 0; run < 5_000; run++) {
            int x = random.nextInt(1 << Mercator.BITS);
            int y = random.nextInt(1 << Mercator.BITS);
            int zoom = random.nextInt(Tile.DEEPEST + 1);
            var tile = Tile.at(zoom, x, y);
            long order = Mercator.order(x, y);
            assertThat(order)
                    .isBetween(
                            Mercator.firstOf(zoom, tile.x(), tile.y()), Mercator.endOf(zoom, tile.x(), tile.y()) - 1);
            var other = Tile.at(zoom, random.nextInt(1 << Mercator.BITS), random.nextInt(1 << Mercator.BITS));
            if (other.equals(tile)) continue;
            boolean outside = order < Mercator.firstOf(zoom, other.x(), other.y())
                    || order >= Mercator.endOf(zoom, other.x(), other.y());
            assertThat(outside).isTrue();
        }
    }

    @Test
    void positions_inside_a_tile_run_from_nought_to_its_extent() {
        var tile = new Tile(14, 13_325, 8_543);
        assertThat(tile.localX(tile.west())).isZero();
        assertThat(tile.localY(tile.north() + tile.side())).isEqualTo(Tile.EXTENT);
    }
}
