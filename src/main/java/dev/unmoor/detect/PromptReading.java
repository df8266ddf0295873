package dev.unmoor.detect;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.PromptTell;
import dev.unmoor.model.Prompt;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * What a prompt's text says of itself: how long it is in tokens, and whose style it is written in.
 *
 * <p>Tokens are counted as OpenAI's current models do. Others cut text differently, mostly into
 * somewhat more pieces, so that for their models the figure is an approximation; no vendor but
 * OpenAI publishes a tokenizer for all its models.
 */
final class PromptReading {

    /** The key of the count, the encoding's own name. */
    static final String ENCODING = "o200k_base";

    /** Longer texts are counted by their first part and in proportion. */
    private static final int MOST_COUNTED = 200_000;

    /** Of one tell in one text; one shows the style, the rest only say it again. */
    private static final int MOST_OF_A_KIND = 1;

    private static final int EXCERPT = 80;
    private static final int BEFORE = 20;

    private final List<PromptTell> tells;

    PromptReading(Catalog catalog) {
        this.tells = catalog.tells();
    }

    /** Read once, when the first prompt is met: it takes a moment. */
    private static final class Tokenizer {
        static final Encoding ENCODING =
                Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    }

    /** Reads the encoding, if that has not been done. */
    static void prepare() {
        Objects.requireNonNull(Tokenizer.ENCODING);
    }

    /** The number of tokens, by encoding. */
    Map<String, Integer> tokens(String text) {
        int length = Math.min(text.length(), MOST_COUNTED);
        if (length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))) {
            length--;
        }
        long counted = Tokenizer.ENCODING.countTokensOrdinary(text.substring(0, length));
        long all = length == 0 ? 0 : Math.round((double) counted * text.length() / length);
        return Map.of(ENCODING, (int) Math.min(all, Integer.MAX_VALUE));
    }

    /**
     * The signs of one vendor's style, in the order of the text.
     *
     * @param text of the prompt
     * @param span where it stands
     */
    List<Prompt.Tell> tells(String text, Span span) {
        Map<Integer, Prompt.Tell> found = new LinkedHashMap<>();
        for (PromptTell tell : tells) {
            Matcher matcher = tell.pattern().matcher(text);
            for (int i = 0; i < MOST_OF_A_KIND && matcher.find(); i++) {
                found.putIfAbsent(
                        matcher.start(),
                        new Prompt.Tell(
                                tell.vendor(),
                                tell.what(),
                                line(text, matcher.start(), span),
                                excerpt(text, matcher.start(), matcher.end())));
            }
        }
        List<Integer> places = new ArrayList<>(found.keySet());
        places.sort(null);
        return places.stream().map(found::get).toList();
    }

    /** A line break in the text is one in the file where the text stands over several lines. */
    private static int line(String text, int at, Span span) {
        long breaks = text.substring(0, at).chars().filter(c -> c == '\n').count();
        return (int) Math.min(span.line() + breaks, span.endLine());
    }

    private static String excerpt(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf('\n', start) + 1, start - BEFORE);
        int newline = text.indexOf('\n', Math.max(start, end - 1));
        int to = newline < 0 ? text.length() : newline;
        to = Math.min(to, from + EXCERPT);
        return text.substring(from, Math.max(to, Math.min(end, from + EXCERPT))).strip();
    }
}
