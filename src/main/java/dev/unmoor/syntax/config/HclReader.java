package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Escapes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HCL (Terraform, OpenTofu, Packer, Nomad): blocks and their labels are keys, in order: {@code
 * resource, type, name}. A block itself is an entry without value under its last label, so that an
 * empty one is seen. Literals are taken without quotes; other expressions as written. Maps and
 * lists are gone into, also those that are handed to {@code jsonencode} and the like.
 */
final class HclReader extends BracedReader {

    private static final Escapes ESCAPES = Escapes.of("ntr").code('u', 4).code('U', 8).dropping();

    private static final Pattern HEREDOC =
            Pattern.compile("<<-?\\s*\"?([A-Za-z_][\\w-]*)\"?[ \\t]*\\r?\\n");

    private static final Pattern ENCODER =
            Pattern.compile("(?:json|yaml)encode\\s*\\(\\s*(?=[\\[{])");

    private static final Pattern FOR = Pattern.compile("\\[\\s*for\\s");

    private boolean reported;

    private HclReader(Entries entries) {
        super(entries, '"', true, "?:+*&|=<>!");
    }

    static Config read(String text) {
        Entries entries = new Entries(text);
        new HclReader(entries).body();
        return entries.config();
    }

    /** Attributes and blocks up to the closing brace or the end. */
    private void body() {
        while (!entries.full()) {
            scan.skipBlank(true);
            if (scan.atEnd() || scan.peek() == '}') {
                return;
            }
            int start = scan.at;
            int depth = entries.depth();
            String name = scan.peek() == '"' ? quoted() : scan.name("-.");
            if (name.isEmpty()) {
                broken(start);
                continue;
            }
            Span key = entries.span(start, scan.at);
            scan.skipBlank(false);
            if (scan.peek() == '=' || scan.peek() == ':') {
                scan.at++;
                entries.push(name);
                value(key, true);
            } else {
                block(name, key);
            }
            entries.popTo(depth);
            scan.skipBlank(false);
            if (scan.peek() == ',') {
                scan.at++;
            }
        }
    }

    private void broken(int start) {
        if (!reported) {
            entries.problem(entries.line(start), "not an attribute or block");
            reported = true;
        }
        scan.at = start;
        scan.toLineEnd();
        scan.at = Math.min(scan.at + 1, text.length());
    }

    private void block(String type, Span typeSpan) {
        entries.push(type);
        Span last = typeSpan;
        while (scan.peek() != '{') {
            int start = scan.at;
            String label = scan.peek() == '"' ? quoted() : scan.name("-.");
            if (label.isEmpty()) {
                broken(start);
                return;
            }
            // findings point at the type: of all labels it is the one that says what it is
            last = last.equals(typeSpan) ? entries.span(start, scan.at) : last;
            entries.push(label);
            scan.skipBlank(false);
        }
        entries.add("", last, last);
        scan.at++;
        if (entries.depth() < Entries.DEEPEST) {
            body();
        } else {
            scan.at--;
            scan.at = endOfBracket() - 1;
        }
        if (scan.peek() == '}') {
            scan.at++;
        }
    }

    private String quoted() {
        int start = scan.at;
        scan.string("\"");
        int end = scan.at - (scan.at > start + 1 && text.charAt(scan.at - 1) == '"' ? 1 : 0);
        return ESCAPES.resolve(text.substring(Math.min(start + 1, end), end));
    }

    @Override
    void item() {
        value(null, false);
    }

    /**
     * A value.
     *
     * @param key where its key stands; null in a list
     * @param lineEnds whether it ends with its line
     */
    private void value(@Nullable Span key, boolean lineEnds) {
        scan.skipBlank(!lineEnds);
        int start = scan.at;
        Matcher encoder = ENCODER.matcher(text).region(start, text.length());
        if (encoder.lookingAt()) {
            scan.at = encoder.end();
            value(key, false);
            scan.skipBlank(true);
            scan.at += scan.peek() == ')' ? 1 : 0;
            return;
        }
        if (scan.peek() == '{' && entries.depth() < Entries.DEEPEST) {
            scan.at++;
            int before = scan.at;
            body();
            if (text.substring(before, Math.min(scan.at, text.length())).isBlank()) {
                leaf("", key, start, Math.min(scan.at + 1, text.length()));
            }
            scan.at += scan.peek() == '}' ? 1 : 0;
        } else if (scan.peek() == '[' && entries.depth() < Entries.DEEPEST && !isFor(start)) {
            list(key);
        } else if (!heredoc(key)) {
            expression(key, !lineEnds);
        }
    }

    private boolean isFor(int bracket) {
        return FOR.matcher(text).region(bracket, text.length()).lookingAt();
    }

    private boolean heredoc(@Nullable Span key) {
        Matcher here = HEREDOC.matcher(text).region(scan.at, text.length());
        if (!here.lookingAt()) {
            return false;
        }
        int from = here.end();
        int line = from;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            if (text.substring(line, end).strip().equals(here.group(1))) {
                leaf(
                        text.substring(from, line).stripTrailing(),
                        key,
                        from,
                        Math.max(from, line - 1));
                scan.at = end;
                return true;
            }
            line = end + 1;
        }
        leaf(text.substring(from), key, from, text.length());
        scan.at = text.length();
        return true;
    }
}
