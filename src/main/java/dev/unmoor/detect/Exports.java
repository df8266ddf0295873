package dev.unmoor.detect;

import dev.unmoor.syntax.Export;
import dev.unmoor.syntax.Import;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What files give other files under a name: what they declare, what they name in exports, and what
 * they hand on whole. Files that hand on each other whole make a net, in which each is gone to
 * once.
 */
final class Exports {

    private final Evaluator evaluator;
    private final CodeBase code;
    private final Modules modules;
    private final Names names;
    private final Set<String> asking = new HashSet<>();

    Exports(Evaluator evaluator, CodeBase code, Modules modules, Names names) {
        this.evaluator = evaluator;
        this.code = code;
        this.modules = modules;
        this.names = names;
    }

    /** What other files get under a name from a file. */
    List<Value> of(CodeFile file, String name) {
        List<Value> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<CodeFile> next = new ArrayDeque<>();
        seen.add(file.path());
        next.add(file);
        while (!next.isEmpty()) {
            CodeFile at = next.poll();
            List<Value> own = own(at, name);
            if (!own.isEmpty()) {
                found.addAll(own);
                continue;
            }
            for (String module : handedOn(at)) {
                List<String> paths = modules.files(at.path(), at.family(), module);
                for (String path : paths) {
                    CodeFile target = code.file(path);
                    if (target != null && seen.add(path)) {
                        next.add(target);
                    }
                }
                if (paths.isEmpty() && names.catalogued(at.family(), module)) {
                    found.add(Names.chain(at, module, null, name));
                }
            }
        }
        return found;
    }

    /** Modules all of whose names a file gives as its own. */
    private static List<String> handedOn(CodeFile file) {
        List<String> modules = new ArrayList<>();
        for (Export each : file.facts().exports()) {
            if (each.name().equals("*") && each.module() != null) {
                modules.add(each.module());
            }
        }
        // elsewhere what is imported whole is for the file's own use
        if (file.family() == Family.PYTHON || file.family() == Family.RUBY) {
            for (Import each : file.wildcards()) {
                modules.add(each.module());
            }
        }
        return modules;
    }

    /** What a file declares or names. */
    private List<Value> own(CodeFile file, String name) {
        String key = file.path() + "\n" + name;
        if (!asking.add(key)) {
            return List.of();
        }
        try {
            List<Value> found = new ArrayList<>();
            for (Export each : file.facts().exports()) {
                if (each.name().equals(name)) {
                    found.addAll(named(each, file, name));
                }
            }
            if (found.isEmpty()) {
                found.addAll(inDefault(file, name));
            }
            boolean all = file.family() == Family.JS && !file.facts().exports().isEmpty();
            if (!found.isEmpty() || all) {
                return found;
            }
            found.addAll(names.after(file.frame(), name));
            if (found.isEmpty()) {
                for (Import each : file.imports(name)) {
                    found.addAll(names.imported(each, file));
                }
            }
            return found;
        } finally {
            asking.remove(key);
        }
    }

    /** Members of an object that is exported as the default are asked for by name too. */
    private List<Value> inDefault(CodeFile file, String name) {
        List<Value> found = new ArrayList<>();
        for (Export each : file.facts().exports()) {
            if (each.name().equals("default") && each.value() != null) {
                for (Value value : evaluator.evaluate(each.value(), file.frame())) {
                    if (value instanceof Value.Mapping) {
                        found.addAll(
                                evaluator
                                        .members()
                                        .member(value, name, file.frame(), each.value()));
                    }
                }
            }
        }
        return found;
    }

    private List<Value> named(Export export, CodeFile file, String name) {
        String module = export.module();
        if (module != null) {
            String local = export.local();
            return fromModule(
                    file, module, local == null || export.name().equals("*") ? name : local);
        }
        List<Value> found = new ArrayList<>();
        if (export.local() != null) {
            found.addAll(names.lookup(export.local(), file.frame()));
        }
        if (found.isEmpty() && export.value() != null) {
            found.addAll(evaluator.evaluate(export.value(), file.frame()));
        }
        return found;
    }

    private List<Value> fromModule(CodeFile file, String module, String name) {
        List<Value> found = new ArrayList<>();
        List<String> paths = modules.files(file.path(), file.family(), module);
        for (String path : paths) {
            CodeFile target = code.file(path);
            if (target != null) {
                found.addAll(of(target, name));
            }
        }
        if (paths.isEmpty() && names.catalogued(file.family(), module)) {
            found.add(Names.chain(file, module, null, name));
        }
        return found;
    }
}
