package dev.unmoor.desktop.prompts;

import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.Progress;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Prompt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The prompts screen without its window. */
public final class PromptsModel {

    /** What stands in a text where a secret stood. */
    private static final String MASKED = "****";

    /** Runs of so many words are compared to tell near-doubles. */
    private static final int SHINGLE = 3;

    /** Prompts whose runs of words overlap by this much, in Jaccard's sense, are near-doubles. */
    private static final double ALIKE = 0.75;

    /**
     * Above this many prompts only equal ones are told, as comparing all with all takes too long.
     */
    private static final int MOST_COMPARED = 1500;

    private static final int OPENING = 90;

    private final Latest working;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PromptRow>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<PromptRow> all = List.of();

    /** A model without prompts. */
    public PromptsModel(TaskCenter tasks) {
        working = new Latest(tasks);
        filter.addListener((value, before, now) -> narrow());
    }

    /** Takes an audit's prompts. */
    public void show(List<Prompt> prompts) {
        working.ask(
                "compare prompts",
                progress -> rows(prompts, progress),
                rows -> {
                    all = rows;
                    narrow();
                });
    }

    /** What the prompts are narrowed by: words of their text or path. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The prompts that are shown. */
    public ReadOnlyObjectProperty<List<PromptRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many there are, shown or not. */
    public int total() {
        return all.size();
    }

    /** The near-doubles of a prompt. */
    public List<PromptRow> like(PromptRow row) {
        return row.like() == 0
                ? List.of()
                : all.stream()
                        .filter(other -> other.like() == row.like() && !other.equals(row))
                        .toList();
    }

    private void narrow() {
        String wanted = filter.get().strip().toLowerCase(Messages.LOCALE);
        shown.set(
                all.stream()
                        .filter(row ->
                                contains(row.prompt().text(), wanted)
                                        || contains(row.prompt().path(), wanted))
                        .toList());
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Messages.LOCALE).contains(wanted);
    }

    static List<PromptRow> rows(List<Prompt> prompts, Progress progress) {
        int[] groups = groups(prompts, progress);
        var rows = new ArrayList<PromptRow>(prompts.size());
        for (int i = 0; i < prompts.size(); i++) {
            Prompt prompt = prompts.get(i);
            rows.add(
                    new PromptRow(
                            prompt,
                            opening(prompt.text()),
                            words(prompt.text()).length,
                            prompt.tokens().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .max()
                                    .orElse(0),
                            groups[i],
                            prompt.text().contains(MASKED)));
        }
        return rows;
    }

    private static int[] groups(List<Prompt> prompts, Progress progress) {
        var shingles = new ArrayList<Set<String>>(prompts.size());
        for (Prompt prompt : prompts) {
            shingles.add(shingles(prompt.text()));
        }
        var groups = new int[prompts.size()];
        int next = 1;
        boolean near = prompts.size() <= MOST_COMPARED;
        for (int i = 0; i < groups.length && !progress.cancelled(); i++) {
            for (int j = i + 1; j < groups.length; j++) {
                if (groups[j] == 0 && alike(shingles.get(i), shingles.get(j), near)) {
                    if (groups[i] == 0) {
                        groups[i] = next++;
                    }
                    groups[j] = groups[i];
                }
            }
        }
        return groups;
    }

    private static boolean alike(Set<String> one, Set<String> other, boolean near) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (!near) {
            return one.equals(other);
        }
        int small = Math.min(one.size(), other.size());
        int large = Math.max(one.size(), other.size());
        if (small < ALIKE * large) {
            return false;
        }
        int common = 0;
        for (String shingle : one) {
            common += other.contains(shingle) ? 1 : 0;
        }
        return common >= ALIKE * (one.size() + other.size() - common);
    }

    private static Set<String> shingles(String text) {
        String[] words = words(text.toLowerCase(Messages.LOCALE));
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            shingles.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
        }
        return shingles;
    }

    private static String[] words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : stripped.split("\\s+", -1);
    }

    private static String opening(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= OPENING ? line : line.substring(0, OPENING - 1) + "…";
    }
}
