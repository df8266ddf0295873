package dev.unmoor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression, lowered. What no variant describes is {@link Opaque}, which keeps its children so
 * that a call inside it is still seen.
 */
public sealed interface Expr {

    /** Where it stands, whole. */
    Span span();

    /** A name: variable, parameter, import, type. */
    record Ref(String name, Span span) implements Expr {}

    /**
     * The current instance: {@code self}, {@code this}, {@code @x}'s owner, a Go receiver.
     *
     * @param parent true for {@code super} and {@code base}
     */
    record Self(boolean parent, Span span) implements Expr {}

    /** A member of something: {@code a.b}, {@code a?.b}, {@code A::b}, {@code a->b}. */
    record Member(Expr object, String name, Span span) implements Expr {

        /** A member of the type that its place asks for, which is not written: {@code .name}. */
        public static Member implicit(String name, Span span) {
            return new Member(new Opaque(List.of(), span), name, span);
        }

        /** Whether it is a member of a type that is not written. */
        public boolean isImplicit() {
            // nothing that is written before a dot is as long as the whole
            return object instanceof Opaque(List<Expr> parts, Span at)
                    && parts.isEmpty()
                    && at.equals(span);
        }
    }

    /** An element by key: {@code a[k]}. */
    record Index(Expr object, Expr key, Span span) implements Expr {}

    /** An element of what is iterated: the value of a loop variable. */
    record Element(Expr of, Span span) implements Expr {}

    /** A call. A trailing lambda or block is the last argument. */
    record Call(Expr callee, List<Arg> args, Span span) implements Expr {
        public Call {
            args = List.copyOf(args);
        }
    }

    /**
     * A construction: {@code new T(…)}, a struct literal, an object creation with initialiser (its
     * entries are named arguments).
     *
     * @param body the anonymous type's body, if any
     */
    record New(Expr type, List<Arg> args, @Nullable TypeFact body, Span span) implements Expr {
        public New {
            args = List.copyOf(args);
        }
    }

    /** A string, with holes where it is put together: literal, template, concatenation, format. */
    record Text(List<Piece> pieces, Span span) implements Expr {
        public Text {
            pieces = List.copyOf(pieces);
        }

        /** The text if it has no holes, else null. */
        public @Nullable String literal() {
            StringBuilder all = new StringBuilder();
            for (Piece piece : pieces) {
                if (!(piece instanceof Piece.Literal literal)) {
                    return null;
                }
                all.append(literal.text());
            }
            return all.toString();
        }
    }

    /** A piece of a {@link Text}. */
    sealed interface Piece {
        /** Characters, escapes resolved. */
        record Literal(String text) implements Piece {}

        /** A value put in. */
        record Hole(Expr value) implements Piece {}
    }

    /** A number, boolean, null or a symbol-like literal ({@code :gpt}), as written. */
    record Scalar(String text, Span span) implements Expr {

        private static final Set<String> NULLS = Set.of("null", "NULL", "nil", "None", "undefined");

        /** Whether it says that there is no value. */
        public boolean isNull() {
            return isNull(text);
        }

        /** Whether a scalar of that text says that there is no value. */
        public static boolean isNull(String text) {
            return NULLS.contains(text);
        }
    }

    /** A list, tuple, set or array. */
    record ListOf(List<Expr> items, Span span) implements Expr {
        public ListOf {
            items = List.copyOf(items);
        }
    }

    /** A dict, object or hash literal. */
    record MapOf(List<Entry> entries, Span span) implements Expr {
        public MapOf {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry of a map.
     *
     * @param key a {@link Text} for plain keys (identifiers included); null for a spread
     * @param value the value, or what is spread
     */
    record Entry(@Nullable Expr key, Expr value) {}

    /**
     * One of several: conditional, {@code or}, {@code ??}, match, {@code a | b} of pipelines.
     *
     * @param options what it may be; choices among them are taken apart
     */
    record Choice(List<Expr> options, Span span) implements Expr {
        public Choice {
            List<Expr> flat = new ArrayList<>();
            for (Expr option : options) {
                flat.addAll(option instanceof Choice inner ? inner.options() : List.of(option));
            }
            options = List.copyOf(flat);
        }
    }

    /** A lambda, closure, function expression or block. */
    record Fn(FunctionFact function, Span span) implements Expr {}

    /** A module as a value: {@code require("x")}, {@code await import("x")}. */
    record ModuleRef(String module, Span span) implements Expr {}

    /** A list's rest or a map's rest inside another literal: {@code *xs}, {@code ...xs}. */
    record Spread(Expr value, Span span) implements Expr {}

    /** Anything else; its parts are kept. */
    record Opaque(List<Expr> parts, Span span) implements Expr {
        public Opaque {
            parts = List.copyOf(parts);
        }
    }

    /**
     * An argument.
     *
     * @param name null when positional
     * @param value what is passed
     * @param spread whether the value is spread: {@code *a}, {@code **a}, {@code ...a}
     */
    record Arg(@Nullable String name, Expr value, boolean spread) {

        /** A positional argument. */
        public static Arg of(Expr value) {
            return new Arg(null, value, false);
        }

        /** A named argument. */
        public static Arg named(String name, Expr value) {
            return new Arg(name, value, false);
        }
    }
}
