package dev.unmoor.desktop.map;

import dev.unmoor.desktop.map.MapPicture.Box;
import dev.unmoor.desktop.map.MapPicture.Link;
import dev.unmoor.desktop.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The map as text that other programs draw. Labels come from the scanned tree: all are escaped. */
final class MapExport {

    private MapExport() {}

    /** Graphviz. */
    static String dot(MapPicture picture) {
        var text = new StringBuilder("digraph unmoor {\n  rankdir=LR;\n  node [shape=box];\n");
        for (Box box : picture.boxes()) {
            text.append("  ")
                    .append(quoted(box.id()))
                    .append(" [label=")
                    .append(quoted(box.label() + " (" + box.weight() + ")"))
                    .append("];\n");
        }
        for (Link link : picture.links()) {
            text.append("  ")
                    .append(quoted(link.from()))
                    .append(" -> ")
                    .append(quoted(link.to()))
                    .append(" [label=\"")
                    .append(link.weight())
                    .append('"')
                    .append(link.manner() == MapPicture.Manner.WRAPPED ? ", style=dashed" : "")
                    .append("];\n");
        }
        return text.append("}\n").toString();
    }

    /** Mermaid. */
    static String mermaid(MapPicture picture) {
        var text = new StringBuilder("flowchart LR\n");
        Map<String, String> names = new HashMap<>();
        for (Box box : picture.boxes()) {
            String name = "n" + names.size();
            names.put(box.id(), name);
            text.append("  ")
                    .append(name)
                    .append("[\"")
                    .append(xml(box.label()).replace("`", "&#96;"))
                    .append(" (")
                    .append(box.weight())
                    .append(")\"]\n");
        }
        for (Link link : picture.links()) {
            text.append("  ")
                    .append(names.get(link.from()))
                    .append(link.manner() == MapPicture.Manner.WRAPPED ? " -.->|" : " -->|")
                    .append(link.weight())
                    .append("| ")
                    .append(names.get(link.to()))
                    .append('\n');
        }
        return text.toString();
    }

    /** GraphML. */
    static String graphMl(MapPicture picture) {
        var text =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                          <key id="label" for="node" attr.name="label" attr.type="string"/>
                          <key id="type" for="node" attr.name="type" attr.type="string"/>
                          <key id="weight" for="all" attr.name="weight" attr.type="int"/>
                          <graph id="unmoor" edgedefault="directed">
                        """);
        for (Box box : picture.boxes()) {
            text.append("    <node id=\"")
                    .append(xml(box.id()))
                    .append("\"><data key=\"label\">")
                    .append(xml(box.label()))
                    .append("</data><data key=\"type\">")
                    .append(xml(box.type()))
                    .append("</data><data key=\"weight\">")
                    .append(box.weight())
                    .append("</data></node>\n");
        }
        for (Link link : picture.links()) {
            text.append("    <edge source=\"")
                    .append(xml(link.from()))
                    .append("\" target=\"")
                    .append(xml(link.to()))
                    .append("\"><data key=\"weight\">")
                    .append(link.weight())
                    .append("</data></edge>\n");
        }
        return text.append("  </graph>\n</graphml>\n").toString();
    }

    /**
     * SVG, in colours that can be read on white.
     *
     * @param title what the picture shows
     */
    static String svg(MapPicture picture, LayeredLayout.Placed placed, String title) {
        double width = placed.width() + 40;
        double height = placed.height() + 40;
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-20 -20 %.0f %.0f\""
                                + " width=\"%.0f\" height=\"%.0f\" font-family=\"Inter, sans-serif\""
                                + " font-size=\"12\">%n<title>%s</title>%n",
                        width,
                        height,
                        width,
                        height,
                        xml(title)));
        text.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"-20\" y=\"-20\" width=\"%.0f\" height=\"%.0f\""
                                + " fill=\"#ffffff\"/>%n",
                        width,
                        height));
        placed.headings()
                .forEach((column, x) ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "<text x=\"%.1f\" y=\"12\" fill=\"#52605c\">%s"
                                                + "</text>%n",
                                        x,
                                        xml(Messages.text("column." + column.id())))));
        for (LayeredLayout.Way way : placed.ways()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-opacity=\"0.55\""
                                    + " stroke-width=\"%.1f\"%s/>%n",
                            path(way.points()),
                            stroke(way.link()),
                            way.thickness(),
                            way.link().manner() == MapPicture.Manner.WRAPPED
                                    ? " stroke-dasharray=\"6 4\""
                                    : ""));
        }
        for (Box box : picture.boxes()) {
            LayeredLayout.Place place = placed.places().get(box.id());
            if (place != null) {
                box(text, box, place);
            }
        }
        return text.append("</svg>\n").toString();
    }

    private static void box(StringBuilder text, Box box, LayeredLayout.Place place) {
        String label = box.label().length() > 22 ? box.label().substring(0, 21) + "…" : box.label();
        text.append(
                String.format(
                        Locale.ROOT,
                        "<g><title>%s (%d)</title><rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
                                + " height=\"%.1f\" rx=\"6\" fill=\"#f6f7f5\" stroke=\"#b9c2bd\"/>"
                                + "<text x=\"%.1f\" y=\"%.1f\" fill=\"#16211f\">%s</text>"
                                + "<text x=\"%.1f\" y=\"%.1f\" fill=\"#52605c\""
                                + " text-anchor=\"end\">%d</text></g>%n",
                        xml(box.label()),
                        box.weight(),
                        place.x(),
                        place.y(),
                        place.width(),
                        place.height(),
                        place.x() + 10,
                        place.middle() + 4,
                        xml(label),
                        place.x() + place.width() - 8,
                        place.middle() + 4,
                        box.weight()));
    }

    private static String stroke(Link link) {
        return switch (link.manner()) {
            case DIRECT -> "#c2410c";
            case WRAPPED -> "#0b6e67";
            case OUTSIDE -> "#8a9691";
        };
    }

    private static String path(List<LayeredLayout.Point> points) {
        var text = new StringBuilder();
        LayeredLayout.Point from = points.getFirst();
        text.append(String.format(Locale.ROOT, "M%.1f %.1f", from.x(), from.y()));
        for (LayeredLayout.Point to : points.subList(1, points.size())) {
            double pull = LayeredLayout.pull(from, to);
            double end = to.x() == from.x() ? to.x() + pull : to.x() - pull;
            text.append(
                    String.format(
                            Locale.ROOT,
                            " C%.1f %.1f %.1f %.1f %.1f %.1f",
                            from.x() + pull,
                            from.y(),
                            end,
                            to.y(),
                            to.x(),
                            to.y()));
            from = to;
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    private static String xml(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c < ' ' ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
