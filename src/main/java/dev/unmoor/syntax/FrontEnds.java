package dev.unmoor.syntax;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The front ends at hand, by language. Stateless; safe to share between threads.
 *
 * <p>Front ends are found as services ({@code META-INF/services}), so that this package needs to
 * know none of them.
 */
public final class FrontEnds implements FrontEnd {

    private final Map<Language, FrontEnd> byLanguage = new EnumMap<>(Language.class);

    /**
     * A choice of front ends.
     *
     * @throws IllegalArgumentException if two of them read the same language
     */
    public FrontEnds(Iterable<? extends FrontEnd> frontEnds) {
        for (FrontEnd frontEnd : frontEnds) {
            for (Language language : frontEnd.languages()) {
                if (byLanguage.put(language, frontEnd) != null) {
                    throw new IllegalArgumentException("two front ends read " + language.id());
                }
            }
        }
    }

    /** All front ends that come with the program. */
    public static FrontEnds standard() {
        return Standard.ALL;
    }

    private static final class Standard {
        static final FrontEnds ALL =
                new FrontEnds(ServiceLoader.load(FrontEnd.class, FrontEnd.class.getClassLoader()));
    }

    @Override
    public Set<Language> languages() {
        return Set.copyOf(byLanguage.keySet());
    }

    /**
     * {@inheritDoc}
     *
     * <p>A language that no front end reads gives empty facts and a problem.
     */
    @Override
    public FileFacts parse(SourceText source) {
        FrontEnd frontEnd = byLanguage.get(source.language());
        if (frontEnd == null) {
            return new FileFacts(
                    source.path(),
                    source.language(),
                    null,
                    List.of(),
                    List.of(),
                    Scope.EMPTY,
                    List.of(),
                    List.of(),
                    null,
                    List.of(
                            new FileFacts.Problem(
                                    1, "no front end reads " + source.language().id())));
        }
        return frontEnd.parse(source);
    }
}
