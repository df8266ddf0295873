package dev.unmoor.desktop.map;

import dev.unmoor.desktop.map.MapPicture.Box;
import dev.unmoor.desktop.map.MapPicture.Link;
import dev.unmoor.desktop.map.MapPicture.Manner;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.DependencyMap.Edge;
import dev.unmoor.model.DependencyMap.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what of an audit's map is drawn: folds files into modules, joins what lies on both sides
 * of a hidden column, keeps to the neighbourhood of the focus, and to a budget that the eye can
 * take.
 */
final class MapModel {

    /** More boxes than this in one column are not drawn; how many is said instead. */
    static final int MOST_IN_COLUMN = 40;

    private record Ends(String from, String to) {}

    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, String> moduleOf = new HashMap<>();

    /** Hosts that serve nobody's models but their own: drawn as the vendor alone. */
    private final Set<String> ownHosts = new HashSet<>();

    private final List<Edge> edges = new ArrayList<>();

    private final Predicate<String> mention;

    /**
     * Takes a map.
     *
     * @param mention whether a finding, by its id, only names a party
     */
    MapModel(DependencyMap map, Predicate<String> mention) {
        this.mention = mention;
        for (Node node : map.nodes()) {
            if (Column.of(node.type()) != null) {
                nodes.put(node.id(), node);
            }
        }
        for (Edge edge : map.edges()) {
            Node from = nodes.get(edge.from());
            Node to = nodes.get(edge.to());
            if (from == null || to == null) {
                continue;
            }
            if (from.type().equals("module") && to.type().equals("file")) {
                moduleOf.put(to.id(), from.id());
            } else {
                edges.add(edge);
            }
        }
        Map<String, Set<String>> served = new HashMap<>();
        for (Edge edge : edges) {
            if (column(edge.from()) == Column.HOSTS && column(edge.to()) == Column.VENDORS) {
                served.computeIfAbsent(edge.from(), key -> new HashSet<>()).add(edge.to());
            }
        }
        served.forEach((host, parties) -> {
            if (parties.equals(Set.of(host.replaceFirst("^host:", "vendor:")))) {
                ownHosts.add(host);
            }
        });
    }

    /** The node with an id, if the map draws it. */
    @Nullable Node node(String id) {
        return nodes.get(id);
    }

    /** All vendors, by id. */
    List<Node> vendors() {
        return nodes.values().stream().filter(node -> node.type().equals("vendor")).toList();
    }

    /** The findings that hang on a node. */
    Set<String> findings(String id) {
        Set<String> ids = new LinkedHashSet<>();
        for (Edge edge : edges) {
            if (edge.from().equals(id)
                    || edge.to().equals(id)
                    || id.equals(moduleOf.get(edge.from()))) {
                ids.addAll(edge.findings());
            }
        }
        return ids;
    }

    MapPicture picture(MapOptions options) {
        Map<Ends, Set<String>> links = folded(options);
        Map<Ends, Integer> weights = weights(options);
        links = without(id -> ownHosts.contains(id), links, weights);
        links = withoutHidden(links, weights, options.columns());
        links = around(links, options);
        Map<String, Integer> sizes = sizes(links, weights);
        Set<String> falling = falling(options.off());
        var hidden = new EnumMap<Column, Integer>(Column.class);
        List<Box> boxes = boxes(sizes, options, falling, hidden);
        Set<String> drawn = new HashSet<>();
        boxes.forEach(box -> drawn.add(box.id()));
        var drawnLinks = new ArrayList<Link>();
        links.forEach((ends, findings) -> {
            if (drawn.contains(ends.from()) && drawn.contains(ends.to())) {
                drawnLinks.add(link(ends, findings, weights.getOrDefault(ends, 0), falling));
            }
        });
        drawnLinks.sort(Comparator.comparing(Link::from).thenComparing(Link::to));
        return new MapPicture(boxes, drawnLinks, hidden, fall(options.off(), falling));
    }

    /** Edges with their left end first, files folded into modules that aren't opened. */
    private Map<Ends, Set<String>> folded(MapOptions options) {
        Map<Ends, Set<String>> links = new LinkedHashMap<>();
        for (Edge edge : edges) {
            Ends ends = ends(edge, options);
            List<String> counted = edge.findings();
            if (!options.mentions()) {
                counted = counted.stream().filter(mention.negate()).toList();
            }
            boolean nothing = counted.isEmpty() && !edge.findings().isEmpty();
            if (!ends.from().equals(ends.to()) && !nothing) {
                links.computeIfAbsent(ends, key -> new LinkedHashSet<>()).addAll(counted);
            }
        }
        return links;
    }

    private Map<Ends, Integer> weights(MapOptions options) {
        Map<Ends, Integer> weights = new HashMap<>();
        for (Edge edge : edges) {
            weights.merge(ends(edge, options), edge.weight(), Integer::sum);
        }
        return weights;
    }

    private Ends ends(Edge edge, MapOptions options) {
        String from = folded(edge.from(), options);
        String to = folded(edge.to(), options);
        return column(from).compareTo(column(to)) <= 0 ? new Ends(from, to) : new Ends(to, from);
    }

    private String folded(String id, MapOptions options) {
        String module = moduleOf.get(id);
        return module == null || options.expanded().contains(module) ? id : module;
    }

    private Column column(String id) {
        Node node = nodes.get(id);
        Column column = node == null ? null : Column.of(node.type());
        return column == null ? Column.LAYERS : column;
    }

    /** Joins what lies on both sides of nodes whose column isn't shown. */
    private Map<Ends, Set<String>> withoutHidden(
            Map<Ends, Set<String>> links, Map<Ends, Integer> weights, Set<Column> shown) {
        Map<Ends, Set<String>> current = links;
        for (Column column : Column.values()) {
            if (!shown.contains(column)) {
                current = without(id -> column(id) == column, current, weights);
            }
        }
        return current;
    }

    private static Map<Ends, Set<String>> without(
            Predicate<String> hides, Map<Ends, Set<String>> links, Map<Ends, Integer> weights) {
        Map<Ends, Set<String>> kept = new LinkedHashMap<>();
        Map<String, List<Ends>> into = new LinkedHashMap<>();
        Map<String, List<Ends>> out = new LinkedHashMap<>();
        links.forEach((ends, findings) -> {
            boolean fromHidden = hides.test(ends.from());
            boolean toHidden = hides.test(ends.to());
            if (toHidden && !fromHidden) {
                into.computeIfAbsent(ends.to(), key -> new ArrayList<>()).add(ends);
            } else if (fromHidden && !toHidden) {
                out.computeIfAbsent(ends.from(), key -> new ArrayList<>()).add(ends);
            } else if (!fromHidden) {
                kept.put(ends, findings);
            }
        });
        into.forEach((through, lefts) -> {
            for (Ends left : lefts) {
                for (Ends right : out.getOrDefault(through, List.of())) {
                    join(left, right, links, kept, weights);
                }
            }
        });
        return kept;
    }

    private static void join(
            Ends left,
            Ends right,
            Map<Ends, Set<String>> links,
            Map<Ends, Set<String>> kept,
            Map<Ends, Integer> weights) {
        Set<String> common = new LinkedHashSet<>(links.getOrDefault(left, Set.of()));
        Set<String> rights = links.getOrDefault(right, Set.of());
        boolean known = !common.isEmpty() && !rights.isEmpty();
        if (known) {
            common.retainAll(rights);
            if (common.isEmpty()) {
                // both pass the hidden node, but no finding passes it from one to the other
                return;
            }
        } else {
            common.addAll(rights);
        }
        var ends = new Ends(left.from(), right.to());
        int weight =
                known
                        ? common.size()
                        : Math.min(weights.getOrDefault(left, 1), weights.getOrDefault(right, 1));
        kept.computeIfAbsent(ends, key -> new LinkedHashSet<>()).addAll(common);
        weights.merge(ends, weight, Math::max);
    }

    private Map<Ends, Set<String>> around(Map<Ends, Set<String>> links, MapOptions options) {
        if (options.focus().isEmpty()) {
            return links;
        }
        Set<String> near = new HashSet<>();
        near.add(options.focus());
        if (options.direction() != MapOptions.Direction.INTO) {
            near.addAll(reach(links, options.focus(), options.depth(), true));
        }
        if (options.direction() != MapOptions.Direction.OUT) {
            near.addAll(reach(links, options.focus(), options.depth(), false));
        }
        Map<Ends, Set<String>> kept = new LinkedHashMap<>();
        links.forEach((ends, findings) -> {
            if (near.contains(ends.from()) && near.contains(ends.to())) {
                kept.put(ends, findings);
            }
        });
        return kept;
    }

    private static Set<String> reach(
            Map<Ends, Set<String>> links, String start, int depth, boolean out) {
        Map<String, Integer> steps = new HashMap<>();
        Deque<String> next = new ArrayDeque<>();
        steps.put(start, 0);
        next.add(start);
        while (!next.isEmpty()) {
            String at = next.removeFirst();
            int done = steps.getOrDefault(at, 0);
            if (done == depth) {
                continue;
            }
            for (Ends ends : links.keySet()) {
                String here = out ? ends.from() : ends.to();
                String there = out ? ends.to() : ends.from();
                if (here.equals(at) && steps.putIfAbsent(there, done + 1) == null) {
                    next.add(there);
                }
            }
        }
        return steps.keySet();
    }

    private static Map<String, Integer> sizes(
            Map<Ends, Set<String>> links, Map<Ends, Integer> weights) {
        Map<String, Set<String>> findings = new TreeMap<>();
        Map<String, Integer> counted = new TreeMap<>();
        links.forEach((ends, ids) -> {
            for (String end : List.of(ends.from(), ends.to())) {
                findings.computeIfAbsent(end, key -> new HashSet<>()).addAll(ids);
                counted.merge(end, weights.getOrDefault(ends, 0), Math::max);
            }
        });
        Map<String, Integer> sizes = new TreeMap<>();
        findings.forEach((id, ids) ->
                sizes.put(id, ids.isEmpty() ? counted.getOrDefault(id, 0) : ids.size()));
        return sizes;
    }

    private List<Box> boxes(
            Map<String, Integer> sizes,
            MapOptions options,
            Set<String> falling,
            Map<Column, Integer> hidden) {
        var boxes = new ArrayList<Box>();
        sizes.forEach((id, weight) -> {
            Node node = nodes.get(id);
            if (node != null) {
                boxes.add(
                        new Box(
                                id,
                                node.type(),
                                column(id),
                                label(node),
                                weight,
                                id.equals(options.focus()),
                                falling.contains(id),
                                node.type().equals("module") && moduleOf.containsValue(id)));
            }
        });
        boxes.sort(
                Comparator.comparing(Box::column)
                        .thenComparing(Comparator.comparing(Box::focus).reversed())
                        .thenComparing(Comparator.comparingInt(Box::weight).reversed())
                        .thenComparing(Box::id));
        var kept = new ArrayList<Box>();
        var counts = new EnumMap<Column, Integer>(Column.class);
        for (Box box : boxes) {
            int count = counts.merge(box.column(), 1, Integer::sum);
            if (count <= MOST_IN_COLUMN) {
                kept.add(box);
            } else {
                hidden.merge(box.column(), 1, Integer::sum);
            }
        }
        return kept;
    }

    /** No party stands behind this id: it is what stands where one place can reach several. */
    private static String label(Node node) {
        return switch (node.type()) {
            case "module" -> Messages.module(node.label());
            default -> node.label().equals("multi") ? Messages.text("vendor.multi") : node.label();
        };
    }

    private Link link(Ends ends, Set<String> findings, int weight, Set<String> falling) {
        Column from = column(ends.from());
        Column to = column(ends.to());
        Manner manner;
        if (from == Column.MODULES && to != Column.SEAMS) {
            manner = Manner.DIRECT;
        } else if (from == Column.MODULES || from == Column.SEAMS) {
            manner = Manner.WRAPPED;
        } else {
            manner = Manner.OUTSIDE;
        }
        return new Link(
                ends.from(),
                ends.to(),
                Math.max(1, findings.isEmpty() ? weight : findings.size()),
                List.copyOf(findings),
                manner,
                falling.contains(ends.from()) && falling.contains(ends.to()));
    }

    /** All nodes with a finding that leads to a vendor that is off. */
    private Set<String> falling(Set<String> off) {
        Set<String> lost = lostFindings(off);
        Set<String> falling = new HashSet<>();
        for (Edge edge : edges) {
            if (edge.findings().stream().anyMatch(lost::contains)) {
                falling.add(edge.from());
                falling.add(edge.to());
                String module = moduleOf.get(edge.from());
                if (module != null) {
                    falling.add(module);
                }
            }
        }
        // a vendor that stays may share a line with one that goes
        for (Node vendor : vendors()) {
            if (!off.contains(vendor.id())) {
                falling.remove(vendor.id());
            }
        }
        return falling;
    }

    private Set<String> lostFindings(Set<String> off) {
        Set<String> lost = new HashSet<>();
        for (Edge edge : edges) {
            if (off.contains(edge.to()) || off.contains(edge.from())) {
                lost.addAll(edge.findings());
            }
        }
        return lost;
    }

    private MapPicture.Fall fall(Set<String> off, Set<String> falling) {
        if (off.isEmpty()) {
            return MapPicture.Fall.NONE;
        }
        int modules = 0;
        for (String id : falling) {
            Node node = nodes.get(id);
            modules += node != null && node.type().equals("module") ? 1 : 0;
        }
        return new MapPicture.Fall(modules, lostFindings(off).size());
    }
}
