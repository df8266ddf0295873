package dev.unmoor.report;

import dev.unmoor.model.DependencyMap;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** The dependency map as GraphML, for yEd, Gephi, NetworkX. */
final class GraphMl {

    private GraphMl() {}

    static void write(DependencyMap map, Writer out) throws IOException {
        Markup xml = new Markup();
        xml.raw(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                  <key id="name" for="node" attr.name="name" attr.type="string"/>
                  <key id="label" for="node" attr.name="label" attr.type="string"/>
                  <key id="type" for="node" attr.name="type" attr.type="string"/>
                  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
                  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
                  <graph id="map" edgedefault="directed">
                """);
        Map<String, String> names = names(map);
        for (DependencyMap.Node each : map.nodes()) {
            xml.form(
                    "    <node id=\"%s\"><data key=\"name\">%s</data><data key=\"label\">%s</data><data key=\"type\">%s</data></node>\n",
                    String.valueOf(names.get(each.id())), each.id(), each.label(), each.type());
        }
        int number = 0;
        for (DependencyMap.Edge each : map.edges()) {
            if (names.containsKey(each.from()) && names.containsKey(each.to())) {
                xml.form(
                        "    <edge id=\"e%s\" source=\"%s\" target=\"%s\"><data key=\"relation\">%s</data><data key=\"weight\">%s</data></edge>\n",
                        number++,
                        String.valueOf(names.get(each.from())),
                        String.valueOf(names.get(each.to())),
                        each.type(),
                        each.weight());
            }
        }
        out.write(xml.raw("  </graph>\n</graphml>\n").toString());
    }

    /** Short names for nodes, the same for the same map: ids can hold anything. */
    static Map<String, String> names(DependencyMap map) {
        Map<String, String> names = new HashMap<>();
        for (DependencyMap.Node each : map.nodes()) {
            names.putIfAbsent(each.id(), "n" + names.size());
        }
        return names;
    }
}
