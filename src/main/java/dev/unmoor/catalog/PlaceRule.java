package dev.unmoor.catalog;

import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place that binds a project to a vendor without a call: a declared resource, a setting, an
 * accelerator that is asked for, the id of something held at the vendor, a file that configures a
 * coding agent. Rules stand in {@code places/*.yaml}.
 *
 * <p>A rule without key and value is about files as a whole.
 *
 * @param id {@code vendor/name}; rules of one name mean the same thing written in several ways
 * @param vendor whose it is
 * @param kind what a finding of it is
 * @param layer the layer that it binds
 * @param capabilities ids of the vocabulary, main one first
 * @param in languages whose files it is looked for in, by their ids in reports, {@code code} for
 *     string literals in all of those; empty for every configuration file
 * @param files where it must lie, {@code *} for letters of one name, {@code **} for any folders;
 *     empty for everywhere
 * @param key the last parts of the path of keys, {@code *} for any letters; the whole path if the
 *     first part is {@code ^}; empty where any key will do
 * @param value what the value looks like; null where any will do
 * @param beside what must stand beside it: keys below the resource, or beside the setting, to how
 *     their values look
 * @param model where the id of the model stands, as keys like those of {@code beside}
 * @param general whether it says something only where the project uses models anyway
 * @param what it is, for people
 */
public record PlaceRule(
        String id,
        String vendor,
        FindingKind kind,
        Layer layer,
        List<String> capabilities,
        List<String> in,
        List<Pattern> files,
        List<String> key,
        @Nullable Pattern value,
        Map<List<String>, Pattern> beside,
        List<String> model,
        boolean general,
        String what) {

    /** The word for string literals in code. */
    static final String CODE = "code";

    /** The part that stands for the beginning of a path of keys. */
    static final String START = "^";

    public PlaceRule {
        capabilities = List.copyOf(capabilities);
        in = List.copyOf(in);
        files = List.copyOf(files);
        key = List.copyOf(key);
        beside = Map.copyOf(beside);
        model = List.copyOf(model);
    }

    /** Whether it is about files as a whole. */
    public boolean wholeFile() {
        return key.isEmpty() && value == null;
    }

    /** Whether a path lies where the rule looks. */
    boolean liesIn(String path) {
        if (files.isEmpty()) {
            return true;
        }
        for (Pattern each : files) {
            if (each.matcher(path).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is one that it means. */
    boolean means(String text) {
        return value == null || value.matcher(text).matches();
    }

    /** Whether a value that begins with a character may be one that it means. */
    @SuppressWarnings("JdkObsolete") // whether more text could change the answer is the question
    boolean mayBegin(char first) {
        if (value == null) {
            return true;
        }
        Matcher begun = value.matcher(String.valueOf(first));
        // one that failed before the end fails whatever comes after
        return begun.matches() || begun.hitEnd();
    }

    /** Whether a path of keys, without list positions, is one that it means. */
    boolean names(List<String> path) {
        boolean whole = !key.isEmpty() && key.getFirst().equals(START);
        List<String> parts = whole ? key.subList(1, key.size()) : key;
        if (path.size() < parts.size() || (whole && path.size() != parts.size())) {
            return false;
        }
        int skipped = path.size() - parts.size();
        for (int i = 0; i < parts.size(); i++) {
            if (!like(parts.get(i), path.get(skipped + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean like(String part, String name) {
        int star = part.indexOf('*');
        return star < 0
                ? part.equals(name)
                : name.length() >= part.length() - 1
                        && name.startsWith(part.substring(0, star))
                        && name.endsWith(part.substring(star + 1));
    }
}
