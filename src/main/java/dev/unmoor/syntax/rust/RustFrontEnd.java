package dev.unmoor.syntax.rust;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Tree;
import java.util.List;
import java.util.Set;
import org.treesitter.TreeSitterRust;

/** Lowers Rust. */
public final class RustFrontEnd implements FrontEnd {

    /** Also reads what stands in macros. */
    static final Grammar RUST = new Grammar(TreeSitterRust::new);

    @Override
    public Set<Language> languages() {
        return Set.of(Language.RUST);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = RUST.parse(source.text());
        Facts top = new Facts();
        Unit unit = new Unit();
        unit.findImplementations(tree.root());
        Blocks blocks = new Blocks(new Frame(unit, top, null, 0));
        blocks.root(blocks.value(tree.root()));
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
}
