package dev.unmoor.outlook.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the program's own with places for values, {@code ${name}}. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    private final String name;
    private final String text;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Template(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static Template of(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/exports/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program's own file exports/" + name + " is missing");
            }
            return new Template(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Template with(String place, String value) {
        values.put(place, value);
        return this;
    }

    /** The text with all values in their places, none of which is looked at for places again. */
    String text() {
        return PLACE.matcher(text)
                .replaceAll(found -> {
                    String value = values.get(found.group(1));
                    if (value == null) {
                        throw new IllegalStateException(
                                "exports/" + name + " wants a value for " + found.group(1));
                    }
                    return Matcher.quoteReplacement(value);
                });
    }
}
