package dev.unmoor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as people write them: split into words, joined again as another language would. */
final class Naming {

    private Naming() {}

    /**
     * {@code OpenAIService}, {@code open_ai_service} and {@code open-ai-service} in words, lower
     * case.
     */
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                close(words, word);
                continue;
            }
            boolean upper = Character.isUpperCase(c);
            boolean afterLower =
                    i > 0
                            && (Character.isLowerCase(name.charAt(i - 1))
                                    || Character.isDigit(name.charAt(i - 1)));
            boolean beforeLower =
                    i + 1 < name.length()
                            && i > 0
                            && Character.isUpperCase(name.charAt(i - 1))
                            && Character.isLowerCase(name.charAt(i + 1));
            if (upper && (afterLower || beforeLower)) {
                close(words, word);
            }
            word.append(Character.toLowerCase(c));
        }
        close(words, word);
        return words;
    }

    private static void close(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Whether a run of the name's words is one of the brands; digits may follow ({@code gpt4}). */
    static boolean speaksOf(String name, Set<String> brands) {
        if (brands.isEmpty()) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean any = false;
        for (String brand : brands) {
            any |= lower.contains(brand.substring(0, Math.min(3, brand.length())));
        }
        if (!any) {
            return false;
        }
        List<String> words = words(name);
        for (int from = 0; from < words.size(); from++) {
            var run = new StringBuilder();
            for (int to = from; to < words.size() && run.length() < 24; to++) {
                run.append(words.get(to));
                if (brands.contains(run.toString()) || brands.contains(withoutDigits(run))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String withoutDigits(CharSequence run) {
        int end = run.length();
        while (end > 0 && Character.isDigit(run.charAt(end - 1))) {
            end--;
        }
        return run.subSequence(0, end).toString();
    }

    /** The name in small letters without separators, for comparing across languages. */
    static String folded(String name) {
        return String.join("", words(name));
    }
}
