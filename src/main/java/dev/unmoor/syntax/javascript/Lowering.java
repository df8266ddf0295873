package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Export;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Facts;
import java.util.ArrayList;
import java.util.List;

/** The lowering of one file: what is collected for it, and the parts of the work. */
final class Lowering {

    private final List<Import> imports = new ArrayList<>();
    private final List<Export> exports = new ArrayList<>();
    private final Facts top = new Facts();

    private final Statements statements = new Statements(this);
    private final Expressions expressions = new Expressions(this);
    private final Patterns patterns = new Patterns(this);
    private final Functions functions = new Functions(this);
    private final Types types = new Types(this);
    private final TypeNames typeNames = new TypeNames(this);
    private final Modules modules = new Modules(this);

    List<Import> imports() {
        return imports;
    }

    List<Export> exports() {
        return exports;
    }

    /** The scope of the file. */
    Facts top() {
        return top;
    }

    Statements statements() {
        return statements;
    }

    Expressions expressions() {
        return expressions;
    }

    Patterns patterns() {
        return patterns;
    }

    Functions functions() {
        return functions;
    }

    Types types() {
        return types;
    }

    TypeNames typeNames() {
        return typeNames;
    }

    Modules modules() {
        return modules;
    }
}
