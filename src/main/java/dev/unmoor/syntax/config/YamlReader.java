package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * YAML, all documents of a file. Aliases are expanded within bounds. Files that are templates of
 * YAML (Helm, Jinja) are read with their directives put out of the way; what still is no YAML is
 * read line by line.
 */
final class YamlReader {

    /** How many leaves aliases may add: enough for shared settings, not for a bomb. */
    private static final int MOST_BY_ALIAS = 2_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setCodePointLimit(64 << 20)
                    .setAllowDuplicateKeys(true)
                    .setAllowRecursiveKeys(true)
                    .setParseComments(false)
                    .build();

    /** Directives that steer a template and leave nothing behind. */
    private static final Pattern CONTROL =
            Pattern.compile(
                    "\\{%.*|<%[^=].*|\\{\\{-?\\s*(?:if|else|end|range|with|define|block|/\\*|\\$\\w+\\s*:?=).*",
                    Pattern.DOTALL);

    private final Entries entries;
    private final String original;
    private final int @Nullable [] offsets;
    private final Set<Node> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private int byAlias;

    private YamlReader(Entries entries, String parsed) {
        this.entries = entries;
        this.original = entries.text();
        this.offsets = offsets(parsed);
    }

    static Config read(String text) {
        Entries entries = new Entries(text);
        YamlEngineException broken = attempt(entries, text);
        if (broken == null) {
            return entries.config();
        }
        String plain = withoutDirectives(text);
        if (!plain.equals(text)) {
            Entries second = new Entries(text);
            if (attempt(second, plain) == null) {
                return second.config();
            }
        }
        Entries third = new Entries(text);
        third.problem(line(broken), "not valid YAML; read line by line");
        YamlLines.read(third);
        return third.config();
    }

    /** Reads what is or should be YAML; the text parsed has the length of the original. */
    private static @Nullable YamlEngineException attempt(Entries entries, String parsed) {
        YamlReader reader = new YamlReader(entries, parsed);
        try {
            Iterator<Node> documents =
                    new Compose(SETTINGS).composeAllFromString(parsed).iterator();
            while (documents.hasNext() && !entries.full()) {
                reader.node(documents.next(), null, false);
            }
            return null;
        } catch (YamlEngineException broken) {
            return broken;
        }
    }

    private static int line(YamlEngineException broken) {
        return broken instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(Mark::getLine).orElse(0) + 1
                : 1;
    }

    private void node(Node node, @Nullable Span key, boolean alias) {
        if (entries.depth() > Entries.DEEPEST || !above.add(node)) {
            return;
        }
        boolean again = !met.add(node) || alias;
        if (!again || byAlias < MOST_BY_ALIAS) {
            switch (node) {
                case MappingNode map -> map(map, key, again);
                case SequenceNode list -> list(list, key, again);
                case ScalarNode scalar -> scalar(scalar, key, again);
                default -> throw new IllegalStateException("no node of YAML: " + node);
            }
        }
        above.remove(node);
    }

    private void map(MappingNode map, @Nullable Span key, boolean alias) {
        if (map.getValue().isEmpty()) {
            leaf(map, "", key, alias);
        }
        for (NodeTuple tuple : map.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                continue;
            }
            Span place = span(name);
            if (name.getValue().equals("<<") && !(tuple.getValueNode() instanceof ScalarNode)) {
                merge(tuple.getValueNode());
                continue;
            }
            entries.push(text(name), place);
            node(tuple.getValueNode(), place, alias);
            entries.pop();
        }
    }

    /** A merge puts the entries of another map into this one. */
    private void merge(Node merged) {
        if (merged instanceof SequenceNode several) {
            several.getValue().forEach(each -> node(each, null, true));
        } else {
            node(merged, null, true);
        }
    }

    private void list(SequenceNode list, @Nullable Span key, boolean alias) {
        if (list.getValue().isEmpty()) {
            leaf(list, "", key, alias);
        }
        int index = 0;
        for (Node item : list.getValue()) {
            entries.push(index++);
            node(item, null, alias);
            entries.pop();
        }
    }

    private void scalar(ScalarNode scalar, @Nullable Span key, boolean alias) {
        leaf(scalar, scalar.getTag().equals(Tag.NULL) ? "" : text(scalar), key, alias);
    }

    private void leaf(Node node, String value, @Nullable Span key, boolean alias) {
        byAlias += alias ? 1 : 0;
        Span place = span(node);
        boolean empty = place.line() == place.endLine() && place.column() == place.endColumn();
        Span valueSpan = empty && key != null ? key : place;
        entries.add(value, key == null ? valueSpan : key, valueSpan);
    }

    /** The text of a scalar; where a directive was put out of the way, what stands there. */
    private String text(ScalarNode scalar) {
        String value = scalar.getValue();
        if (value.indexOf(FILLER) < 0) {
            return value;
        }
        int from = offset(scalar.getStartMark());
        int to = offset(scalar.getEndMark());
        String written = original.substring(from, to).strip();
        boolean quoted =
                written.length() > 1
                        && (written.charAt(0) == '"' || written.charAt(0) == '\'')
                        && written.charAt(written.length() - 1) == written.charAt(0);
        return quoted ? written.substring(1, written.length() - 1) : written;
    }

    private Span span(Node node) {
        int from = offset(node.getStartMark());
        int to = Math.max(from, offset(node.getEndMark()));
        // a block ends where the next token begins
        while (to > from && Character.isWhitespace(original.charAt(to - 1))) {
            to--;
        }
        return entries.span(from, to);
    }

    private int offset(Optional<Mark> mark) {
        int index = mark.map(Mark::getIndex).orElse(0);
        int offset = offsets == null ? index : offsets[Math.min(index, offsets.length - 1)];
        return Math.min(offset, original.length());
    }

    /** Where each code point stands, in UTF-16 units; null where there are no pairs. */
    private static int @Nullable [] offsets(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return null;
        }
        int[] offsets = new int[points + 1];
        int at = 0;
        for (int i = 0; i < points; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[points] = at;
        return offsets;
    }

    private static final int LONGEST_DIRECTIVE = 2_000;

    /** Stands for each character of a directive; from the private use area, so nobody writes it. */
    private static final char FILLER = '\uE000';

    /**
     * The text with each directive of a template replaced by as many fillers, or by blanks where it
     * stands alone on its lines or leaves nothing behind.
     */
    private static String withoutDirectives(String text) {
        if (!text.contains("{{") && !text.contains("{%") && !text.contains("<%")) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (int at = 0; at < text.length() - 1; at++) {
            int end = directive(text, at);
            if (end < 0) {
                continue;
            }
            boolean blank =
                    isAlone(text, at, end) || CONTROL.matcher(text.substring(at, end)).matches();
            for (int i = at; i < end; i++) {
                boolean lineEnd = plain[i] == '\n' || plain[i] == '\r';
                if (!blank) {
                    plain[i] = FILLER;
                } else if (!lineEnd) {
                    plain[i] = ' ';
                }
            }
            at = end - 1;
        }
        return new String(plain);
    }

    /** The end of the directive that begins here, with those inside it; -1 if none does. */
    private static int directive(String text, int from) {
        String open = text.substring(from, from + 2);
        String close =
                switch (open) {
                    case "{{" -> "}}";
                    case "{%" -> "%}";
                    case "<%" -> "%>";
                    default -> "";
                };
        if (close.isEmpty()) {
            return -1;
        }
        int depth = 1;
        for (int at = from + 2; at < Math.min(text.length(), from + LONGEST_DIRECTIVE); at++) {
            if (text.startsWith(close, at)) {
                depth--;
                at++;
            } else if (text.startsWith(open, at)) {
                depth++;
                at++;
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean isAlone(String text, int from, int to) {
        int before = from - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        int after = to;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
            after++;
        }
        boolean begins = before < 0 || text.charAt(before) == '\n';
        boolean ends =
                after == text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r';
        return begins && ends;
    }
}
