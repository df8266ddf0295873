package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.outlook.Outlook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that is being written: what its sections share.
 *
 * @see HtmlReport
 */
final class Page {

    /** Longest text of one line that a page shows. */
    private static final int LONGEST_LINE = 400;

    /** As many places as one reads in a line. */
    private static final int PLACES = 5;

    private final Request request;
    private final boolean paper;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Markup out = new Markup();
    private final List<Section> sections = new ArrayList<>();
    private @Nullable Outlook outlook;

    /** A section by its anchor, for lists of contents and outlines. */
    record Section(String anchor, String title) {}

    /**
     * An empty page.
     *
     * @param paper whether it is for paper: nothing to click, everything open
     */
    Page(Request request, boolean paper) {
        this.request = request;
        this.paper = paper;
        for (Finding each : request.audit().findings()) {
            findings.put(each.id(), each);
        }
    }

    Audit audit() {
        return request.audit();
    }

    /** What the project's people judge themselves. */
    Opinion opinion() {
        return request.opinion();
    }

    Preset preset() {
        return request.preset();
    }

    boolean is(Preset preset) {
        return request.preset() == preset;
    }

    boolean isWithout(Without what) {
        return request.without().contains(what);
    }

    boolean paper() {
        return paper;
    }

    Markup out() {
        return out;
    }

    @Nullable Finding finding(String id) {
        return findings.get(id);
    }

    /**
     * What follows from the audit as it is shown.
     *
     * @throws IOException if the catalog can't be read
     */
    Outlook outlook() throws IOException {
        Outlook known = outlook;
        if (known == null) {
            known = request.follows();
            outlook = known;
        }
        return known;
    }

    /** Where findings and other places are, the first few, in one line. */
    void places(List<String> ids, List<Location> others) {
        var shown = new LinkedHashSet<String>();
        for (String id : ids) {
            Finding finding = findings.get(id);
            if (finding != null) {
                shown.add(place(finding));
            }
        }
        others.forEach(each -> shown.add(each.path() + ":" + each.line()));
        if (shown.isEmpty()) {
            return;
        }
        out.raw(" <span class=\"muted\">");
        int count = 0;
        for (String each : shown) {
            if (count == PLACES) {
                out.form(" and %s more", shown.size() - count);
                break;
            }
            out.raw(count == 0 ? "" : ", ").form("<code>%s</code>", each);
            count++;
        }
        out.raw("</span>");
    }

    /** The sections so far. */
    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** Begins a section. */
    void section(String anchor, String title) {
        sections.add(new Section(anchor, title));
        out.form("<h2 id=\"%s\">%s</h2>\n", anchor, title);
    }

    /** Begins something that is closed at first; its summary follows. */
    void open() {
        out.raw(paper ? "<div class=\"details\"><div class=\"summary\">" : "<details><summary>");
    }

    /** Ends the summary. */
    void opened() {
        out.raw(paper ? "</div><div class=\"in\">" : "</summary><div class=\"in\">");
    }

    /** Ends it. */
    void close() {
        out.raw(paper ? "</div></div>\n" : "</div></details>\n");
    }

    /** Where a finding is, as a reader says it. */
    static String place(Finding finding) {
        return finding.path() + ":" + finding.line();
    }

    /** A text that fits where one line is meant. */
    static String line(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE - 1) + "…";
    }
}
