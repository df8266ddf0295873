package dev.unmoor.syntax.dart;

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
import org.treesitter.TreeSitterDart;

/** Lowers Dart. */
public final class DartFrontEnd implements FrontEnd {

    private static final Grammar DART = new Grammar(TreeSitterDart::new);

    @Override
    public Set<Language> languages() {
        return Set.of(Language.DART);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = DART.parse(source.text());
        Facts top = new Facts();
        new Declarations(top).file(tree.root());
        return new FileFacts(
                source.path(),
                source.language(),
                library(tree.root()),
                Imports.of(tree.root()),
                List.of(),
                top.scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }

    private static @Nullable String library(Node root) {
        Node library = root.first("library_name");
        Node name = library == null ? null : library.lastNamed();
        return name == null ? null : name.text();
    }
}
