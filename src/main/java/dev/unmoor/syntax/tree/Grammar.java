package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.FileFacts.Problem;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSLanguage;
import org.treesitter.TSParser;
import org.treesitter.TSSymbolType;
import org.treesitter.TSTree;

/**
 * A tree-sitter grammar. Stateless once loaded; {@link #parse} may be called from any thread.
 *
 * <p>Text is handed over as UTF-16, so offsets are Java's own and a lone surrogate is just a
 * character that no grammar knows.
 */
public final class Grammar {

    /**
     * Longer texts are refused: what a person writes is shorter, what a tool writes is no source.
     */
    public static final int MAX_LENGTH = 2_000_000;

    /**
     * Deeper nodes keep their text and lose their children. Front ends and all that follows walk
     * facts recursively; this depth fits the smallest stack they meet.
     */
    public static final int MAX_DEPTH = 400;

    private static final Duration MAX_TIME = Duration.ofSeconds(30);
    private static final int MAX_PROBLEMS = 20;
    private static final int ERROR_SYMBOL = 0xFFFF;

    private final Supplier<? extends TSLanguage> source;
    private volatile @Nullable Tables tables;

    /**
     * A grammar, loaded when it is first used.
     *
     * @param language makes the binding's language: {@code TreeSitterPython::new}
     */
    public Grammar(Supplier<? extends TSLanguage> language) {
        this.source = language;
    }

    /** Parses a whole file. */
    public Tree parse(String text) {
        return parse(text, 1);
    }

    /**
     * Parses a text. A text that is too long, takes too long or nests too deep gives a {@link
     * Tree#problems() problem} and what could be read, if anything. An interrupted thread stops
     * early, with its interrupt flag kept.
     *
     * @param firstLine the number of the text's first line, for spans and problems
     */
    public Tree parse(String text, int firstLine) {
        Lines lines = new Lines(text, firstLine);
        if (text.length() > MAX_LENGTH) {
            return refused(text, lines, "longer than %,d characters".formatted(MAX_LENGTH));
        }
        Tables grammar = tables();
        try (TSParser parser = new TSParser()) {
            if (!parser.setLanguage(grammar.language)) {
                throw new IllegalStateException("incompatible grammar " + grammar.language.name());
            }
            try (@Nullable TSTree parsed = run(parser, text)) {
                if (parsed == null) {
                    return refused(text, lines, "parsing was stopped: it took too long");
                }
                return new Tree(text, lines, tree -> new Copy(tree, grammar).of(parsed));
            }
        }
    }

    private Tables tables() {
        Tables known = tables;
        if (known == null) {
            synchronized (this) {
                known = tables;
                if (known == null) {
                    known = new Tables(source.get());
                    tables = known;
                }
            }
        }
        return known;
    }

    /** What the grammar's symbols and fields are called: asked once, for asking is slow. */
    private static final class Tables {

        final TSLanguage language;
        final String[] types;
        final boolean[] named;
        final boolean[] dropped;
        final String[] fields;

        Tables(TSLanguage language) {
            this.language = language;
            int symbols = language.symbolCount();
            types = new String[symbols];
            named = new boolean[symbols];
            dropped = new boolean[symbols];
            for (int i = 0; i < symbols; i++) {
                types[i] = language.symbolName(i).intern();
                named[i] = language.symbolType(i) == TSSymbolType.TSSymbolTypeRegular;
                dropped[i] = named[i] && types[i].endsWith("comment");
            }
            fields = new String[language.fieldCount() + 1];
            for (int i = 1; i < fields.length; i++) {
                fields[i] = language.fieldNameForId(i).intern();
            }
        }
    }

    private static @Nullable TSTree run(TSParser parser, String text) {
        byte[] bytes = utf16(text);
        long deadline = System.nanoTime() + MAX_TIME.toNanos();
        return parser.parseWithOptions(
                new byte[Math.clamp(bytes.length, 1, 64 * 1024)],
                null,
                (buffer, offset, point) -> {
                    int length = Math.min(buffer.length, bytes.length - offset);
                    if (length <= 0) {
                        return 0;
                    }
                    System.arraycopy(bytes, offset, buffer, 0, length);
                    return length;
                },
                TSInputEncoding.TSInputEncodingUTF16LE,
                state ->
                        System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted());
    }

    /** By hand: an encoder would replace lone surrogates, and offsets would no longer fit. */
    private static byte[] utf16(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes[2 * i] = (byte) c;
            bytes[2 * i + 1] = (byte) (c >> 8);
        }
        return bytes;
    }

    private static Tree refused(String text, Lines lines, String why) {
        return new Tree(
                text,
                lines,
                tree ->
                        new Tree.RootOf.Copied(
                                new Node(tree, Tree.ERROR, true, null, 0, text.length(), List.of()),
                                List.of(new Problem(lines.line(0), why))));
    }

    /** Copies a native tree; its own stack, for trees may be deep. */
    private static final class Copy {

        private final Tree tree;
        private final Tables grammar;
        private final List<Problem> problems = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private boolean cut;

        Copy(Tree tree, Tables grammar) {
            this.tree = tree;
            this.grammar = grammar;
        }

        /** A node whose children are being read. */
        private record Open(
                String type,
                boolean named,
                boolean error,
                @Nullable String field,
                int start,
                int end,
                List<Node> children) {}

        Tree.RootOf.Copied of(TSTree parsed) {
            try (Walk walk = Walk.of(parsed)) {
                Node copied = null;
                while (copied == null) {
                    Open entered = enter(walk);
                    if (entered != null) {
                        open.push(entered);
                        if (open.size() <= MAX_DEPTH && walk.toFirstChild()) {
                            continue;
                        }
                        if (open.size() > MAX_DEPTH) {
                            cut(entered);
                        }
                        copied = close();
                    }
                    while (copied == null && !walk.toNextSibling()) {
                        walk.toParent();
                        copied = close();
                    }
                }
                return new Tree.RootOf.Copied(copied, problems);
            }
        }

        private @Nullable Open enter(Walk walk) {
            walk.read();
            int symbol = walk.symbol();
            boolean error = symbol == ERROR_SYMBOL;
            if (!error && grammar.dropped[symbol]) {
                return null;
            }
            int start = walk.start() / 2;
            int end = walk.end() / 2;
            String type = error ? Tree.ERROR : grammar.types[symbol];
            if (error && (open.isEmpty() || !open.peek().error())) {
                problem(start, "not understood");
            } else if (start == end && walk.isMissing()) {
                problem(start, "missing " + type);
            }
            return new Open(
                    type,
                    error || grammar.named[symbol],
                    error,
                    grammar.fields[walk.field()],
                    start,
                    end,
                    new ArrayList<>());
        }

        /** Closes the innermost node; the node itself if it was the root. */
        private @Nullable Node close() {
            Open done = open.pop();
            Node node =
                    new Node(
                            tree,
                            done.type(),
                            done.named(),
                            done.field(),
                            done.start(),
                            done.end(),
                            Collections.unmodifiableList(done.children()));
            if (open.isEmpty()) {
                return node;
            }
            open.peek().children().add(node);
            return null;
        }

        private void cut(Open node) {
            if (!cut) {
                cut = true;
                problem(node.start(), "nested deeper than %d levels".formatted(MAX_DEPTH));
            }
        }

        private void problem(int offset, String message) {
            if (problems.size() < MAX_PROBLEMS) {
                problems.add(new Problem(tree.lines().line(offset), message));
            }
        }
    }
}
