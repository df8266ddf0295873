package dev.unmoor.syntax.go;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Tree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treesitter.TreeSitterGo;

/** Lowers Go. */
public final class GoFrontEnd implements FrontEnd {

    private static final Grammar GO = new Grammar(TreeSitterGo::new);

    @Override
    public Set<Language> languages() {
        return Set.of(Language.GO);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = GO.parse(source.text());
        Imports imports = new Imports(tree.root());
        Facts top = new Facts();
        new Body(new Unit(source.text(), imports, top), top, null).all(tree.root());
        return new FileFacts(
                source.path(),
                source.language(),
                packageName(tree.root()),
                imports.all(),
                List.of(),
                top.scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }

    private static @Nullable String packageName(Node root) {
        Node clause = root.first("package_clause");
        Node name = clause == null ? null : clause.firstNamed();
        return name == null ? null : name.text();
    }
}
