package dev.unmoor.syntax.ruby;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Tree;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.treesitter.TreeSitterRuby;

/** Ruby. */
public final class RubyFrontEnd implements FrontEnd {

    private static final Grammar GRAMMAR = new Grammar(TreeSitterRuby::new);

    @Override
    public Set<Language> languages() {
        return EnumSet.of(Language.RUBY);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = GRAMMAR.parse(source.text());
        Script script = new Script(tree.root());
        Frame top = Frame.top();
        new Lowering(script, top).body(tree.root());
        return new FileFacts(
                source.path(),
                source.language(),
                null,
                script.imports(),
                List.of(),
                top.facts().scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }
}
