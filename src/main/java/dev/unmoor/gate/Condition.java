package dev.unmoor.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on an audit: one or more clauses that all have to hold, {@code score>60&new-vendor}.
 *
 * @param text as it was written
 */
public record Condition(String text, List<Clause> clauses) {

    private static final Pattern CLAUSE =
            Pattern.compile(
                    "([a-z0-9-]+)\\s*(?:(>=|<=|>|<|=)\\s*(L?\\d+(?:\\.\\d+)?)\\s*([dh%]?))?");

    /** One metric held against one value. */
    public record Clause(Metric metric, Comparison comparison, double value) {}

    /** How a metric is held against a value. */
    public enum Comparison {
        MORE(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        EXACTLY("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        boolean holds(double left, double right) {
            return switch (this) {
                case MORE -> left > right;
                case AT_LEAST -> left >= right;
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case EXACTLY -> left == right;
            };
        }

        private static Comparison of(String sign) {
            for (Comparison each : values()) {
                if (each.sign.equals(sign)) {
                    return each;
                }
            }
            throw new IllegalArgumentException(sign);
        }
    }

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /**
     * Reads a condition.
     *
     * @throws GateException if it is none; the message says what there is
     */
    public static Condition parse(String text) throws GateException {
        List<Clause> clauses = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            clauses.add(clause(part.strip(), text));
        }
        return new Condition(text.strip(), clauses);
    }

    private static Clause clause(String part, String whole) throws GateException {
        Matcher matcher = CLAUSE.matcher(part);
        if (!matcher.matches()) {
            throw new GateException(
                    "'"
                            + whole.strip()
                            + "' is no condition; write it as score>60, level>=L4, retires<90d or new-findings");
        }
        Metric metric = Metric.named(matcher.group(1));
        String value = matcher.group(3);
        if (metric == null) {
            throw new GateException(
                    "'"
                            + matcher.group(1)
                            + "' can't be a condition; there are "
                            + Metric.names()
                            + ", policy");
        }
        if (value == null) {
            if (!metric.counts()) {
                throw new GateException("'" + part + "' needs a limit, as in " + metric.example());
            }
            return new Clause(metric, Comparison.MORE, 0);
        }
        boolean level = value.startsWith("L");
        if (level != (metric == Metric.LEVEL)) {
            throw new GateException("'" + part + "' should be like " + metric.example());
        }
        return new Clause(
                metric,
                Comparison.of(matcher.group(2)),
                Double.parseDouble(level ? value.substring(1) : value));
    }
}
