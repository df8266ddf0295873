package dev.unmoor.report;

import dev.unmoor.model.DependencyMap;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dependency map for Graphviz: left to right, one rank a kind of node. */
final class Dot {

    private static final Map<String, String> COLOURS =
            Map.of(
                    "module", "#e3eef5",
                    "file", "#f4f5f2",
                    "seam", "#e4f1e8",
                    "sdk", "#efe9f6",
                    "capability", "#fff3d6",
                    "model", "#fde8dc",
                    "host", "#f1f1f1",
                    "vendor", "#f9dfe2",
                    "layer", "#eeeeee",
                    "state", "#f6e0d0");

    private Dot() {}

    static void write(DependencyMap map, Writer out) throws IOException {
        Map<String, String> names = GraphMl.names(map);
        out.write(
                """
                digraph unmoor {
                  graph [rankdir=LR, nodesep=0.15, ranksep=1.2, fontname="Helvetica"];
                  node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=10, color="#5b6472"];
                  edge [color="#5b647288", arrowsize=0.5];
                """);
        Map<String, List<DependencyMap.Node>> byType = new LinkedHashMap<>();
        for (DependencyMap.Node each : map.nodes()) {
            byType.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each);
        }
        for (Map.Entry<String, List<DependencyMap.Node>> type : byType.entrySet()) {
            out.write("  { rank=same;\n");
            for (DependencyMap.Node each : type.getValue()) {
                out.write(
                        "    %s [label=%s, tooltip=%s, fillcolor=\"%s\"];\n"
                                .formatted(
                                        names.get(each.id()),
                                        quoted(each.label()),
                                        quoted(each.id()),
                                        COLOURS.getOrDefault(each.type(), "#ffffff")));
            }
            out.write("  }\n");
        }
        for (DependencyMap.Edge each : map.edges()) {
            if (names.containsKey(each.from()) && names.containsKey(each.to())) {
                out.write(
                        "  %s -> %s [penwidth=%s, tooltip=%s];\n"
                                .formatted(
                                        names.get(each.from()),
                                        names.get(each.to()),
                                        Markup.decimal(
                                                Math.min(6, 1 + Math.log(each.weight() + 0.0))),
                                        quoted(each.type() + ", " + each.weight())));
            }
        }
        out.write("}\n");
    }

    /**
     * A quoted string: backslashes would begin Graphviz's own escapes, and entities are read too.
     */
    private static String quoted(String text) {
        return '"'
                + Markup.oneLine(text)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("&", "&amp;")
                + '"';
    }
}
