package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Export;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports and exports of both module systems. */
final class Modules {

    private static final String DEFAULT = "default";

    /** What compilers wrap around {@code require}: the module, seen as if it were an ES module. */
    private static final Set<String> INTEROP =
            Set.of(
                    "__importDefault",
                    "__importStar",
                    "__toESM",
                    "_interopRequireDefault",
                    "_interopRequireWildcard");

    private final Lowering file;

    Modules(Lowering file) {
        this.file = file;
    }

    /** The module in {@code require("x")} or {@code import("x")}; null for any other call. */
    @Nullable String imported(Node call) {
        Node function = call.child("function");
        Node arguments = call.child("arguments");
        if (function == null || arguments == null || !arguments.is("arguments")) {
            return null;
        }
        boolean dynamic = function.is("import");
        boolean required = function.is("identifier") && function.text().equals("require");
        return dynamic || required ? Strings.literal(arguments.firstNamed()) : null;
    }

    /** Takes a call that brings a module in where it is needed, as an import without a name. */
    Expr loaded(String module, Node call) {
        add(module, null, null, false, call);
        return new Expr.ModuleRef(module, call.span());
    }

    /** Whether a call wraps a module and means the module. */
    static boolean isInterop(Expr callee, List<Expr.Arg> args) {
        return callee instanceof Expr.Ref ref
                && INTEROP.contains(ref.name())
                && !args.isEmpty()
                && args.getFirst().value() instanceof Expr.ModuleRef;
    }

    // ---- import

    /** {@code import …}. */
    void importStatement(Node node) {
        Node required = node.first("import_require_clause");
        if (required != null) {
            Node local = required.first("identifier");
            add(Strings.literal(required.child("source")), null, local, false, node);
            return;
        }
        String module = Strings.literal(node.child("source"));
        boolean typeOnly = node.has("type", "typeof");
        Node clause = node.first("import_clause");
        if (clause == null) {
            add(module, null, null, typeOnly, node);
            return;
        }
        for (Node part : clause.named()) {
            switch (part.type()) {
                case "identifier" -> add(module, DEFAULT, part, typeOnly, node);
                case "namespace_import" -> add(module, null, part.firstNamed(), typeOnly, node);
                case "named_imports" -> {
                    for (Node each : part.named("import_specifier")) {
                        specifier(module, each, typeOnly, node);
                    }
                }
                default -> {}
            }
        }
    }

    private void specifier(
            @Nullable String module, Node specifier, boolean typeOnly, Node statement) {
        Node name = specifier.child("name");
        Node alias = specifier.child("alias");
        if (name != null) {
            add(
                    module,
                    name(name),
                    alias == null ? name : alias,
                    typeOnly || specifier.has("type", "typeof"),
                    statement);
        }
    }

    private void add(
            @Nullable String module,
            @Nullable String name,
            @Nullable Node local,
            boolean typeOnly,
            Node statement) {
        if (module != null) {
            file.imports()
                    .add(
                            new Import(
                                    module,
                                    name,
                                    local == null ? "" : local.text(),
                                    false,
                                    false,
                                    typeOnly,
                                    local == null ? statement.span() : local.span(),
                                    statement.span()));
        }
    }

    /**
     * Takes {@code const x = require("m")}, {@code require("m").y} or a plain pattern of names for
     * the import that it is.
     *
     * @return whether it is one
     */
    boolean required(Node declarator, Node statement) {
        Node target = declarator.child("name");
        Node value = declarator.child("value");
        if (target == null || value == null) {
            return false;
        }
        String name = null;
        if (value.is("member_expression")) {
            Node property = value.child("property");
            name = property == null ? null : property.text();
            value = value.child("object");
        }
        Node function = value == null ? null : value.child("function");
        String module =
                value == null || function == null || function.is("import") ? null : imported(value);
        if (module == null) {
            return false;
        }
        if (target.is("identifier")) {
            add(module, name, target, false, statement);
            return true;
        }
        return name == null && target.is("object_pattern") && taken(module, target, statement);
    }

    private boolean taken(String module, Node pattern, Node statement) {
        for (Node part : pattern.named()) {
            Node to = part.is("pair_pattern") ? part.child("value") : part.firstNamed();
            boolean plain =
                    part.is("shorthand_property_identifier_pattern")
                            || (part.is("pair_pattern", "rest_pattern")
                                    && to != null
                                    && to.is("identifier"));
            if (!plain) {
                return false;
            }
        }
        for (Node part : pattern.named()) {
            switch (part.type()) {
                case "pair_pattern" -> {
                    Node key = part.child("key");
                    add(
                            module,
                            key == null ? null : Expressions.plainKey(key),
                            part.child("value"),
                            false,
                            statement);
                }
                case "rest_pattern" -> add(module, null, part.firstNamed(), false, statement);
                default -> add(module, part.text(), part, false, statement);
            }
        }
        return true;
    }

    // ---- export

    /** {@code export …}. */
    void exportStatement(Node node, Facts in) {
        Node source = node.child("source");
        Node declaration = node.child("declaration");
        Node value = node.child("value");
        if (source != null) {
            passedOn(node, Strings.literal(source));
        } else if (declaration != null) {
            file.statements().declaration(declaration, node.named("decorator"), in);
            for (Node name : declared(declaration)) {
                export(node.has(DEFAULT) ? DEFAULT : name.text(), name.text(), null, name.span());
            }
        } else if (value != null) {
            defaultValue(value, node, in);
        } else if (node.has("=")) {
            Node assigned = node.lastNamed();
            if (assigned != null) {
                Expr lowered = file.expressions().lower(assigned, in);
                in.root(lowered);
                whole(lowered, node.span());
            }
        } else {
            Node clause = node.first("export_clause");
            for (Node each : clause == null ? List.<Node>of() : clause.named("export_specifier")) {
                Node name = each.child("name");
                if (name != null) {
                    export(outside(each, name), name(name), null, name.span());
                }
            }
        }
    }

    private void passedOn(Node node, @Nullable String module) {
        if (module == null) {
            return;
        }
        boolean typeOnly = node.has("type");
        Node namespace = node.first("namespace_export");
        Node clause = node.first("export_clause");
        if (namespace != null) {
            Node name = namespace.lastNamed();
            Span span = namespace.span();
            reexport(module, null, false, typeOnly, span, node);
            addExport(name == null ? "*" : name(name), null, null, module, span);
        } else if (clause != null) {
            for (Node each : clause.named("export_specifier")) {
                Node name = each.child("name");
                if (name != null) {
                    boolean type = typeOnly || each.has("type");
                    reexport(module, name(name), false, type, name.span(), node);
                    addExport(outside(each, name), name(name), null, module, name.span());
                }
            }
        } else {
            reexport(module, null, true, typeOnly, node.span(), node);
            addExport("*", null, null, module, node.span());
        }
    }

    private void reexport(
            String module,
            @Nullable String name,
            boolean wildcard,
            boolean typeOnly,
            Span span,
            Node statement) {
        file.imports()
                .add(
                        new Import(
                                module,
                                name,
                                "",
                                wildcard,
                                true,
                                typeOnly,
                                span,
                                statement.span()));
    }

    /** {@code export default}: a function or class without a name is called {@code default}. */
    private void defaultValue(Node value, Node node, Facts in) {
        Span span = value.span();
        if (value.is("identifier")) {
            export(DEFAULT, value.text(), null, span);
        } else if (Functions.isFunction(value) && value.child("name") == null) {
            in.function(file.functions().of(value, DEFAULT, FunctionFact.Kind.FUNCTION, List.of()));
            export(DEFAULT, DEFAULT, null, span);
        } else if (value.is("class")) {
            Expr name = file.types().declared(value, DEFAULT, node.named("decorator"), in);
            export(DEFAULT, name instanceof Expr.Ref ref ? ref.name() : DEFAULT, null, span);
        } else {
            Expr lowered = file.expressions().lower(value, DEFAULT, in);
            in.root(lowered);
            export(DEFAULT, null, lowered, span);
        }
    }

    private static List<Node> declared(Node declaration) {
        return switch (declaration.type()) {
            case "lexical_declaration", "variable_declaration" ->
                    declaration.named("variable_declarator").stream()
                            .flatMap(each -> Patterns.names(each.child("name")).stream())
                            .toList();
            case "ambient_declaration" -> {
                Node inner = declaration.firstNamed();
                yield inner == null ? List.of() : declared(inner);
            }
            default -> {
                Node name = declaration.child("name");
                Node local = name == null ? declaration.first("identifier") : name;
                yield local == null ? List.of() : List.of(local);
            }
        };
    }

    private void export(String name, @Nullable String local, @Nullable Expr value, Span span) {
        addExport(name, local, value, null, span);
    }

    private void addExport(
            String name,
            @Nullable String local,
            @Nullable Expr value,
            @Nullable String module,
            Span span) {
        file.exports().add(new Export(name, local, value, module, span));
    }

    private static String outside(Node specifier, Node name) {
        Node alias = specifier.child("alias");
        return alias == null ? name(name) : name(alias);
    }

    private static String name(Node node) {
        String quoted = Strings.literal(node);
        return quoted == null ? node.text() : quoted;
    }

    // ---- CommonJS

    /** Sees {@code module.exports = x}, {@code module.exports.a = x} and {@code exports.a = x}. */
    void assigned(Node left, Expr value) {
        Node object = left.child("object");
        Node property = left.child("property");
        if (!left.is("member_expression") || object == null || property == null) {
            return;
        }
        if (isModuleExports(left)) {
            whole(value, left.span());
        } else if (object.text().equals("exports") || isModuleExports(object)) {
            boolean unset =
                    value instanceof Expr.Scalar scalar && scalar.text().equals("undefined");
            if (!unset) {
                one(property.text(), value, left.span());
            }
        }
    }

    /** The name that an anonymous function assigned to this takes on. */
    static String nameOf(Node left) {
        if (isModuleExports(left)) {
            return DEFAULT;
        }
        Node name = left.is("identifier") ? left : left.child("property");
        return name == null ? "" : name.text();
    }

    private static boolean isModuleExports(Node node) {
        return node.is("member_expression") && node.text().equals("module.exports");
    }

    /** The whole module is one value. */
    private void whole(Expr value, Span span) {
        one(DEFAULT, value, span);
        if (value instanceof Expr.ModuleRef module) {
            addExport("*", null, null, module.module(), span);
        } else if (value instanceof Expr.MapOf map) {
            for (Expr.Entry entry : map.entries()) {
                String name = entry.key() instanceof Expr.Text text ? text.literal() : null;
                if (name != null) {
                    one(name, entry.value(), entry.value().span());
                } else if (entry.value() instanceof Expr.ModuleRef module) {
                    addExport("*", null, null, module.module(), module.span());
                }
            }
        }
    }

    private void one(String name, Expr value, Span span) {
        if (value instanceof Expr.Ref ref) {
            export(name, ref.name(), null, span);
        } else {
            export(name, null, value, span);
        }
    }

    /** {@code import A = B.C}: another name for a member. */
    void alias(Node node, Facts in) {
        List<Node> parts = node.named();
        if (parts.size() == 2) {
            Expr value = path(parts.getLast());
            in.bind(parts.getFirst().text(), value, Binding.Kind.CONSTANT, parts.getFirst().span());
            in.root(value);
        }
    }

    private static Expr path(Node node) {
        Node object = node.child("object");
        Node property = node.child("property");
        return object == null || property == null
                ? new Expr.Ref(node.text(), node.span())
                : new Expr.Member(path(object), property.text(), node.span());
    }
}
