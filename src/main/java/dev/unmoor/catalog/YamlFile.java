package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML file, composed but not yet understood. Reading goes on after a problem, so that a writer
 * sees all of them at once; nothing is built from a file that has one.
 */
public final class YamlFile {

    /** Aliases repeat what they stand for, so this is counted as read and not as written. */
    private static final int MOST_NODES = 100_000;

    private static final int DEEPEST = 40;

    private final String name;
    private int nodes;
    private final List<CatalogException.Problem> problems = new ArrayList<>();
    private final @Nullable MappingNode root;

    /**
     * Composes a text.
     *
     * @param name the path under which the file is known to people
     */
    public YamlFile(String name, String text) {
        this.name = name;
        this.root = compose(text);
    }

    private @Nullable MappingNode compose(String text) {
        try {
            Node node = Composed.of(name, text);
            if (node == null) {
                node =
                        new Compose(LoadSettings.builder().setLabel(name).build())
                                .composeString(text)
                                .orElse(null);
            }
            if (node instanceof MappingNode mapping) {
                bound(mapping, 0);
                return problems.isEmpty() ? mapping : null;
            }
            problem(1, 1, "the file is a mapping of keys to values");
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElse(null);
            problem(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problem(1, 1, "not YAML: " + e.getMessage());
        }
        return null;
    }

    /** Reports what would stand for more than a catalog can hold: it may come from anywhere. */
    private void bound(Node node, int depth) {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            if (problems.isEmpty()) {
                problem(node, "this is more than a catalog file can hold");
            }
            return;
        }
        switch (node) {
            case ScalarNode scalar when Braces.count(scalar.getValue()) > Braces.MOST ->
                    problem(node, "the braces stand for more than " + Braces.MOST + " entries");
            case MappingNode mapping -> {
                for (NodeTuple each : mapping.getValue()) {
                    bound(each.getKeyNode(), depth + 1);
                    bound(each.getValueNode(), depth + 1);
                }
            }
            case SequenceNode sequence ->
                    sequence.getValue().forEach(each -> bound(each, depth + 1));
            default -> {}
        }
    }

    /** The path under which the file is known to people. */
    String name() {
        return name;
    }

    /** What it was composed to; null where it has nothing. */
    @Nullable MappingNode node() {
        return root;
    }

    /** The file's content, to be taken key by key; null where it has none. */
    public @Nullable YamlMap root() {
        return root == null ? null : new YamlMap(this, root);
    }

    void problem(Node at, String message) {
        Mark mark = at.getStartMark().orElse(null);
        problem(
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1,
                message);
    }

    private void problem(int line, int column, String message) {
        problems.add(new CatalogException.Problem(name, line, column, message));
    }

    /** What is wrong with it, as far as it was read. */
    public List<CatalogException.Problem> problems() {
        return problems;
    }
}
