package dev.unmoor.syntax.config;

import dev.unmoor.source.Languages;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.Span;
import java.util.List;
import java.util.Objects;

/** Parses texts for tests and writes facts down so that a test reads like a table. */
final class Parsed {

    private Parsed() {}

    static FileFacts parse(String path, String text) {
        return new ConfigFrontEnd()
                .parse(new SourceText(path, Objects.requireNonNull(Languages.byName(path)), text));
    }

    /** {@code line:column key = value}, where the key stands. */
    static List<String> entries(String path, String text) {
        return parse(path, text).config().stream()
                .map(entry -> at(entry.keySpan()) + " " + entry.dotted() + " = " + entry.value())
                .toList();
    }

    /** {@code key @ what stands where the value should}. */
    static List<String> values(String path, String text) {
        return parse(path, text).config().stream()
                .map(entry -> entry.dotted() + " @ " + cut(text, entry.valueSpan()))
                .toList();
    }

    /** {@code line:column ecosystem name version}, and {@code dev}. */
    static List<String> dependencies(String path, String text) {
        return parse(path, text).dependencies().stream()
                .map(each ->
                        at(each.span())
                                + " "
                                + each.ecosystem()
                                + " "
                                + each.name()
                                + (each.version() == null ? "" : " " + each.version())
                                + (each.development() ? " dev" : ""))
                .toList();
    }

    private static String at(Span span) {
        return span.line() + ":" + span.column();
    }

    static String cut(String text, Span span) {
        return text.substring(
                offset(text, span.line(), span.column()),
                offset(text, span.endLine(), span.endColumn()));
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + column - 1;
    }
}
