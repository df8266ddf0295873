package dev.unmoor.syntax.javascript;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Tree;
import java.util.List;
import java.util.Set;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/** Lowers JavaScript, TypeScript, JSX, TSX and the scripts of Vue and Svelte components. */
public final class JavaScriptFrontEnd implements FrontEnd {

    private static final Grammar JAVASCRIPT = new Grammar(TreeSitterJavascript::new);
    private static final Grammar TYPESCRIPT = new Grammar(TreeSitterTypescript::new);
    private static final Grammar TSX = new Grammar(TreeSitterTsx::new);

    @Override
    public Set<Language> languages() {
        return Set.of(Language.JAVASCRIPT, Language.TYPESCRIPT, Language.VUE, Language.SVELTE);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = tree(source);
        Lowering lowering = new Lowering();
        lowering.statements().all(tree.root(), lowering.top());
        return new FileFacts(
                source.path(),
                source.language(),
                null,
                lowering.imports(),
                lowering.exports(),
                lowering.top().scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }

    private static Tree tree(SourceText source) {
        return switch (source.language()) {
            case VUE, SVELTE -> {
                Scripts scripts = Scripts.of(source.text());
                yield (scripts.typed() ? TSX : JAVASCRIPT).parse(scripts.text());
            }
            case TYPESCRIPT ->
                    source.path().endsWith("x")
                            ? TSX.parse(source.text())
                            : TYPESCRIPT.parse(source.text());
            default -> untyped(source.text());
        };
    }

    /** Flow's annotations look like TypeScript's; whichever grammar understands more is right. */
    private static Tree untyped(String text) {
        Tree plain = JAVASCRIPT.parse(text);
        if (plain.problems().isEmpty() || plain.root().children().isEmpty()) {
            return plain;
        }
        Tree typed = TSX.parse(text);
        return typed.problems().size() < plain.problems().size() ? typed : plain;
    }
}
