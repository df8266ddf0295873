package dev.unmoor.gate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Globs over names and paths: {@code *} is anything but a slash, {@code **} anything, {@code ?} one
 * character. A glob that ends in a slash means all below. Names of models have slashes too; there a
 * {@code *} that ends the glob matches them.
 */
final class Glob {

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Glob() {}

    static boolean matches(String glob, String name) {
        return COMPILED.computeIfAbsent(glob, Glob::compile).matcher(name).matches();
    }

    private static Pattern compile(String glob) {
        String whole = glob.endsWith("/") ? glob + "**" : glob;
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c == '*' && whole.startsWith("**", i)) {
                // '**/' is any number of folders, none among them
                boolean folders = whole.startsWith("**/", i);
                regex.append(folders ? "(?:.*/)?" : ".*");
                i += folders ? 2 : 1;
            } else if (c == '*') {
                regex.append(whole.indexOf('/') < 0 && i == whole.length() - 1 ? ".*" : "[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
