package dev.unmoor.syntax.java;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Providers;
import com.github.javaparser.Token;
import com.github.javaparser.ast.CompilationUnit;
import dev.unmoor.syntax.FileFacts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses what can be parsed. JavaParser gives up a whole file for many a single mistake; here such
 * a mistake is painted over, and the text is parsed again, until it parses or the effort is spent.
 * What is painted over becomes blanks, so that all else keeps its place.
 *
 * <p>For each mistake a few repairs are tried, and the one that costs least is kept.
 */
final class Mending {

    private static final int MOST_REPAIRS = 12;

    /** Characters that may be parsed in all, so that a large broken file doesn't take minutes. */
    private static final long MOST_CHARACTERS = 8_000_000;

    private static final Pattern LEXICAL =
            Pattern.compile("Lexical error at line (\\d+), column (\\d+)");

    private static final Pattern UNEXPECTED =
            Pattern.compile("Parse error\\. Found {1,2}(.+?)(?: <[A-Z_]+>)?, expected");

    /** The lines that a merge leaves when it can't decide. */
    private static final Pattern CONFLICT_MARKER =
            Pattern.compile("(?m)^(?:<{7}|={7}|>{7}|\\|{7})(?=[ \\r\\n]|$).*$");

    private static final ParserConfiguration CONFIGURATION = configuration();

    private Mending() {}

    /**
     * What came of it.
     *
     * @param unit the tree; null if there is none
     * @param problems the mistakes, first to last
     */
    record Result(@Nullable CompilationUnit unit, List<Problem> problems) {}

    /** A parse, and the offset of the first token that it could not take. */
    private record Attempt(String text, @Nullable CompilationUnit unit, @Nullable Mistake mistake) {

        /** Characters that the parser did not come to; -1 if it took all. */
        int left() {
            return mistake == null ? -1 : text.length() - mistake.found();
        }
    }

    /**
     * The first thing that could not be parsed.
     *
     * @param good the end of the last token that fitted
     * @param found the start of the first that didn't
     */
    record Mistake(int good, int found, int line, String message, boolean lexical) {}

    static Result parse(String text) {
        Attempt best = attempt(CONFLICT_MARKER.matcher(text).replaceAll(Mending::blanks));
        List<Problem> problems = new ArrayList<>();
        long spent = text.length();
        for (int repair = 0; best.mistake() != null && repair < MOST_REPAIRS; repair++) {
            Mistake mistake = best.mistake();
            problems.add(new Problem(mistake.line(), mistake.message()));
            List<String> candidates = Repairs.of(best.text(), mistake);
            spent += (long) candidates.size() * text.length();
            if (spent > MOST_CHARACTERS) {
                break;
            }
            best = best(candidates, best);
        }
        return new Result(best.unit(), problems);
    }

    /**
     * The repair after which least is lost: what it takes away and what the parser didn't reach.
     */
    private static Attempt best(List<String> candidates, Attempt before) {
        Attempt best = before;
        long least = Long.MAX_VALUE;
        for (String candidate : candidates) {
            Attempt attempt = attempt(candidate);
            long lost = attempt.left() + letters(before.text()) - letters(candidate);
            if (attempt.left() < before.left() && lost < least) {
                best = attempt;
                least = lost;
            }
        }
        return least < Long.MAX_VALUE
                ? best
                : attempt(
                        Repairs.withoutLine(before.text(), before.text().length() - before.left()));
    }

    private static long letters(String text) {
        return text.chars().filter(c -> c > ' ').count();
    }

    private static String blanks(MatchResult match) {
        return " ".repeat(match.group().length());
    }

    private static Attempt attempt(String text) {
        ParseResult<CompilationUnit> result =
                new JavaParser(CONFIGURATION)
                        .parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
        Mistake first = null;
        for (com.github.javaparser.Problem problem : result.getProblems()) {
            Mistake mistake = mistake(text, problem);
            if (first == null || mistake.found() < first.found()) {
                first = mistake;
            }
        }
        return new Attempt(text, result.getResult().orElse(null), first);
    }

    private static Mistake mistake(String text, com.github.javaparser.Problem problem) {
        String message = problem.getMessage();
        Matcher lexical = LEXICAL.matcher(message);
        if (lexical.lookingAt()) {
            int line = Integer.parseInt(lexical.group(1));
            int at = Repairs.offset(text, line, Integer.parseInt(lexical.group(2)));
            return new Mistake(at, at, line, "not understood", true);
        }
        Matcher found = UNEXPECTED.matcher(message);
        message = found.lookingAt() ? "unexpected " + found.group(1) : "not understood";
        Token last =
                problem.getCause()
                        .filter(ParseException.class::isInstance)
                        .map(cause -> ((ParseException) cause).currentToken)
                        .orElse(null);
        if (last == null) {
            return new Mistake(0, 0, 1, message, false);
        }
        int good = last.endLine == 0 ? 0 : Repairs.offset(text, last.endLine, last.endColumn + 1);
        Token next = last.next;
        if (next == null || next.kind == GeneratedJavaParserConstants.EOF) {
            return new Mistake(good, text.length(), last.endLine, message, false);
        }
        int start = Math.max(good, Repairs.offset(text, next.beginLine, next.beginColumn));
        return new Mistake(good, start, next.beginLine, message, false);
    }

    private static ParserConfiguration configuration() {
        ParserConfiguration configuration =
                new ParserConfiguration()
                        .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
                        .setAttributeComments(false)
                        .setTabSize(1);
        // the grammar is all that is wanted: what a compiler would reject is code all the same
        configuration.getProcessors().clear();
        return configuration;
    }
}
