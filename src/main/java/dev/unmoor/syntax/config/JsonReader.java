package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON, and what people write and call JSON: with comments, trailing commas, bare keys. */
final class JsonReader {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                            JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Entries.DEEPEST)
                                    .maxNumberLength(10_000)
                                    .build())
                    .build();

    private final Entries entries;
    private final Deque<Level> open = new ArrayDeque<>();

    /** An object or a list that is being read. */
    private static final class Level {
        final boolean list;
        int index;
        boolean any;
        @Nullable Span key;

        Level(boolean list) {
            this.list = list;
        }
    }

    private JsonReader(Entries entries) {
        this.entries = entries;
    }

    static Config read(String text) {
        Entries entries = new Entries(text);
        new JsonReader(entries).read();
        return entries.config();
    }

    private void read() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), entries.text())) {
            for (JsonToken token = parser.nextToken();
                    token != null && !entries.full();
                    token = parser.nextToken()) {
                token(parser, token);
            }
        } catch (JacksonException broken) {
            TokenStreamLocation where = broken.getLocation();
            entries.problem(where == null ? 1 : where.getLineNr(), "not valid JSON from here on");
        }
    }

    private void token(JsonParser parser, JsonToken token) {
        int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        Level level = open.peek();
        if (token == JsonToken.PROPERTY_NAME) {
            Span key = entries.span(start, end(start));
            entries.push(parser.currentName(), key);
            if (level != null) {
                level.key = key;
            }
            return;
        }
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            Level closed = open.pop();
            Level outer = open.peek();
            if (!closed.any && outer != null) {
                Span place = entries.span(start, start + 1);
                entries.add("", outer.key == null ? place : outer.key, place);
            }
            leave(outer);
            return;
        }
        if (level != null) {
            level.any = true;
            if (level.list) {
                entries.push(level.index++);
            }
        }
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            open.push(new Level(token == JsonToken.START_ARRAY));
            return;
        }
        String value = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        int end =
                token == JsonToken.VALUE_STRING ? end(start) : start + parser.getString().length();
        Span place = entries.span(start, end);
        Span key = level == null || level.list || level.key == null ? place : level.key;
        entries.add(value, key, place);
        leave(level);
    }

    private void leave(@Nullable Level level) {
        if (level != null) {
            entries.pop();
            level.key = null;
        }
    }

    /** The end of a name or string that starts here. */
    private int end(int start) {
        String text = entries.text();
        char quote = text.charAt(start);
        int at = start + 1;
        if (quote == '"' || quote == '\'') {
            while (at < text.length() && text.charAt(at) != quote) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(at + 1, text.length());
        }
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
