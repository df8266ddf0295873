package dev.unmoor.desktop.text;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in a few words, the same wherever it is shown. */
public final class FindingText {

    private static final int LONGEST = 90;

    private FindingText() {}

    /** What is there: the call, the model id, or else the line itself. */
    public static String what(Finding finding) {
        @Nullable String named =
                finding.kind() == FindingKind.MODEL_ID ? finding.model() : finding.api();
        if (named == null || named.isBlank()) {
            named = firstLine(finding.snippet());
        }
        if (named.isBlank()) {
            named = finding.rule();
        }
        return cut(named);
    }

    /** What is there without the packages before it: {@code beta.threads.create}. */
    public static String brief(Finding finding) {
        String what = what(finding);
        if (finding.kind() == FindingKind.MODEL_ID || finding.api() == null) {
            return what;
        }
        int made = what.lastIndexOf("().");
        if (made >= 0 && made + 3 < what.length()) {
            return what.substring(made + 3);
        }
        String[] names = what.split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty() && Character.isUpperCase(names[i].charAt(0))) {
                return String.join(".", List.of(names).subList(i, names.length));
            }
        }
        return what;
    }

    /** {@code app/llm.py:42}, with the cell where it is a notebook. */
    public static String where(Finding finding) {
        Integer cell = finding.cell();
        return cell == null
                ? finding.path() + ":" + finding.line()
                : Messages.text("finding.cell", finding.path(), cell + 1, finding.line());
    }

    /** The file's name and line, without its folders. */
    public static String shortWhere(Finding finding) {
        return finding.path().substring(finding.path().lastIndexOf('/') + 1) + ":" + finding.line();
    }

    /** What kind of finding it is. */
    public static String kind(Finding finding) {
        return Messages.word("kind", finding.kind().id());
    }

    private static String firstLine(String text) {
        String stripped = text.strip();
        int end = stripped.indexOf('\n');
        return end < 0 ? stripped : stripped.substring(0, end).strip();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
