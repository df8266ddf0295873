package dev.unmoor.syntax.swift;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Tree;
import java.util.List;
import java.util.Set;
import org.treesitter.TreeSitterSwift;

/** Lowers Swift. */
public final class SwiftFrontEnd implements FrontEnd {

    private static final Grammar SWIFT = new Grammar(TreeSitterSwift::new);

    @Override
    public Set<Language> languages() {
        return Set.of(Language.SWIFT);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = tree(source.text());
        Facts top = new Facts();
        Unit unit = new Unit(top);
        unit.findConformances(tree.root());
        new Body(new Frame(unit, top), null).all(tree.root());
        return new FileFacts(
                source.path(),
                source.language(),
                null,
                unit.imports(),
                List.of(),
                top.scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }

    private static Tree tree(String text) {
        Tree tree = SWIFT.parse(text);
        if (tree.problems().isEmpty() || tree.root().children().isEmpty()) {
            return tree;
        }
        Tree older = SWIFT.parse(Modern.without(text));
        return older.problems().size() < tree.problems().size() ? older : tree;
    }
}
