package dev.unmoor.model;

import java.util.List;

/**
 * What depends on what, from the project's modules down to vendors and layers.
 *
 * @param nodes sorted by type, then id
 * @param edges sorted by ends, then type
 */
public record DependencyMap(List<Node> nodes, List<Edge> edges) {

    /** An empty map. */
    public static final DependencyMap EMPTY = new DependencyMap(List.of(), List.of());

    /**
     * A node.
     *
     * @param id {@code type:name}
     * @param type {@code module|file|seam|sdk|capability|model|host|vendor|layer|state}
     * @param label for people
     */
    public record Node(String id, String type, String label) {}

    /**
     * An edge.
     *
     * @param from a node's id
     * @param to a node's id
     * @param type what the edge says ({@code contains|calls|uses|serves|owned-by|touches})
     * @param weight how many findings it stands for
     * @param findings their ids
     */
    public record Edge(String from, String to, String type, int weight, List<String> findings) {

        public Edge {
            findings = List.copyOf(findings);
        }
    }

    public DependencyMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
