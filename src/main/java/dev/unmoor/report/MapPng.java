package dev.unmoor.report;

import dev.unmoor.model.DependencyMap;
import java.io.IOException;
import java.io.OutputStream;

/** The dependency map as a picture of twice the usual density. */
final class MapPng {

    private MapPng() {}

    static void write(DependencyMap map, OutputStream out) throws IOException {
        MapSvg.Drawing drawing = MapSvg.still(map);
        Pictures.png(drawing.svg(), drawing.width(), out);
    }
}
