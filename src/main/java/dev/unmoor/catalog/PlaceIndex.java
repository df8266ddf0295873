package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places that bind without a call, by what can be looked up quickly: the part of the key that
 * is fixed, or what the value begins with. Of several rules that mean a place, the first in the
 * catalog's order counts.
 */
public final class PlaceIndex {

    /** Longer values are looked at only under keys that a rule names. */
    private static final int LONGEST_VALUE = 300;

    /** Longer texts are data. */
    private static final int LONGEST_TEXT = 20_000;

    private static final Pattern BEGINNING = Pattern.compile("^\\^([\\w:/@ -]+)(?![?*{+])");

    private final Map<String, List<Numbered>> byPart = new HashMap<>();
    private final List<Numbered> byValue = new ArrayList<>();
    private final List<Numbered> inCode = new ArrayList<>();

    /** Those in code by the character that a literal begins with, for the first of Unicode. */
    private final AtomicReferenceArray<@Nullable List<Numbered>> byFirst =
            new AtomicReferenceArray<>(128);

    private final List<PlaceRule> ofFiles = new ArrayList<>();
    private final List<PlaceRule> all;

    private record Numbered(int number, PlaceRule rule, String beginning) {}

    PlaceIndex(List<PlaceRule> rules) {
        this.all = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            add(new Numbered(i, rules.get(i), beginning(rules.get(i).value())));
        }
    }

    private void add(Numbered each) {
        PlaceRule rule = each.rule();
        if (rule.wholeFile()) {
            ofFiles.add(rule);
            return;
        }
        if (rule.in().contains(PlaceRule.CODE)) {
            inCode.add(each);
        }
        if (rule.in().equals(List.of(PlaceRule.CODE))) {
            return;
        }
        String fixed = fixed(rule.key());
        if (fixed.isEmpty()) {
            byValue.add(each);
        } else {
            byPart.computeIfAbsent(fixed, key -> new ArrayList<>()).add(each);
        }
    }

    /** The longest part of a key that is a name. */
    private static String fixed(List<String> key) {
        String longest = "";
        for (String part : key) {
            boolean name = part.indexOf('*') < 0 && !part.equals(PlaceRule.START);
            if (name && part.length() > longest.length()) {
                longest = part;
            }
        }
        return longest;
    }

    /** Letters with which every text that matches begins. */
    private static String beginning(@Nullable Pattern pattern) {
        if (pattern == null) {
            return "";
        }
        Matcher start = BEGINNING.matcher(pattern.pattern());
        return start.find() && pattern.pattern().indexOf('|') < 0 ? start.group(1) : "";
    }

    /** All rules, in order. */
    public List<PlaceRule> all() {
        return all;
    }

    /**
     * The rules that may mean a setting; what must stand beside it is for the caller to see.
     *
     * @param language as in {@link PlaceRule#in}
     * @param path of the file
     * @param key the path of keys, list positions left out
     */
    public List<PlaceRule> setting(String language, String path, List<String> key, String value) {
        List<Numbered> found = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>(key);
        for (String part : parts) {
            for (Numbered each : byPart.getOrDefault(part, List.of())) {
                addIf(found, each, language, path, key, value);
            }
        }
        if (value.length() > 2 && value.length() <= LONGEST_VALUE) {
            for (Numbered each : byValue) {
                addIf(found, each, language, path, key, value);
            }
        }
        return found.stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .map(Numbered::rule)
                .toList();
    }

    private static void addIf(
            List<Numbered> found,
            Numbered each,
            String language,
            String path,
            List<String> key,
            String value) {
        PlaceRule rule = each.rule();
        if ((rule.in().isEmpty() || rule.in().contains(language))
                && value.startsWith(each.beginning())
                && rule.names(key)
                && (rule.value() == null || value.length() <= LONGEST_TEXT)
                && rule.means(value)
                && rule.liesIn(path)) {
            found.add(each);
        }
    }

    /** The rule that means a string literal in code, if any does. */
    public @Nullable PlaceRule literal(String path, String text) {
        if (text.length() < 3 || text.length() > LONGEST_TEXT) {
            return null;
        }
        for (Numbered each : inCode(text.charAt(0))) {
            if (text.startsWith(each.beginning())
                    && each.rule().means(text)
                    && each.rule().liesIn(path)) {
                return each.rule();
            }
        }
        return null;
    }

    /**
     * The rules for literals that may mean one that begins with a character. Most literals of a
     * project begin with a character that no rule does.
     */
    private List<Numbered> inCode(char first) {
        if (first >= byFirst.length()) {
            return inCode;
        }
        List<Numbered> may = byFirst.get(first);
        if (may == null) {
            may = inCode.stream().filter(each -> each.rule().mayBegin(first)).toList();
            byFirst.set(first, may);
        }
        return may;
    }

    /** The rule that means a file by where it lies, if any does. */
    public @Nullable PlaceRule file(String path) {
        for (PlaceRule each : ofFiles) {
            if (each.liesIn(path)) {
                return each;
            }
        }
        return null;
    }
}
