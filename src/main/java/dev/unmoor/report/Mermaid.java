package dev.unmoor.report;

import dev.unmoor.model.DependencyMap;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dependency map for Mermaid, as GitHub and GitLab draw it inside Markdown. Files and layers
 * are left out and so are the lightest edges beyond what Mermaid draws by default.
 */
final class Mermaid {

    /** Mermaid's own limit is 500 edges. */
    private static final int MOST = 300;

    private static final Set<String> LEFT_OUT = Set.of("layer", "state");

    private Mermaid() {}

    static void write(DependencyMap map, Writer out) throws IOException {
        Map<String, String> names = GraphMl.names(map);
        Map<String, DependencyMap.Node> byId =
                map.nodes().stream()
                        .filter(each -> !LEFT_OUT.contains(each.type()))
                        .collect(
                                Collectors.toMap(
                                        DependencyMap.Node::id, each -> each, (a, b) -> a));
        List<DependencyMap.Edge> edges =
                map.edges().stream()
                        .filter(each ->
                                byId.containsKey(each.from()) && byId.containsKey(each.to()))
                        .sorted(
                                Comparator.comparingInt(DependencyMap.Edge::weight)
                                        .reversed()
                                        .thenComparing(DependencyMap.Edge::from)
                                        .thenComparing(DependencyMap.Edge::to))
                        .limit(MOST)
                        .toList();
        Set<String> shown =
                edges.stream()
                        .flatMap(each -> Stream.of(each.from(), each.to()))
                        .collect(Collectors.toSet());
        out.write("flowchart LR\n");
        for (DependencyMap.Node each : map.nodes()) {
            if (shown.contains(each.id())) {
                out.write(
                        "  %s[\"%s\"]:::%s\n"
                                .formatted(names.get(each.id()), label(each.label()), each.type()));
            }
        }
        for (DependencyMap.Edge each : edges) {
            out.write("  %s --> %s\n".formatted(names.get(each.from()), names.get(each.to())));
        }
        out.write("  classDef vendor fill:#f9dfe2,stroke:#a01f2f,color:#1c2230\n");
        out.write("  classDef module fill:#e3eef5,stroke:#1f5f8b,color:#1c2230\n");
    }

    /** A label between quotes, every sign that Mermaid or HTML reads written as its number. */
    private static String label(String text) {
        StringBuilder safe = new StringBuilder();
        Markup.oneLine(text)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c) || " ._/-:@".indexOf(c) >= 0) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append('#').append(c).append(';');
                    }
                });
        return safe.toString();
    }
}
