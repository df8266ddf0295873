package dev.unmoor.report;

/** The score as a ring. */
final class Gauge {

    private static final double CIRCUMFERENCE = 2 * Math.PI * 78;

    private Gauge() {}

    /**
     * The picture.
     *
     * @param paper whether colours are fixed; else the page's own follow light and dark
     */
    static String svg(int score, String grade, boolean paper) {
        String says = "Lock-in " + score + " of 100, grade " + grade;
        String line = paper ? "#e2e4e0" : "var(--line)";
        String accent = paper ? "#1f5f8b" : "var(--accent)";
        String ink = paper ? "#1c2230" : "var(--ink)";
        String muted = paper ? "#5b6472" : "var(--muted)";
        Markup out =
                new Markup()
                        .form(
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"180\" height=\"180\" viewBox=\"0 0 180 180\" role=\"img\" aria-label=\"%s\"",
                                says);
        if (paper) {
            out.form(" alt=\"%s\"", says);
        }
        out.form(
                        "><circle cx=\"90\" cy=\"90\" r=\"78\" fill=\"none\" stroke=\"%s\" stroke-width=\"13\"/>",
                        line)
                .form(
                        "<circle cx=\"90\" cy=\"90\" r=\"78\" fill=\"none\" stroke=\"%s\" stroke-width=\"13\" stroke-linecap=\"%s\" transform=\"rotate(-90 90 90)\" stroke-dasharray=\"%s %s\"/>",
                        accent,
                        score == 0 ? "butt" : "round",
                        Markup.decimal(CIRCUMFERENCE * score / 100),
                        Markup.decimal(CIRCUMFERENCE))
                .form(
                        "<text x=\"90\" y=\"98\" text-anchor=\"middle\" fill=\"%s\" font-size=\"46\" font-weight=\"600\" font-family=\"Inter, sans-serif\">%s</text>",
                        ink, score)
                .form(
                        "<text x=\"90\" y=\"124\" text-anchor=\"middle\" fill=\"%s\" font-size=\"15\" font-family=\"Inter, sans-serif\">grade %s</text></svg>",
                        muted, grade);
        return out.toString();
    }
}
