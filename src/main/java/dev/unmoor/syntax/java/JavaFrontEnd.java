package dev.unmoor.syntax.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.DeepStack;
import dev.unmoor.syntax.DeepStack.TooDeepException;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FileFacts.Problem;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Java to facts. Reads every version up to the newest that JavaParser knows, compact source files
 * included; {@code module-info} gives nothing.
 */
public final class JavaFrontEnd implements FrontEnd {

    @Override
    public Set<Language> languages() {
        return Set.of(Language.JAVA);
    }

    @Override
    public FileFacts parse(SourceText source) {
        try {
            return DeepStack.call(() -> read(source));
        } catch (TooDeepException e) {
            Problem problem = new Problem(1, "nested too deeply to be parsed");
            return facts(source, null, List.of(), new Facts(), List.of(problem));
        }
    }

    private static FileFacts read(SourceText source) {
        Mending.Result parsed = Mending.parse(source.text());
        List<Problem> problems = new ArrayList<>(parsed.problems());
        CompilationUnit unit = parsed.unit();
        Facts top = new Facts();
        if (unit == null) {
            return facts(source, null, List.of(), top, problems);
        }
        Lowering lowering = new Lowering();
        for (TypeDeclaration<?> type : unit.getTypes()) {
            lowering.declarations.top(type, top);
        }
        problems.addAll(lowering.problems());
        String module =
                unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse(null);
        List<Import> imports = unit.getImports().stream().map(JavaFrontEnd::lowerImport).toList();
        return facts(source, module, imports, top, problems);
    }

    private static Import lowerImport(ImportDeclaration declaration) {
        Name name = declaration.getName();
        Span statement = Spans.of(declaration);
        if (declaration.isAsterisk() || declaration.isModule()) {
            return new Import(
                    name.asString(), null, "", true, false, false, Spans.of(name), statement);
        }
        String local = name.getIdentifier();
        String module = name.getQualifier().map(Name::asString).orElse("");
        return new Import(module, local, local, false, false, false, Spans.ofLast(name), statement);
    }

    private static FileFacts facts(
            SourceText source,
            @Nullable String module,
            List<Import> imports,
            Facts top,
            List<Problem> problems) {
        return new FileFacts(
                source.path(),
                source.language(),
                module,
                imports,
                List.of(),
                top.scope(),
                List.of(),
                List.of(),
                null,
                problems);
    }
}
