package dev.unmoor.syntax.php;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Tree;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.treesitter.TreeSitterPhp;

/** PHP, with whatever it is embedded in. */
public final class PhpFrontEnd implements FrontEnd {

    private static final Grammar GRAMMAR = new Grammar(TreeSitterPhp::new);

    @Override
    public Set<Language> languages() {
        return EnumSet.of(Language.PHP);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = GRAMMAR.parse(source.text());
        Script script = new Script();
        Frame top = Frame.top();
        new Statements(script, top).block(tree.root());
        return new FileFacts(
                source.path(),
                source.language(),
                script.namespace(),
                script.imports(),
                List.of(),
                top.facts().scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }
}
