package dev.unmoor.syntax.shell;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks commands into facts: of the script, and of the function that is being walked. */
final class Commands {

    /** Commands that run the command given to them. */
    private static final Set<String> RUNNING =
            Set.of("sudo", "exec", "command", "nohup", "time", "env", "builtin");

    private final Facts script;
    private final Facts facts;
    private final Set<String> assigned;
    private final List<Import> imports;
    private final Words words;

    Commands(Facts script, Facts facts, Set<String> assigned, List<Import> imports) {
        this.script = script;
        this.facts = facts;
        this.assigned = assigned;
        this.imports = imports;
        this.words = new Words(this, assigned);
    }

    /** Walks all commands in a node. */
    void block(Node node) {
        node.named().forEach(child -> root(value(child)));
    }

    void root(@Nullable Expr value) {
        facts.root(value);
    }

    /** The value of a command, or null if it has none that is a call. */
    @Nullable Expr value(Node node) {
        return switch (node.type()) {
            case "command" -> command(node, null);
            case "pipeline" -> pipeline(node);
            case "redirected_statement" -> redirected(node, null);
            case "variable_assignment" -> {
                assignment(node, false);
                yield null;
            }
            case "declaration_command" -> {
                boolean local = node.has("local", "declare", "typeset");
                node.named("variable_assignment").forEach(each -> assignment(each, local));
                yield null;
            }
            case "function_definition" -> {
                function(node);
                yield null;
            }
            case "for_statement" -> {
                loop(node);
                yield null;
            }
            case "case_statement", "case_item" -> {
                for (Node child : node.named()) {
                    if ("value".equals(child.field())) {
                        if (node.is("case_statement")) {
                            root(words.lower(child));
                        }
                    } else {
                        root(value(child));
                    }
                }
                yield null;
            }
            case "program",
                    "list",
                    "if_statement",
                    "elif_clause",
                    "else_clause",
                    "while_statement",
                    "c_style_for_statement",
                    "do_group",
                    "compound_statement",
                    "subshell",
                    "negated_command",
                    "ERROR" -> {
                block(node);
                yield null;
            }
            case "test_command", "unset_command" -> {
                List<Expr> parts = new ArrayList<>();
                expansions(node, parts);
                yield parts.isEmpty() ? null : new Expr.Opaque(parts, node.span());
            }
            case "comment", "heredoc_body" -> null;
            default -> words.lower(node);
        };
    }

    /** What is expanded in a test, however deep. */
    private void expansions(Node node, List<Expr> found) {
        for (Node child : node.named()) {
            if (child.is("simple_expansion", "expansion", "string", "command_substitution")) {
                found.add(words.lower(child));
            } else {
                expansions(child, found);
            }
        }
    }

    /** {@code a | b}: what the first writes is the standard input of the second. */
    private @Nullable Expr pipeline(Node node) {
        Expr input = null;
        for (Node each : node.named()) {
            input =
                    switch (each.type()) {
                        case "command" -> command(each, input);
                        case "redirected_statement" -> redirected(each, input);
                        default -> {
                            root(input);
                            yield value(each);
                        }
                    };
        }
        return input;
    }

    private @Nullable Expr redirected(Node node, @Nullable Expr piped) {
        Expr input = piped;
        for (Node redirect : node.all("redirect")) {
            Expr read = input(redirect);
            input = read != null ? read : input;
        }
        Node body = node.child("body");
        if (body == null) {
            return input;
        }
        if (body.is("command")) {
            return command(body, input);
        }
        if (body.is("pipeline") && input != null) {
            // the heredoc belongs to the first command that it follows
            Expr value = value(body);
            return value instanceof Expr.Call call ? with(call, input) : value;
        }
        root(input);
        return value(body);
    }

    private static Expr with(Expr.Call call, Expr input) {
        List<Expr.Arg> args = new ArrayList<>(call.args());
        args.add(Expr.Arg.named("stdin", input));
        return new Expr.Call(call.callee(), args, call.span());
    }

    /** What a redirection reads, or null. */
    private @Nullable Expr input(Node redirect) {
        return switch (redirect.type()) {
            case "heredoc_redirect" -> {
                // a pipe written after the announcement of a heredoc is part of its node
                redirect.named("pipeline", "command").forEach(each -> root(value(each)));
                yield words.heredoc(redirect);
            }
            case "herestring_redirect" -> words.heredoc(redirect);
            case "file_redirect" -> {
                Node destination = redirect.child("destination");
                yield destination != null && destination.is("process_substitution")
                        ? words.lower(destination)
                        : null;
            }
            default -> null;
        };
    }

    private @Nullable Expr command(Node node, @Nullable Expr piped) {
        Expr input = piped;
        for (Node each : node.named("variable_assignment")) {
            assignment(each, false);
        }
        for (Node redirect : node.all("redirect")) {
            Expr read = input(redirect);
            input = read != null ? read : input;
        }
        List<Node> parts = new ArrayList<>();
        Node name = node.child("name");
        if (name != null) {
            parts.add(name);
        }
        for (Node child : node.children()) {
            // a lone - or $ has no name in the grammar
            if ("argument".equals(child.field())) {
                parts.add(child);
            }
        }
        while (parts.size() > 1 && runsNext(parts)) {
            parts.removeFirst();
            while (parts.size() > 1 && parts.getFirst().text().matches("[A-Za-z_]\\w*=.*")) {
                parts.removeFirst();
            }
        }
        if (parts.isEmpty()) {
            return input;
        }
        Node word = parts.getFirst();
        Expr called = words.lower(word);
        String literal = called instanceof Expr.Text text ? text.literal() : null;
        List<Expr.Arg> args = new ArrayList<>();
        words.all(parts.subList(1, parts.size())).forEach(each -> args.add(Expr.Arg.of(each)));
        if (input != null) {
            args.add(Expr.Arg.named("stdin", input));
        }
        if (literal != null) {
            sourced(literal, args, node);
        }
        Expr callee = literal == null ? called : new Expr.Ref(literal, word.span());
        return new Expr.Call(callee, args, node.span());
    }

    private static boolean runsNext(List<Node> parts) {
        return RUNNING.contains(parts.getFirst().text()) && !parts.get(1).text().startsWith("-");
    }

    /** {@code source file} brings in all that the file sets. */
    private void sourced(String name, List<Expr.Arg> args, Node node) {
        String file =
                (name.equals("source") || name.equals("."))
                                && !args.isEmpty()
                                && args.getFirst().value() instanceof Expr.Text text
                        ? text.literal()
                        : null;
        if (file != null) {
            Span span = args.getFirst().value().span();
            imports.add(new Import(file, null, "", true, false, false, span, node.span()));
        }
    }

    /** Variables are the script's, wherever they are set, unless declared local. */
    private void assignment(Node node, boolean local) {
        Node name = node.child("name");
        Node value = node.child("value");
        if (name == null) {
            return;
        }
        Expr bound = value == null ? Texts.plain("", node.span()) : words.lower(value);
        if (node.has("+=")) {
            bound = Texts.plus(new Expr.Ref(name.text(), name.span()), bound, node.span());
        }
        facts.root(bound);
        (local ? facts : script).bind(name.text(), bound, Binding.Kind.ASSIGNMENT, name.span());
    }

    private void function(Node node) {
        Node name = node.child("name");
        Node body = node.child("body");
        Facts inside = new Facts();
        if (body != null) {
            new Commands(script, inside, assigned, imports).block(body);
        }
        facts.function(
                new FunctionFact(
                        name == null ? "" : name.text(),
                        FunctionFact.Kind.FUNCTION,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        inside.scope(),
                        inside.returns(),
                        node.span()));
    }

    private void loop(Node node) {
        List<Expr> values = words.all(node.all("value"));
        Node variable = node.child("variable");
        Span span = node.span();
        Expr list = new Expr.ListOf(values, span);
        root(list);
        if (variable != null) {
            script.bind(
                    variable.text(),
                    new Expr.Element(list, span),
                    Binding.Kind.LOOP,
                    variable.span());
        }
        node.named("do_group", "compound_statement").forEach(this::block);
    }
}
