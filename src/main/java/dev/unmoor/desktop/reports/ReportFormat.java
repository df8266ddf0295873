package dev.unmoor.desktop.reports;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Id;
import dev.unmoor.report.HtmlReport;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.TextReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** What an audit can be written as. */
public enum ReportFormat implements Id {
    HTML("html"),
    JSON("json"),
    TEXT("txt");

    private final String id;

    ReportFormat(String id) {
        this.id = id;
    }

    /** The ending of its files. */
    @Override
    public String id() {
        return id;
    }

    /**
     * Writes an audit.
     *
     * @throws IOException if the target can't be written
     */
    public void write(Audit audit, Writer target) throws IOException {
        switch (this) {
            case HTML -> HtmlReport.write(audit, target);
            case JSON -> JsonReport.write(audit, target);
            case TEXT -> TextReport.write(audit, target);
        }
    }

    /** The beginning of what would be written, to look at before it is. */
    public String preview(Audit audit, int longest) throws IOException {
        var text = new StringWriter();
        write(audit, text);
        String whole = text.toString();
        return whole.length() <= longest ? whole : whole.substring(0, longest);
    }
}
