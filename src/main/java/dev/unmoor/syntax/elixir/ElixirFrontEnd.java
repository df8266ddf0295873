package dev.unmoor.syntax.elixir;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.treesitter.TreeSitterElixir;

/** Elixir. */
public final class ElixirFrontEnd implements FrontEnd {

    private static final Grammar GRAMMAR = new Grammar(TreeSitterElixir::new);

    @Override
    public Set<Language> languages() {
        return EnumSet.of(Language.ELIXIR);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = GRAMMAR.parse(source.text());
        List<Import> imports = new ArrayList<>();
        Frame top = Frame.top();
        new Lowering(imports, top).body(tree.root());
        return new FileFacts(
                source.path(),
                source.language(),
                null,
                imports,
                List.of(),
                top.facts().scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }
}
