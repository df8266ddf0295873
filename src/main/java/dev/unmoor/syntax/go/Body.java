package dev.unmoor.syntax.go;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The statements of a function, or the declarations of a file. */
final class Body {

    private static final String EMBED = "//go:embed";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Unit file;
    private final Facts facts;
    private final TypeNames names;
    private final Expressions expressions;
    private final @Nullable String self;
    private @Nullable Node byDefault;

    /**
     * @param self the name of the receiver
     */
    Body(Unit file, Facts facts, @Nullable String self) {
        this.file = file;
        this.facts = facts;
        this.names = new TypeNames(file);
        this.expressions = new Expressions(file, self);
        this.self = self;
    }

    /** A {@code return} alone returns this named result. */
    void returnsByDefault(@Nullable Node result) {
        byDefault = result;
    }

    /** All statements in a node. */
    void all(Node block) {
        for (Node statement : block.named()) {
            one(statement);
        }
    }

    private void one(@Nullable Node node) {
        if (node == null) {
            return;
        }
        switch (node.type()) {
            case "package_clause",
                    "import_declaration",
                    "break_statement",
                    "continue_statement",
                    "goto_statement",
                    "fallthrough_statement",
                    "empty_statement",
                    "label_name" -> {}
            case "function_declaration", "method_declaration" -> function(node);
            case "const_declaration" -> constants(node);
            case "var_declaration", "var_spec_list" -> all(node);
            case "var_spec" -> variable(node);
            case "type_declaration" -> {
                for (Node spec : node.named("type_spec", "type_alias")) {
                    new Types(file).declare(spec, facts);
                }
            }
            case "short_var_declaration" -> assign(node, Binding.Kind.ASSIGNMENT);
            case "assignment_statement" -> assignment(node);
            case "receive_statement" -> receive(node);
            case "return_statement" -> returned(node);
            case "range_clause" -> range(node);
            case "type_switch_statement" -> typeSwitch(node);
            case "block",
                    "statement_list",
                    "if_statement",
                    "for_statement",
                    "for_clause",
                    "expression_switch_statement",
                    "expression_case",
                    "type_case",
                    "default_case",
                    "select_statement",
                    "communication_case",
                    "labeled_statement",
                    "expression_list",
                    "expression_statement",
                    "go_statement",
                    "defer_statement",
                    "send_statement" ->
                    all(node);
            // counting is no news
            case "inc_statement", "dec_statement" -> {}
            default -> {
                if (node.isError()) {
                    node.named().stream()
                            .filter(part -> !part.children().isEmpty())
                            .forEach(this::one);
                } else if (!isType(node)) {
                    facts.root(expressions.lower(node));
                }
            }
        }
    }

    private static boolean isType(Node node) {
        return node.type().endsWith("_type") || node.is("type_identifier");
    }

    private void function(Node node) {
        Node name = node.child("name");
        String called = name == null ? "" : name.text();
        Functions functions = new Functions(file);
        facts.function(
                node.is("method_declaration")
                        ? functions.method(node, called)
                        : functions.of(node, called, FunctionFact.Kind.FUNCTION, null, null));
    }

    // ---- constants and variables

    /** A constant without a value repeats the one before; {@code iota} counts the lines. */
    private void constants(Node node) {
        List<Node> values = List.of();
        int line = 0;
        for (Node spec : node.named("const_spec")) {
            List<Node> own = items(spec.child("value"));
            values = own.isEmpty() ? values : own;
            Expressions counted = expressions.counting(line++);
            List<Node> declared = spec.all("name");
            for (int i = 0; i < declared.size(); i++) {
                Node name = declared.get(i);
                Expr value = i < values.size() ? counted.lower(values.get(i)) : null;
                facts.root(value);
                bind(name, names.of(spec.child("type")), value, Binding.Kind.CONSTANT);
            }
        }
    }

    private void variable(Node spec) {
        List<Node> declared = spec.all("name");
        List<Node> values = items(spec.child("value"));
        TypeRef type = names.of(spec.child("type"));
        if (values.isEmpty()) {
            Expr embedded = embedded(spec);
            facts.root(embedded);
            declared.forEach(name -> bind(name, type, embedded, Binding.Kind.ASSIGNMENT));
        } else {
            pair(declared, values, type, Binding.Kind.ASSIGNMENT);
        }
    }

    /** {@code //go:embed prompt.txt} above a variable puts the file into it. */
    private @Nullable Expr embedded(Node spec) {
        String before = file.text().substring(0, spec.start());
        int end = before.lastIndexOf('\n');
        int start = end <= 0 ? 0 : before.lastIndexOf('\n', end - 1) + 1;
        String above = end <= 0 ? "" : before.substring(start, end).strip();
        if (!above.startsWith(EMBED + " ")) {
            return null;
        }
        List<Expr.Arg> paths = new ArrayList<>();
        SPACE.splitAsStream(above.substring(EMBED.length()).strip())
                .map(path -> path.replaceAll("^[\"`]|[\"`]$", ""))
                .forEach(path -> paths.add(Expr.Arg.of(Texts.plain(path, spec.span()))));
        return new Expr.Call(new Expr.Ref("go:embed", spec.span()), paths, spec.span());
    }

    private void assignment(Node node) {
        Node operator = node.child("operator");
        if (operator == null || operator.is("=")) {
            assign(node, Binding.Kind.ASSIGNMENT);
            return;
        }
        List<Node> left = items(node.child("left"));
        List<Node> right = items(node.child("right"));
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        Expr before = expressions.lower(left.getFirst());
        Expr operand = expressions.lower(right.getFirst());
        if (operator.is("+=")) {
            Expr sum = Texts.plus(before, operand, node.span());
            facts.root(sum);
            if (!(sum instanceof Expr.Opaque)) {
                facts.assign(before, null, sum, Binding.Kind.ASSIGNMENT);
            }
        } else {
            facts.root(new Expr.Opaque(List.of(before, operand), node.span()));
        }
    }

    private void assign(Node node, Binding.Kind kind) {
        pair(items(node.child("left")), items(node.child("right")), null, kind);
    }

    private void receive(Node node) {
        Node right = node.child("right");
        if (right != null) {
            pair(items(node.child("left")), List.of(right), null, Binding.Kind.ASSIGNMENT);
        }
    }

    private void pair(
            List<Node> targets, List<Node> values, @Nullable TypeRef type, Binding.Kind kind) {
        if (values.size() == 1 && targets.size() != 1) {
            Expr whole = value(targets, values.getFirst());
            if (whole == null) {
                return;
            }
            facts.root(whole);
            for (int i = 0; i < targets.size(); i++) {
                Node target = targets.get(i);
                TypeRef asserted = i == 0 && type == null ? asserted(values.getFirst()) : type;
                bind(target, asserted, i == 0 ? whole : result(whole, i, target), kind);
            }
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            Node value = values.get(i);
            List<Node> target = i < targets.size() ? List.of(targets.get(i)) : List.of();
            Expr lowered = value(target, value);
            if (lowered != null) {
                facts.root(lowered);
                target.forEach(
                        each -> bind(each, type == null ? asserted(value) : type, lowered, kind));
            }
        }
    }

    /** A value; null if it is a function that its one plain name declares. */
    private @Nullable Expr value(List<Node> targets, Node value) {
        boolean plain = targets.size() == 1 && targets.getFirst().is("identifier");
        if (plain && value.is("func_literal")) {
            String name = targets.getFirst().text();
            facts.function(
                    new Functions(file).of(value, name, FunctionFact.Kind.FUNCTION, null, self));
            return null;
        }
        return expressions.lower(value);
    }

    private static Expr result(Expr whole, int index, Node target) {
        Expr position = new Expr.Scalar(Integer.toString(index), target.span());
        return new Expr.Index(whole, position, whole.span());
    }

    /** {@code x.(T)} says what it is. */
    private @Nullable TypeRef asserted(Node value) {
        return value.is("type_assertion_expression") ? names.of(value.child("type")) : null;
    }

    private void bind(
            Node target, @Nullable TypeRef type, @Nullable Expr value, Binding.Kind kind) {
        if (!target.text().equals("_")) {
            facts.assign(expressions.lower(target), type, value, kind);
        }
    }

    private static List<Node> items(@Nullable Node list) {
        if (list == null) {
            return List.of();
        }
        return list.is("expression_list") ? list.named() : List.of(list);
    }

    // ---- control

    /** Of several results the first is returned; the others are seen. */
    private void returned(Node node) {
        List<Node> values = items(node.firstNamed());
        if (values.isEmpty()) {
            if (byDefault != null) {
                facts.returned(expressions.lower(byDefault));
            }
            return;
        }
        facts.returned(expressions.lower(values.getFirst()));
        values.stream().skip(1).forEach(value -> facts.root(expressions.lower(value)));
    }

    private void range(Node node) {
        Node right = node.child("right");
        if (right == null) {
            return;
        }
        Expr whole = expressions.lower(right);
        facts.root(whole);
        List<Node> targets = items(node.child("left"));
        Expr element = new Expr.Element(whole, right.span());
        if (targets.isEmpty()) {
            return;
        }
        // a channel and a sequence give elements first; lists, asked for one name only, positions,
        // which are never called
        if (targets.size() == 1 || isSequence(whole, targets.get(1))) {
            bind(targets.getFirst(), null, element, Binding.Kind.LOOP);
            targets.stream()
                    .skip(1)
                    .forEach(each -> bind(each, null, result(element, 1, each), Binding.Kind.LOOP));
        } else {
            Expr position = new Expr.Opaque(List.of(), right.span());
            bind(targets.getFirst(), null, position, Binding.Kind.LOOP);
            // maps too give what they hold second
            Expr held = new Expr.Index(whole, position, right.span());
            bind(targets.get(1), null, held, Binding.Kind.LOOP);
        }
    }

    /** {@code for value, err := range f()}: a function that yields, not a list with positions. */
    private static boolean isSequence(Expr whole, Node second) {
        return whole instanceof Expr.Call && second.text().startsWith("err");
    }

    private void typeSwitch(Node node) {
        Node value = node.child("value");
        one(node.child("initializer"));
        if (value == null) {
            return;
        }
        Expr whole = expressions.lower(value);
        facts.root(whole);
        for (Node alias : items(node.child("alias"))) {
            for (Node one : node.named("type_case")) {
                for (Node type : one.all("type")) {
                    TypeRef named = names.of(type);
                    if (named != null) {
                        bind(alias, named, whole, Binding.Kind.ASSIGNMENT);
                    }
                }
            }
        }
        node.named("type_case", "default_case").forEach(this::one);
    }
}
