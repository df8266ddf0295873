package dev.unmoor.syntax.config;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The YAML that may stand before a text, between two lines of three dashes. */
final class FrontMatter {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\A---[ \\t]*\\r?\\n(.*?\\r?\\n)---[ \\t]*(?:\\r?\\n|\\z)", Pattern.DOTALL);

    /** More than that is a text with rules in it. */
    private static final int LONGEST = 20_000;

    private FrontMatter() {}

    static Config read(String text) {
        Matcher block = BLOCK.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (!text.startsWith("---") || !block.lookingAt()) {
            return new Config(List.of(), List.of(), List.of());
        }
        // the first line stays, as the start of a document, so that lines are counted from it
        Config config = YamlReader.read(text.substring(0, block.end(1)));
        // people write it loosely, and nothing of the text is lost
        return new Config(config.entries(), config.places(), List.of());
    }
}
