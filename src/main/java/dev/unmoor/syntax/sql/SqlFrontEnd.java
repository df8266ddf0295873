package dev.unmoor.syntax.sql;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Lines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** SQL of any dialect. */
public final class SqlFrontEnd implements FrontEnd {

    @Override
    public Set<Language> languages() {
        return EnumSet.of(Language.SQL);
    }

    @Override
    public FileFacts parse(SourceText source) {
        String text = source.text();
        if (text.length() > Grammar.MAX_LENGTH) {
            String why = "longer than %,d characters".formatted(Grammar.MAX_LENGTH);
            return facts(source, List.of(), Scope.EMPTY, List.of(new FileFacts.Problem(1, why)));
        }
        Facts facts = new Facts();
        List<Import> imports = new ArrayList<>();
        List<Token> tokens = Tokens.of(text);
        Statements statements = new Statements(new Lines(text, 1), facts, imports);
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).isSign(";")) {
                if (i > start) {
                    statements.add(tokens.subList(start, i));
                }
                start = i + 1;
            }
        }
        return facts(source, imports, facts.scope(), List.of());
    }

    private static FileFacts facts(
            SourceText source,
            List<Import> imports,
            Scope scope,
            List<FileFacts.Problem> problems) {
        return new FileFacts(
                source.path(),
                source.language(),
                null,
                imports,
                List.of(),
                scope,
                List.of(),
                List.of(),
                null,
                problems);
    }
}
