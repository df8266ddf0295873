package dev.unmoor.report;

import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.DependencyMap.Edge;
import dev.unmoor.model.DependencyMap.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dependency map as a still picture: columns from modules to vendors, the heaviest nodes of
 * each, edges through what is left out joined to what is shown.
 */
final class MapSvg {

    private static final List<String> COLUMNS =
            List.of("module", "sdk", "capability", "model", "vendor");
    private static final List<String> TITLES =
            List.of("Your modules", "Packages", "Capabilities", "Models", "Vendors");
    private static final int MOST = 14;
    private static final int WIDTH = 170;
    private static final int GAP = 62;
    private static final int ROW = 30;
    private static final int TOP = 34;
    private static final int LONGEST = 24;
    private static final int TOTAL_WIDTH = COLUMNS.size() * WIDTH + (COLUMNS.size() - 1) * GAP + 4;
    private static final int PAPER_WIDTH = 178;
    private static final int[] NOWHERE = {0, 0};

    /** Where the picture stands alone, it follows light and dark by itself. */
    private static final String STYLE =
            "<style>@media (prefers-color-scheme: dark) { .paper { fill: #14171c } rect { fill: #1d3344; stroke: #7cbce6 } text { fill: #e6e8ec } .head { fill: #9aa4b2 } path { stroke: #9aa4b2 } }</style>";

    private final boolean paper;
    private final boolean alone;

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, int[]> places = new LinkedHashMap<>();

    private MapSvg(boolean paper, boolean alone) {
        this.paper = paper;
        this.alone = alone;
    }

    /** The picture, how wide it is, how many nodes it shows and how many it leaves out. */
    record Drawing(String svg, int width, int nodes, int hidden) {}

    /** The picture as a part of a page, on a screen or on paper. */
    static Drawing draw(DependencyMap map, boolean paper) {
        return new MapSvg(paper, false).picture(map);
    }

    /** The picture for a renderer that knows neither light nor dark. */
    static Drawing still(DependencyMap map) {
        return new MapSvg(false, false).picture(map);
    }

    /** The picture as a file of its own. */
    static String alone(DependencyMap map) {
        return new MapSvg(false, true).picture(map).svg() + "\n";
    }

    private Drawing picture(DependencyMap map) {
        Map<String, Map<String, Integer>> paths = flows(map);
        paths.forEach((pair, count) ->
                count.forEach((to, weight) -> {
                    weights.merge(pair, weight, Integer::sum);
                    weights.merge(to, weight, Integer::sum);
                }));
        int hidden = 0;
        int rows = 0;
        Map<String, Node> byId = new HashMap<>();
        for (Node node : map.nodes()) {
            byId.put(node.id(), node);
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            String type = COLUMNS.get(column);
            List<Node> nodes = new ArrayList<>();
            for (Node node : map.nodes()) {
                if (node.type().equals(type) && weights.containsKey(node.id())) {
                    nodes.add(node);
                }
            }
            nodes.sort(
                    Comparator.comparingInt((Node n) -> -weights.getOrDefault(n.id(), 0))
                            .thenComparing(Node::id));
            hidden += Math.max(0, nodes.size() - MOST);
            int row = 0;
            for (Node node : nodes.subList(0, Math.min(MOST, nodes.size()))) {
                places.put(node.id(), new int[] {column * (WIDTH + GAP), TOP + row * ROW});
                row++;
            }
            rows = Math.max(rows, row);
        }
        return new Drawing(svg(paths, byId, rows), TOTAL_WIDTH, places.size(), hidden);
    }

    /** How much flows from each node to the nodes of the next columns, files and hosts skipped. */
    private static Map<String, Map<String, Integer>> flows(DependencyMap map) {
        Map<String, List<Edge>> byFinding = new LinkedHashMap<>();
        for (Edge edge : map.edges()) {
            for (String finding : edge.findings()) {
                byFinding.computeIfAbsent(finding, k -> new ArrayList<>()).add(edge);
            }
        }
        Map<String, Map<String, Integer>> flows = new LinkedHashMap<>();
        for (List<Edge> edges : byFinding.values()) {
            Map<String, List<String>> byType = new LinkedHashMap<>();
            for (Edge edge : edges) {
                for (String end : List.of(edge.from(), edge.to())) {
                    String type = end.substring(0, end.indexOf(':'));
                    List<String> ends = byType.computeIfAbsent(type, k -> new ArrayList<>());
                    if (!ends.contains(end)) {
                        ends.add(end);
                    }
                }
            }
            List<String> before = List.of();
            for (String type : COLUMNS) {
                List<String> here = byType.getOrDefault(type, List.of());
                if (here.isEmpty()) {
                    continue;
                }
                for (String from : before) {
                    for (String to : here) {
                        flows.computeIfAbsent(from, k -> new LinkedHashMap<>())
                                .merge(to, 1, Integer::sum);
                    }
                }
                before = here;
            }
        }
        return flows;
    }

    private String svg(Map<String, Map<String, Integer>> flows, Map<String, Node> byId, int rows) {
        int width = TOTAL_WIDTH;
        int height = TOP + Math.max(1, rows) * ROW + 6;
        Map<String, Integer> numbers = new HashMap<>();
        places.keySet().forEach(id -> numbers.put(id, numbers.size()));
        Markup out = new Markup();
        out.form(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Dependency map\" width=\"%s\" height=\"%s\" viewBox=\"-2 0 %s %s\"",
                width, height, width, height);
        if (paper) {
            out.form(
                    " alt=\"Dependency map\" style=\"width: %smm; height: %smm\"",
                    PAPER_WIDTH, Markup.decimal(PAPER_WIDTH * (double) height / width));
        }
        out.raw(" font-family=\"Inter, sans-serif\" font-size=\"12\">");
        if (alone) {
            out.raw(STYLE).form("<title>Dependency map</title>");
            out.raw(
                    "<rect class=\"paper\" x=\"-2\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            out.form(
                    "<text class=\"head\" fill=\"#5b6472\" font-weight=\"600\" x=\"%s\" y=\"16\">%s</text>",
                    column * (WIDTH + GAP), TITLES.get(column));
        }
        flows.forEach((from, targets) ->
                targets.forEach((to, weight) -> {
                    if (places.containsKey(from) && places.containsKey(to)) {
                        out.form(
                                "<path data-from=\"%s\" data-to=\"%s\"",
                                numbers.getOrDefault(from, 0), numbers.getOrDefault(to, 0));
                        String title = label(byId, from) + " → " + label(byId, to);
                        edge(out, from, to, weight, title);
                    }
                }));
        places.forEach((id, at) -> {
            String label = label(byId, id);
            String shown = label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
            out.form(
                    "<g data-node=\"%s\" data-label=\"%s\"><title>%s: %s findings</title>",
                    numbers.getOrDefault(id, 0), label, label, weights.getOrDefault(id, 0));
            out.form(
                    "<rect fill=\"#e3eef5\" stroke=\"#1f5f8b\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"22\" rx=\"5\"/>",
                    at[0], at[1], WIDTH);
            out.form(
                    "<text fill=\"#1c2230\" x=\"%s\" y=\"%s\">%s</text></g>",
                    at[0] + 8, at[1] + 15, shown);
        });
        return out.raw("</svg>").toString();
    }

    private static String label(Map<String, Node> byId, String id) {
        Node node = byId.get(id);
        return node == null ? id : node.label();
    }

    private void edge(Markup out, String from, String to, int weight, String title) {
        int[] a = places.getOrDefault(from, NOWHERE);
        int[] b = places.getOrDefault(to, NOWHERE);
        int x1 = a[0] + WIDTH;
        int y1 = a[1] + 11;
        int x2 = b[0];
        int y2 = b[1] + 11;
        int bend = Math.max(24, (x2 - x1) / 2);
        out.form(
                " fill=\"none\" stroke=\"#5b6472\" opacity=\"0.38\" stroke-width=\"%s\" d=\"M%s %s C%s %s %s %s %s %s\"><title>%s: %s</title></path>",
                Markup.decimal(Math.min(9, 1 + Math.log(weight + 0.0) * 1.4)),
                x1,
                y1,
                x1 + bend,
                y1,
                x2 - bend,
                y2,
                x2,
                y2,
                title,
                weight);
    }
}
