package dev.unmoor.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Masks secrets in text, so that none is stored or shown: {@code sk-…****}.
 *
 * <p>What secrets look like is data, {@code catalog/keys.yaml}: key shapes by prefix, and shapes
 * without one that count only near a word which says what they are. Besides, a value that looks
 * random is masked where it is given to something called key, token, secret or password, and a
 * password in a URL always. Immutable; safe to share.
 */
public final class SecretMask {

    /** How near a context word must stand, in characters. */
    private static final int NEAR = 40;

    /** Runs shorter than this hold no key. */
    private static final int SHORTEST = 14;

    private static final String HIDDEN = "…****";

    /** Something called like a secret is given a value. The value is group 1. */
    private static final Pattern GIVEN =
            Pattern.compile(
                    "(?i)(?:api[_-]?key|apikey|secret|token|passw(?:or)?d|passwd|credential"
                            + "|access[_-]?key|auth(?:orization)?|bearer|account[_-]?key)"
                            + "[\\w.-]{0,30}?[\"'`)\\]]{0,3}\\s{0,3}(?:[:=]|=>|\\bis\\b|,|\\s)\\s{0,3}"
                            + "(?:bearer\\s+|basic\\s+)?[\"'`]?([A-Za-z0-9+/_=-]{16,})");

    /**
     * A setting whose very name ends in what it keeps secret, given a quoted value or written as
     * {@code NAME=value}. The value is group 1 or 2.
     */
    private static final Pattern SETTING =
            Pattern.compile(
                    "\\b[A-Z][A-Z0-9_]{0,60}(?:API_?KEY|SECRET|SECRET_KEY|ACCESS_KEY|TOKEN|PASSWORD|PASSWD)"
                            + "(?:=([A-Za-z0-9+/_.=-]{8,})(?=[\\s\"']|$)"
                            + "|[\"']?\\s{0,3}[:=]\\s{0,3}[\"']([^\\s\"'`$<{}>]{8,})[\"'])",
                    Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]*|[a-z_]+(?:\\.[a-z_]+)+");

    /** The password of a URL is group 1. */
    private static final Pattern IN_URL =
            Pattern.compile(
                    "\\b[a-z][a-z0-9+.-]{1,20}://[^\\s:/@\"'${}<>]{0,60}:([^\\s:/@\"'${}<>]{3,})@");

    private final List<Shape> shapes;

    /** The shape of a key. */
    private record Shape(Pattern pattern, List<String> context) {}

    private SecretMask(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    /** The mask that the bundled catalog describes. */
    public static SecretMask bundled() {
        return Bundled.MASK;
    }

    private static final class Bundled {
        static final SecretMask MASK = load();

        private static SecretMask load() {
            try (InputStream in = SecretMask.class.getResourceAsStream("/catalog/keys.yaml")) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its catalog/keys.yaml");
                }
                return read(in);
            } catch (IOException unreadable) {
                throw new IllegalStateException("catalog/keys.yaml can't be read", unreadable);
            }
        }
    }

    /**
     * Reads key shapes: a map with a list {@code keys} of maps with {@code pattern} and, where the
     * shape alone says too little, {@code context}.
     *
     * @throws IllegalArgumentException if it is not that
     */
    static SecretMask read(InputStream yaml) {
        Object all = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
        if (!(all instanceof Map<?, ?> map) || !(map.get("keys") instanceof List<?> keys)) {
            throw new IllegalArgumentException("key shapes are a map with a list 'keys'");
        }
        List<Shape> shapes = new ArrayList<>();
        for (Object key : keys) {
            if (!(key instanceof Map<?, ?> entry)
                    || !(entry.get("pattern") instanceof String text)) {
                throw new IllegalArgumentException("a key shape has a 'pattern'");
            }
            List<String> context = new ArrayList<>();
            if (entry.get("context") instanceof List<?> words) {
                words.forEach(word -> context.add(String.valueOf(word).toLowerCase(Locale.ROOT)));
            }
            shapes.add(new Shape(Pattern.compile(text), List.copyOf(context)));
        }
        return new SecretMask(shapes);
    }

    /** The text with every secret in it masked; the same string if there is none. */
    public String mask(String text) {
        if (!mayHold(text)) {
            return text;
        }
        String masked = text;
        String lower = null;
        for (Shape shape : shapes) {
            if (!shape.context.isEmpty()) {
                if (lower == null || lower.length() != masked.length()) {
                    lower = masked.toLowerCase(Locale.ROOT);
                }
                String where = lower;
                if (shape.context.stream().noneMatch(where::contains)) {
                    continue;
                }
            }
            masked = shaped(shape, masked);
        }
        masked = hideGroup(IN_URL, masked, password -> true);
        masked = hideGroup(SETTING, masked, value -> !NAME.matcher(value).matches());
        return hideGroup(GIVEN, masked, SecretMask::looksRandom);
    }

    private static String shaped(Shape shape, String text) {
        Matcher matcher = shape.pattern.matcher(text);
        StringBuilder out = null;
        int copied = 0;
        while (matcher.find()) {
            if (matcher.end() == matcher.start()
                    || (!shape.context.isEmpty()
                            && !(hasDigits(matcher.group())
                                    && near(text, matcher, shape.context)))) {
                continue;
            }
            out = out == null ? new StringBuilder(text.length()) : out;
            out.append(text, copied, matcher.start());
            out.append(hidden(matcher.group(), shape.context.isEmpty()));
            copied = matcher.end();
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /**
     * Whether there are the digits that a random run of letters and digits has: without any, a run
     * of just the right length is the name of a class.
     */
    private static boolean hasDigits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').limit(2).count() == 2;
    }

    private static boolean near(String text, Matcher match, List<String> words) {
        int from = Math.max(0, match.start() - NEAR);
        int to = Math.min(text.length(), match.end() + NEAR);
        String around =
                (text.substring(from, match.start()) + '\n' + text.substring(match.end(), to))
                        .toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(around::contains);
    }

    /** Hides what a pattern's first group that took part matched, where it is hidden indeed. */
    private static String hideGroup(Pattern pattern, String text, Predicate<String> secret) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = null;
        int copied = 0;
        while (matcher.find()) {
            int group = matcher.groupCount() > 1 && matcher.start(1) < 0 ? 2 : 1;
            if (secret.test(matcher.group(group))) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, matcher.start(group)).append(HIDDEN);
                copied = matcher.end(group);
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** What remains of a secret: its public prefix, four characters at most. */
    private static String hidden(String secret, boolean prefixed) {
        if (secret.startsWith("-----BEGIN")) {
            // the lines stay, so that what follows keeps its place
            String lines = "\n".repeat((int) secret.chars().filter(c -> c == '\n').count());
            return "-----BEGIN PRIVATE KEY-----" + HIDDEN + lines;
        }
        if (!prefixed) {
            return HIDDEN;
        }
        int end = 4;
        for (int i = 0; i < Math.min(4, secret.length()); i++) {
            char c = secret.charAt(i);
            if (c == '-' || c == '_' || c == '.') {
                end = i + 1;
            }
        }
        return secret.substring(0, Math.min(end, secret.length())) + HIDDEN;
    }

    /** Whether there is a run of characters long enough for a key, or a URL with a password. */
    private static boolean mayHold(String text) {
        int run = 0;
        boolean at = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean token =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '-'
                            || c == '_'
                            || c == '.';
            run = token ? run + 1 : 0;
            if (run >= SHORTEST) {
                return true;
            }
            at |= c == '@';
        }
        return at && text.contains("://");
    }

    /**
     * Whether a value looks like no name: letters and digits mixed, many different characters, no
     * words in it. {@code claude-3-5-sonnet-latest} and {@code projects/x/secrets/y} are names.
     */
    private static boolean looksRandom(String value) {
        Set<Character> different = new HashSet<>();
        int digits = 0;
        int letters = 0;
        int changes = 0;
        int before = -1;
        int longestWord = 0;
        int word = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            different.add(c);
            int kind;
            if (c >= '0' && c <= '9') {
                digits++;
                kind = 0;
            } else if (c >= 'a' && c <= 'z') {
                letters++;
                kind = 1;
            } else if (c >= 'A' && c <= 'Z') {
                letters++;
                kind = 2;
            } else {
                kind = 3;
            }
            word = kind == before && (kind == 1 || kind == 2) ? word + 1 : 1;
            longestWord = Math.max(longestWord, word);
            changes += kind != before && kind != 3 && before != 3 ? 1 : 0;
            before = kind;
        }
        return digits >= 2
                && letters >= 2
                && different.size() >= 8
                && longestWord <= 6
                && changes * 5 >= value.length();
    }
}
