package dev.unmoor.syntax.ruby;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file as a whole gathers while it is walked, and where the bodies of its heredocs are. */
final class Script {

    private final List<Import> imports = new ArrayList<>();

    /** Bodies by the offset of the {@code <<~WORD} that announces them. */
    private final Map<Integer, Node> heredocs = new HashMap<>();

    Script(Node root) {
        List<Node> beginnings = new ArrayList<>();
        List<Node> bodies = new ArrayList<>();
        collect(root, beginnings, bodies);
        for (int i = 0; i < Math.min(beginnings.size(), bodies.size()); i++) {
            heredocs.put(beginnings.get(i).start(), bodies.get(i));
        }
    }

    /** Bodies follow in the order of their beginnings. */
    private static void collect(Node node, List<Node> beginnings, List<Node> bodies) {
        for (Node child : node.children()) {
            if (child.is("heredoc_beginning")) {
                beginnings.add(child);
            } else if (child.is("heredoc_body")) {
                bodies.add(child);
            }
            collect(child, beginnings, bodies);
        }
    }

    @Nullable Node heredoc(Node beginning) {
        return heredocs.get(beginning.start());
    }

    void add(Import each) {
        imports.add(each);
    }

    List<Import> imports() {
        return imports;
    }
}
