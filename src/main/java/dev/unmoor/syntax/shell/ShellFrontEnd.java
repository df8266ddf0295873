package dev.unmoor.syntax.shell;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treesitter.TreeSitterBash;

/** Shell scripts, read as Bash. */
public final class ShellFrontEnd implements FrontEnd {

    private static final Grammar GRAMMAR = new Grammar(TreeSitterBash::new);

    @Override
    public Set<Language> languages() {
        return EnumSet.of(Language.SHELL);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = GRAMMAR.parse(source.text());
        Set<String> assigned = new HashSet<>();
        assigned(tree.root(), assigned);
        Facts top = new Facts();
        List<Import> imports = new ArrayList<>();
        new Commands(top, top, assigned, imports).block(tree.root());
        return new FileFacts(
                source.path(),
                source.language(),
                null,
                imports,
                List.of(),
                top.scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }

    /** The variables that a script sets somewhere, by itself or by reading. */
    private static void assigned(Node node, Set<String> found) {
        for (Node child : node.named()) {
            Node name =
                    switch (child.type()) {
                        case "variable_assignment" -> child.child("name");
                        case "for_statement" -> child.child("variable");
                        default -> null;
                    };
            if (name != null && !refersToItself(child, name.text())) {
                found.add(name.text());
            }
            assigned(child, found);
        }
    }

    /** {@code KEY="${KEY:-x}"} takes the variable from the environment after all. */
    private static boolean refersToItself(Node assignment, String name) {
        Node value = assignment.child("value");
        return value != null && mentions(value, name);
    }

    private static boolean mentions(Node node, String name) {
        return (node.is("variable_name") && node.text().equals(name))
                || node.named().stream().anyMatch(child -> mentions(child, name));
    }
}
