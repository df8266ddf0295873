package dev.unmoor.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.map.LayeredLayout.Place;
import dev.unmoor.desktop.map.LayeredLayout.Placed;
import dev.unmoor.model.DependencyMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {

    private final MapPicture picture =
            new MapModel(FixtureAudit.make().map(), id -> false).picture(MapOptions.WHOLE);
    private final Placed placed = LayeredLayout.place(picture);

    @Test
    void boxesOfAColumnStandBelowEachOtherWithoutTouching() {
        Map<Double, List<Place>> columns = new TreeMap<>();
        for (Place place : placed.places().values()) {
            columns.computeIfAbsent(place.x(), x -> new ArrayList<>()).add(place);
        }
        assertThat(columns).hasSizeGreaterThan(4);
        for (List<Place> column : columns.values()) {
            column.sort(Comparator.comparingDouble(Place::y));
            for (int i = 1; i < column.size(); i++) {
                Place above = column.get(i - 1);
                assertThat(column.get(i).y()).isGreaterThan(above.y() + above.height());
            }
        }
    }

    @Test
    void allLiesInsideTheStatedSize() {
        assertThat(placed.places()).hasSameSizeAs(picture.boxes());
        for (Place place : placed.places().values()) {
            assertThat(place.y()).isGreaterThanOrEqualTo(0);
            assertThat(place.x() + place.width()).isLessThanOrEqualTo(placed.width() + 0.1);
            assertThat(place.y() + place.height()).isLessThanOrEqualTo(placed.height() + 0.1);
        }
    }

    @Test
    void linksBeginAndEndAtTheirBoxes() {
        for (LayeredLayout.Way way : placed.ways()) {
            Place from = placed.places().get(way.link().from());
            Place to = placed.places().get(way.link().to());
            assertThat(way.points().getFirst().x()).isEqualTo(from.x() + from.width());
            assertThat(way.points().getFirst().y()).isBetween(from.y(), from.y() + from.height());
            assertThat(way.points().getLast().y()).isBetween(to.y(), to.y() + to.height());
        }
    }

    @Test
    void moreFindingsMakeATallerBoxAndAThickerLink() {
        Place api = placed.places().get("module:api");
        Place infra = placed.places().get("module:infra");
        assertThat(api.height()).isGreaterThan(infra.height());
    }

    @Test
    void theSamePictureAlwaysGivesTheSamePlaces() {
        assertThat(LayeredLayout.place(picture)).isEqualTo(placed);
    }

    @Test
    void nothingIsPlacedToo() {
        assertThat(LayeredLayout.place(MapPicture.EMPTY).places()).isEmpty();
        assertThat(new MapModel(DependencyMap.EMPTY, id -> false).vendors()).isEmpty();
    }
}
