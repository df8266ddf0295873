package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which unparsed files a vendor's users take values from. A client's arguments come from somewhere:
 * a constants file, a settings class, a module of prompts.
 */
final class Sources {

    private static final int LIMIT = 2_000;

    private final Catalog catalog;
    private final Modules modules;
    private final CodeBase code;
    private final Set<String> wanted = new TreeSet<>();

    Sources(Catalog catalog, Modules modules, CodeBase code) {
        this.catalog = catalog;
        this.modules = modules;
        this.code = code;
    }

    Set<String> wanted() {
        for (CodeFile file : code.files()) {
            if (imports(file) || names(file)) {
                from(file);
            }
        }
        return wanted;
    }

    private boolean imports(CodeFile file) {
        for (Import each : file.facts().imports()) {
            String module = each.module();
            if (each.name() != null && file.family().joinsNames()) {
                module = module + file.family().separator() + each.name();
            }
            if (!catalog.imports(file.family().id(), module).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file names a package that its language loads by itself. */
    private boolean names(CodeFile file) {
        if (file.family() != Family.RUBY && file.family() != Family.ELIXIR) {
            return false;
        }
        boolean[] found = new boolean[1];
        Walk.file(
                file,
                new Walk.Visitor() {
                    @Override
                    public void expression(Expr expr, Frame frame, Expr top) {
                        found[0] |=
                                expr instanceof Expr.Ref ref
                                        && isType(bare(ref.name()))
                                        && !catalog.globals(file.family().id(), bare(ref.name()))
                                                .isEmpty();
                    }
                });
        return found[0];
    }

    private static String bare(String name) {
        return name.startsWith("::") ? name.substring(2) : name;
    }

    private void from(CodeFile file) {
        for (Import each : file.facts().imports()) {
            add(modules.files(file.path(), file.family(), each.module()));
            if (each.name() != null) {
                if (file.family() == Family.PYTHON) {
                    String inner =
                            each.module().endsWith(".")
                                    ? each.module() + each.name()
                                    : each.module() + "." + each.name();
                    add(modules.files(file.path(), file.family(), inner));
                }
                add(modules.named(each.name(), file.family(), each.module()));
            }
        }
        if (file.family().openPackages()) {
            if (file.family() == Family.GO) {
                add(modules.goNeighbours(file.path()));
                return;
            }
            Walk.file(
                    file,
                    new Walk.Visitor() {
                        @Override
                        public void expression(Expr expr, Frame frame, Expr top) {
                            if (expr instanceof Expr.Ref ref && isType(ref.name())) {
                                add(modules.named(ref.name(), file.family(), file.folder()));
                            }
                        }

                        @Override
                        public void type(TypeFact fact, Frame frame) {
                            for (TypeRef each : fact.supertypes()) {
                                add(
                                        modules.named(
                                                CodeBase.simpleName(each.name()),
                                                file.family(),
                                                file.folder()));
                            }
                        }
                    });
        }
    }

    private static boolean isType(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    private void add(Iterable<String> paths) {
        for (String path : paths) {
            if (code.file(path) == null && wanted.size() < LIMIT) {
                wanted.add(path);
            }
        }
    }
}
