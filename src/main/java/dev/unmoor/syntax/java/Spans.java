package dev.unmoor.syntax.java;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Name;
import dev.unmoor.syntax.Span;

/** Where nodes stand. */
final class Spans {

    /** The start of the file, for the nodes that broken code leaves without a place. */
    static final Span START = new Span(1, 1, 1, 1);

    private Spans() {}

    static Span of(Node node) {
        return node.getRange().map(Spans::of).orElse(START);
    }

    /** The last identifier of a dotted name. */
    static Span ofLast(Name name) {
        Span whole = of(name);
        int start = whole.endColumn() - name.getIdentifier().length();
        return new Span(whole.endLine(), Math.max(1, start), whole.endLine(), whole.endColumn());
    }

    private static Span of(Range range) {
        return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
    }
}
