package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bicep: {@code resource} and {@code module} declarations with their type (without its version) and
 * name as first keys, as in {@code resource, Microsoft.Search/searchServices, search, sku, name};
 * {@code param}, {@code var} and {@code output} under their name. Literals without quotes, other
 * expressions as written. A declaration is an entry of its own, whose value is the type with
 * version.
 */
final class BicepReader extends BracedReader {

    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?:(resource|module)\\s+(\\w+)\\s+('(?:[^'\\\\\\n]|\\\\.)*')(?:\\s+existing)?\\s*=|(param|var|output)\\s+(\\w+)(?:["
                            + " \\t]+[\\w.'|? \\[\\]<>@/-]+?)?[ \\t]*(=|(?=\\r?\\n|$)))");

    /** Lists the values that the parameter after it may have. */
    private static final String ALLOWED = "@allowed";

    private static final Pattern CONDITION = Pattern.compile("\\s*if\\s*(?=\\()");
    private static final Pattern LOOP =
            Pattern.compile("\\[\\s*for\\b[^:]*:\\s*(?:if\\s*(?=\\())?");

    private BicepReader(Entries entries) {
        super(entries, '\'', false, "?:+*&|=<>");
    }

    static Config read(String text) {
        Entries entries = new Entries(text);
        new BicepReader(entries).read();
        return entries.config();
    }

    private void read() {
        Matcher declaration = DECLARATION.matcher(text);
        while (!entries.full()) {
            scan.skipBlank(true);
            if (scan.atEnd()) {
                return;
            }
            entries.popTo(0);
            declaration.region(scan.at, text.length());
            if (declaration.lookingAt()) {
                scan.at = declaration.end();
                declaration(declaration);
            } else if (scan.peek() == '(' || scan.peek() == '{' || scan.peek() == '[') {
                scan.at = endOfBracket();
            } else {
                named();
            }
        }
    }

    /** A name outside all declarations, or whatever else stands there. */
    private void named() {
        String name = scan.name("@.");
        if (name.equals(ALLOWED) && scan.peek() == '(') {
            int end = endOfBracket();
            scan.at++;
            entries.push("allowed");
            value(null, false);
            scan.at = end;
        } else if (name.isEmpty()) {
            if (scan.peek() == '\'') {
                string();
            } else {
                scan.at++;
            }
        }
    }

    private void declaration(Matcher declaration) {
        if (declaration.group(1) == null) {
            Span key = entries.span(declaration.start(5), declaration.end(5));
            entries.push(declaration.group(4));
            entries.push(declaration.group(5));
            if (declaration.group(6).isEmpty()) {
                entries.add("", key, key);
            } else {
                value(key, false);
            }
            return;
        }
        String type = declaration.group(3).substring(1, declaration.group(3).length() - 1);
        Span place = entries.span(declaration.start(3), declaration.end(3));
        entries.push(declaration.group(1));
        entries.push(type.startsWith("br") ? type : type.replaceFirst("@.*", ""));
        entries.push(declaration.group(2));
        entries.add(type, place, place);
        value(place, true);
    }

    @Override
    void item() {
        value(null, false);
    }

    private void value(@Nullable Span key, boolean declared) {
        scan.skipBlank(false);
        Matcher condition = CONDITION.matcher(text).region(scan.at, text.length());
        if (declared && condition.lookingAt()) {
            scan.at = condition.end();
            scan.at = endOfBracket();
            scan.skipBlank(false);
        }
        Matcher loop = LOOP.matcher(text).region(scan.at, text.length());
        if (loop.lookingAt()) {
            int end = endOfBracket();
            scan.at = loop.end();
            if (scan.peek() == '(') {
                scan.at = endOfBracket();
                scan.skipBlank(false);
            }
            if (scan.peek() == '{') {
                map(key, declared);
            }
            scan.at = end;
        } else if (scan.peek() == '{' && entries.depth() < Entries.DEEPEST) {
            map(key, declared);
        } else if (scan.peek() == '[' && entries.depth() < Entries.DEEPEST) {
            list(key);
        } else {
            expression(key, true);
        }
    }

    private void map(@Nullable Span key, boolean declared) {
        int start = scan.at++;
        boolean any = false;
        while (!entries.full()) {
            scan.skipBlank(true);
            if (scan.atEnd() || scan.peek() == '}') {
                break;
            }
            if (scan.peek() == ',') {
                scan.at++;
                continue;
            }
            int from = scan.at;
            Matcher nested = DECLARATION.matcher(text).region(from, text.length());
            if (nested.lookingAt() && nested.group(1) != null) {
                // a child resource inside its parent
                int depth = entries.depth();
                scan.at = nested.end();
                declaration(nested);
                entries.popTo(depth);
                any = true;
                continue;
            }
            String name = name(from);
            Span place = entries.span(from, scan.at);
            scan.skipBlank(false);
            if (name.isEmpty() || scan.peek() != ':') {
                passOver(from);
                continue;
            }
            scan.at++;
            any = true;
            entries.push(name);
            value(place, false);
            entries.pop();
        }
        scan.at = Math.min(scan.at + 1, text.length());
        if (!any && !declared) {
            leaf("", key, start, scan.at);
        }
    }

    private String name(int from) {
        if (scan.peek() != '\'') {
            return scan.name("");
        }
        scan.string("'");
        return text.substring(from + 1, Math.max(from + 1, scan.at - 1));
    }

    /** Passes over what is no entry: a spread, a decorator. */
    private void passOver(int from) {
        scan.at = from;
        if (scan.peek() == '(' || scan.peek() == '{' || scan.peek() == '[') {
            scan.at = endOfBracket();
        } else if (scan.name("@.").isEmpty()) {
            scan.at++;
        }
    }
}
