package dev.unmoor.detect;

import java.util.regex.Pattern;

/** Which text files are prompts by where they lie or what they are called. */
public final class PromptFiles {

    private static final Pattern FOLDER =
            Pattern.compile("(?i)(^|/)(system[-_]?)?prompts?([-_]?templates?)?/");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)([^/]*prompt[^/]*\\.(txt|md|j2|jinja2?|tmpl|tera|hbs|mustache|xml|liquid)|[^/]*\\.(prompt|prompty))$");
    private static final Pattern CODE = Pattern.compile("(?i)prompts?\\.[a-z]+$");
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?i)\\.(txt|md|j2|jinja2?|tmpl|tera|hbs|mustache|prompt|prompty|liquid|st)$");
    private static final Pattern NOT =
            Pattern.compile("(?i)(^|/)(readme|changelog|license|contributing)[^/]*$");

    private PromptFiles() {}

    /** Whether a text file holds a prompt, going by its path. */
    public static boolean isPromptFile(String path) {
        if (NOT.matcher(path).find()) {
            return false;
        }
        return NAME.matcher(path).find()
                || (FOLDER.matcher(path).find() && TEXT.matcher(path).find());
    }

    /** Whether a code file holds prompts, going by its name or folder. */
    public static boolean isPromptCode(String path) {
        return FOLDER.matcher(path).find() || CODE.matcher(path).find();
    }

    /** Whether a text file may be a prompt if code reads it for one. */
    public static boolean mayBeRead(String path) {
        return isPromptFile(path) || (TEXT.matcher(path).find() && !NOT.matcher(path).find());
    }
}
