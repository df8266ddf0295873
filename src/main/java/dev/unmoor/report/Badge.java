package dev.unmoor.report;

import dev.unmoor.model.Risk;

/** The score as a badge for a README: 20 pixels high, no fonts of its own, no links. */
final class Badge {

    private static final String LABEL = "lock-in";
    private static final int LEFT = 52;

    private Badge() {}

    static String svg(Risk risk) {
        String value = risk.score() + " · " + risk.grade();
        int right = 14 + value.length() * 7;
        int width = LEFT + right;
        String says = LABEL + ": " + risk.score() + " of 100, grade " + risk.grade();
        return new Markup()
                .form(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"20\" role=\"img\" aria-label=\"%s\"><title>%s</title>",
                        width, says, says)
                .form(
                        "<clipPath id=\"r\"><rect width=\"%s\" height=\"20\" rx=\"3\"/></clipPath><g clip-path=\"url(#r)\"><rect width=\"%s\" height=\"20\" fill=\"#454d59\"/>",
                        width, LEFT)
                .form(
                        "<rect x=\"%s\" width=\"%s\" height=\"20\" fill=\"%s\"/></g>",
                        LEFT, right, colour(risk.score()))
                .form(
                        "<g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana,Geneva,DejaVu Sans,sans-serif\" font-size=\"11\"><text x=\"%s\" y=\"14\">%s</text><text x=\"%s\" y=\"14\">%s</text></g></svg>\n",
                        LEFT / 2, LABEL, LEFT + right / 2, value)
                .toString();
    }

    /** From green to red along the grades; each holds white text at 4.5 to 1. */
    private static String colour(int score) {
        if (score < 20) {
            return "#2c7a4b";
        }
        if (score < 40) {
            return "#557a1f";
        }
        if (score < 60) {
            return "#8a6a00";
        }
        return score < 80 ? "#b4461c" : "#a01f2f";
    }
}
