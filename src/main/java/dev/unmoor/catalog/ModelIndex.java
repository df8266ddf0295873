package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Model ids: exact ones and their aliases, then the forms that vendors' ids have. */
final class ModelIndex {

    /** Longer texts are no model ids; this bounds what the patterns are held against. */
    private static final int LONGEST = 160;

    /** The same words are asked of again and again; texts of the scanned tree are endless. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, Optional<ModelMatch>> asked = new ConcurrentHashMap<>();
    private final IdForms forms;
    private final Map<String, ModelEntry> exact = new HashMap<>();
    private final Map<String, ModelEntry> repositories = new HashMap<>();
    private final List<Owned> patterns = new ArrayList<>();

    /**
     * A pattern of a vendor; {@code maker} if that vendor makes the models, not only serves them.
     */
    private record Owned(String vendor, boolean maker, String beginning, ModelPattern pattern) {
        boolean matches(String id) {
            return id.startsWith(beginning) && pattern.pattern().matcher(id).matches();
        }
    }

    ModelIndex(Iterable<Vendor> vendors, Iterable<ModelEntry> entries, IdForms forms) {
        this.forms = forms;
        for (ModelEntry entry : entries) {
            exact.put(entry.id(), entry);
        }
        for (ModelEntry entry : entries) {
            entry.aliases().forEach(alias -> exact.putIfAbsent(alias, entry));
        }
        // names of repositories are written in any case
        for (var named : exact.entrySet()) {
            if (named.getKey().indexOf('/') > 0) {
                repositories.put(named.getKey().toLowerCase(Locale.ROOT), named.getValue());
            }
        }
        for (Vendor vendor : vendors) {
            for (ModelPattern pattern : vendor.models()) {
                boolean maker = vendor.kind() == VendorKind.MODEL_VENDOR;
                patterns.add(new Owned(vendor.bearer(), maker, pattern.beginning(), pattern));
            }
        }
        patterns.sort((a, b) -> Boolean.compare(b.pattern.distinctive(), a.pattern.distinctive()));
    }

    private static boolean canBeOne(String id) {
        if (id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        // what ends in punctuation is how ids begin, and none itself
        return Character.isLetterOrDigit(id.charAt(id.length() - 1));
    }

    @Nullable ModelMatch exact(String id) {
        return canBeOne(id) ? exact(forms.undress(id)) : null;
    }

    private @Nullable ModelMatch exact(List<IdForms.Candidate> candidates) {
        for (IdForms.Candidate candidate : candidates) {
            ModelEntry entry = exact.get(candidate.id());
            if (entry == null && candidate.id().indexOf('/') > 0) {
                entry = repositories.get(candidate.id().toLowerCase(Locale.ROOT));
            }
            if (entry != null) {
                return new ModelMatch(
                        entry.id(),
                        entry.vendor(),
                        entry,
                        true,
                        !entry.word(),
                        entry.openWeights(),
                        candidate.host());
            }
        }
        return null;
    }

    @Nullable ModelMatch like(String id) {
        if (!canBeOne(id)) {
            return null;
        }
        if (asked.size() > MOST_REMEMBERED) {
            asked.clear();
        }
        return asked.computeIfAbsent(id, each -> Optional.ofNullable(judge(each))).orElse(null);
    }

    private @Nullable ModelMatch judge(String id) {
        List<IdForms.Candidate> candidates = forms.undress(id);
        ModelMatch known = exact(candidates);
        return known == null ? byForm(candidates) : known;
    }

    /** By the forms of makers' ids, in any dress, and only then by those of hosts. */
    private @Nullable ModelMatch byForm(List<IdForms.Candidate> candidates) {
        ModelMatch made = byForm(candidates, true);
        ModelMatch match = made == null ? byForm(candidates, false) : made;
        if (match != null) {
            return match;
        }
        // a router's word for a service says at least whose model it is to be
        for (IdForms.Candidate candidate : candidates) {
            if (candidate.host() != null) {
                return new ModelMatch(
                        candidate.id(),
                        candidate.host(),
                        null,
                        false,
                        false,
                        false,
                        candidate.host());
            }
        }
        return null;
    }

    private @Nullable ModelMatch byForm(List<IdForms.Candidate> candidates, boolean makers) {
        for (IdForms.Candidate candidate : candidates) {
            for (Owned owned : patterns) {
                if (owned.maker == makers && owned.matches(candidate.id())) {
                    return new ModelMatch(
                            candidate.id(),
                            owned.vendor,
                            null,
                            false,
                            owned.pattern.distinctive(),
                            owned.pattern.openWeights(),
                            candidate.host());
                }
            }
        }
        return null;
    }

    boolean isPinned(String id) {
        ModelMatch match = exact(id);
        ModelEntry entry = match == null ? null : match.entry();
        return forms.isPinned(id) || (entry != null && entry.pinned());
    }
}
