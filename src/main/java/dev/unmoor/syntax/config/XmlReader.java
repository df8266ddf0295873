package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * XML, by jsoup: it knows no document types and no entities but the five, so nothing can be pulled
 * in or blown up, and it bears broken files. Attributes are keys that begin with {@code @};
 * elements that repeat under one parent are numbered from their second on: {@code add, [1], @key}.
 */
final class XmlReader {

    private final Entries entries;

    private XmlReader(Entries entries) {
        this.entries = entries;
    }

    static Config read(String text) {
        Entries entries = new Entries(text);
        XmlReader reader = new XmlReader(entries);
        parse(text).children().forEach(root -> reader.element(root, 0));
        return entries.config();
    }

    /** The document with the place of everything in it. */
    static Document parse(String text) {
        return Parser.xmlParser().setTrackPosition(true).parseInput(text, "");
    }

    /** Where an element's name stands in its start tag. */
    static Span name(Entries entries, Element element) {
        int start = element.sourceRange().startPos();
        return entries.span(start + 1, start + 1 + element.tagName().length());
    }

    /** Where an element's own text stands, without blanks around it; its name if it has none. */
    static Span text(Entries entries, Element element) {
        for (TextNode node : element.textNodes()) {
            Range range = node.sourceRange();
            if (!node.isBlank() && range.isTracked()) {
                String whole = entries.text();
                int from = range.startPos();
                int to = Math.min(range.endPos(), whole.length());
                while (from < to && Character.isWhitespace(whole.charAt(from))) {
                    from++;
                }
                while (to > from && Character.isWhitespace(whole.charAt(to - 1))) {
                    to--;
                }
                return entries.span(from, to);
            }
        }
        return name(entries, element);
    }

    private void element(Element element, int nth) {
        int depth = entries.depth();
        if (entries.full() || depth > Entries.DEEPEST) {
            return;
        }
        entries.push(element.tagName());
        if (nth > 0) {
            entries.push(nth);
        }
        Span name = name(entries, element);
        element.attributes().forEach(attribute -> attribute(attribute, name));
        String own = element.ownText().strip();
        if (!own.isEmpty()) {
            entries.add(own, name, text(entries, element));
        } else if (element.childrenSize() == 0 && element.attributesSize() == 0) {
            entries.add("", name, name);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Element child : element.children()) {
            element(child, counts.merge(child.tagName(), 1, Integer::sum) - 1);
        }
        entries.popTo(depth);
    }

    private void attribute(Attribute attribute, Span element) {
        Range.AttributeRange range = attribute.sourceRange();
        Span key = element;
        Span value = element;
        if (range.nameRange().isTracked() && range.valueRange().isTracked()) {
            key = entries.span(range.nameRange().startPos(), range.nameRange().endPos());
            value = entries.span(range.valueRange().startPos(), range.valueRange().endPos());
        }
        entries.add("@" + attribute.getKey(), attribute.getValue(), key, value);
    }
}
