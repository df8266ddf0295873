package dev.unmoor.detect;

import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How languages read environment variables and files: the standard libraries' spellings, which are
 * knowledge of languages and not of vendors.
 */
final class Environments {

    /** Dotted names of what is indexed, or whose member is taken, by the variable's name. */
    private static final Set<String> MAPS =
            Set.of(
                    "os.environ",
                    "environ",
                    "process.env",
                    "import.meta.env",
                    "bun.env",
                    "env",
                    "$_env",
                    "$_server",
                    "processinfo.processinfo.environment",
                    "platform.environment",
                    "sys.env",
                    "std.env",
                    "configuration",
                    "builder.configuration",
                    "config",
                    "settings",
                    "_configuration",
                    "_config",
                    "st.secrets",
                    "secrets",
                    "streamlit.secrets",
                    "dotenv.env",
                    "app.config",
                    "current_app.config");

    /** Dotted names of functions that are called with the variable's name. */
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "os.getenv",
                    "os.environ.get",
                    "getenv",
                    "environ.get",
                    "os.environ.setdefault",
                    "system.getenv",
                    "os.lookupenv",
                    "env.get",
                    "env.fetch",
                    "deno.env.get",
                    "environment.getenvironmentvariable",
                    "std.env.var",
                    "env.var",
                    "std.env.var_os",
                    "env.dig",
                    "env!",
                    "option_env!",
                    "env",
                    "system.get_env",
                    "system.fetch_env!",
                    "application.get_env",
                    "sys.env.get",
                    "sys.env.getorelse",
                    "sys.env.apply",
                    "configuration.getvalue",
                    "config.get",
                    "configservice.get",
                    "getproperty",
                    "system.getproperty",
                    "environment.getproperty",
                    "env.getproperty",
                    "config",
                    "decouple.config",
                    "userdata.get",
                    "colab.userdata.get",
                    "st.secrets.get",
                    "platform.environment",
                    "string.fromenvironment",
                    "dotenv.get",
                    "getenv!",
                    "viper.getstring",
                    "configuration.getsection",
                    "system.environment.get");

    private static final Set<String> FILE_READERS =
            Set.of(
                    "open.read",
                    "path.read_text",
                    "readfilesync",
                    "readfile",
                    "fs.readfilesync",
                    "fs.readfile",
                    "fs.promises.readfile",
                    "include_str!",
                    "go:embed",
                    "file.read",
                    "file_get_contents",
                    "files.readstring",
                    "os.readfile",
                    "ioutil.readfile",
                    "file.readalltext",
                    "file.readalltextasync",
                    "pathlib.path.read_text",
                    "file.readassstring",
                    "file.read!",
                    "bun.file.text",
                    "deno.readtextfile",
                    "read_to_string",
                    "std.fs.read_to_string",
                    "fs.read_to_string",
                    "getresourceasstream",
                    "getresource",
                    "classpathresource",
                    "loadstring",
                    "rootbundle.loadstring");

    private Environments() {}

    /** The environment variable that a chain reads, or null. */
    static @Nullable Value variable(Chain chain, Evaluator evaluator) {
        Step last = chain.last();
        if (last == null) {
            return null;
        }
        if (last.kind() == StepKind.MEMBER || last.kind() == StepKind.INDEX) {
            String name = last.name();
            if (isVariable(name) && MAPS.contains(dotted(chain, chain.steps().size() - 1))) {
                return new Value.Environment(name, List.of(), origin(last));
            }
            return null;
        }
        if (last.kind() != StepKind.CALL || last.args().isEmpty()) {
            return null;
        }
        if (!FUNCTIONS.contains(dotted(chain, chain.steps().size() - 1))) {
            return null;
        }
        Expr.Arg first = last.args().getFirst();
        String name = Evaluator.only(evaluator.evaluate(first.value(), last.frame()));
        if (name == null || !isVariable(name)) {
            return null;
        }
        List<Value> fallback = new ArrayList<>();
        for (Expr.Arg arg : last.args().subList(1, last.args().size())) {
            if (arg.name() == null
                    || arg.name().startsWith("default")
                    || arg.name().startsWith("fallback")) {
                fallback.addAll(evaluator.evaluate(arg.value(), last.frame()));
            }
        }
        return new Value.Environment(name, fallback, origin(last));
    }

    /** The file of the project that a chain reads whole, or null. */
    static @Nullable Value fileText(Chain chain, Evaluator evaluator) {
        Step last = chain.last();
        if (last == null || last.kind() != StepKind.CALL) {
            return null;
        }
        String dotted = dotted(chain, chain.steps().size() - 1);
        if (!FILE_READERS.contains(dotted)) {
            return null;
        }
        for (Step step : chain.steps()) {
            for (Expr.Arg arg : step.args()) {
                String path = Evaluator.only(evaluator.evaluate(arg.value(), step.frame()));
                if (path != null
                        && !path.isBlank()
                        && path.length() < 300
                        && path.indexOf('\n') < 0) {
                    return new Value.FileText(path, origin(last));
                }
            }
        }
        return null;
    }

    /** Module and member names before a step, joined by dots, lower case. */
    private static String dotted(Chain chain, int before) {
        StringBuilder all =
                new StringBuilder(chain.root().module().replace("::", ".").replace("\\", "."));
        int slash = all.lastIndexOf("/");
        if (slash >= 0) {
            all.delete(0, slash + 1);
        }
        if (all.indexOf("node:") == 0) {
            all.delete(0, 5);
        }
        if (all.indexOf("java.lang.") == 0) {
            all.delete(0, 10);
        }
        for (int i = 0; i < before; i++) {
            Step step = chain.steps().get(i);
            if (step.kind() == StepKind.MEMBER) {
                all.append(all.isEmpty() ? "" : ".").append(step.name());
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isVariable(String name) {
        if (name.length() < 3 || name.length() > 80) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letter = true;
            } else if (!(c >= '0' && c <= '9') && c != '_') {
                return false;
            }
        }
        return letter && name.indexOf('_') > 0;
    }

    private static Value.Origin origin(Step step) {
        Expr site = step.site();
        return new Value.Origin(
                step.frame().file(),
                site == null ? new dev.unmoor.syntax.Span(1, 1, 1, 1) : site.span());
    }
}
