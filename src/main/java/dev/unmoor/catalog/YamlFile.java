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

/**
 * A YAML file, composed but not yet understood. Reading goes on after a problem, so that a writer
 * sees all of them at once; nothing is built from a file that has one.
 */
public final class YamlFile {

    private final String name;
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
            Node node =
                    new Compose(LoadSettings.builder().setLabel(name).build())
                            .composeString(text)
                            .orElse(null);
            if (node instanceof MappingNode mapping) {
                return mapping;
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

    /** The path under which the file is known to people. */
    String name() {
        return name;
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
