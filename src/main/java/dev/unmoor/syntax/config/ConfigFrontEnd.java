package dev.unmoor.syntax.config;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Dependency;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FileFacts.Problem;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.Scope;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads manifests and configuration; of text and Markdown only what stands before it in YAML. */
public final class ConfigFrontEnd implements FrontEnd {

    private static final Config NOTHING = new Config(List.of(), List.of(), List.of());

    @Override
    public Set<Language> languages() {
        return Set.of(
                Language.YAML,
                Language.JSON,
                Language.TOML,
                Language.PROPERTIES,
                Language.INI,
                Language.DOTENV,
                Language.XML,
                Language.DOCKERFILE,
                Language.HCL,
                Language.BICEP,
                Language.MANIFEST,
                Language.TEXT,
                Language.MARKDOWN);
    }

    @Override
    public FileFacts parse(SourceText source) {
        try {
            Config config = read(source.language(), source.text());
            List<Dependency> dependencies = Manifests.read(source.path(), source.text(), config);
            return facts(source, config, dependencies, null);
        } catch (StackOverflowError deep) {
            // nesting that no reader's own bound has stopped
            return facts(source, NOTHING, List.of(), new Problem(1, "nested too deeply"));
        }
    }

    private static Config read(Language language, String text) {
        return switch (language) {
            case YAML -> YamlReader.read(text);
            case JSON -> JsonReader.read(text);
            case TOML -> TomlReader.read(text);
            case PROPERTIES -> PropertiesReader.read(text);
            case INI -> IniReader.read(text);
            case DOTENV -> DotenvReader.read(text);
            case XML -> XmlReader.read(text);
            case DOCKERFILE -> DockerfileReader.read(text);
            case HCL -> HclReader.read(text);
            case BICEP -> BicepReader.read(text);
            case TEXT, MARKDOWN -> FrontMatter.read(text);
            default -> NOTHING;
        };
    }

    private static FileFacts facts(
            SourceText source,
            Config config,
            List<Dependency> dependencies,
            @Nullable Problem problem) {
        return new FileFacts(
                source.path(),
                source.language(),
                null,
                List.of(),
                List.of(),
                Scope.EMPTY,
                config.entries(),
                dependencies,
                null,
                problem == null ? config.problems() : List.of(problem));
    }
}
