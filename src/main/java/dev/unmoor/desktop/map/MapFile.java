package dev.unmoor.desktop.map;

import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Saving;
import dev.unmoor.desktop.workbench.Workbench;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Writes the map to a file. */
final class MapFile {

    /** The formats. */
    enum Format {
        SVG("svg"),
        PNG("png"),
        DOT("dot"),
        MERMAID("mmd"),
        GRAPHML("graphml");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        String extension() {
            return extension;
        }
    }

    private final MapPicture picture;
    private final String project;

    MapFile(MapPicture picture, String project) {
        this.picture = picture;
        this.project = project;
    }

    /** Writes it away from the window's thread, and says how it went. */
    void write(Format format, Path file, MapCanvas canvas, Workbench workbench) {
        // only the window's thread may take the picture
        WritableImage image = format == Format.PNG ? canvas.image() : new WritableImage(1, 1);
        Saving.run(
                workbench,
                file,
                to -> {
                    if (format == Format.PNG) {
                        writePng(image, to);
                    } else {
                        Files.writeString(to, text(format));
                    }
                });
    }

    private String text(Format format) {
        return switch (format) {
            case SVG ->
                    MapExport.svg(
                            picture,
                            LayeredLayout.place(picture),
                            Messages.text("map.export.name", project));
            case DOT -> MapExport.dot(picture);
            case MERMAID -> MapExport.mermaid(picture);
            case GRAPHML -> MapExport.graphMl(picture);
            case PNG -> throw new IllegalArgumentException("a PNG is no text");
        };
    }

    private static void writePng(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(buffered, "png", file.toFile())) {
            throw new IOException("no writer for PNG");
        }
    }
}
