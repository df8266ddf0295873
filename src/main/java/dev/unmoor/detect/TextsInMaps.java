package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps that are written out say what the texts in them are: by a provider that is named beside them
 * or above them, by being keys together, by the form of a request.
 */
final class TextsInMaps {

    private final Catalog catalog;
    private final Evaluator evaluator;
    private final Texts texts;

    TextsInMaps(Catalog catalog, Evaluator evaluator, Texts texts) {
        this.catalog = catalog;
        this.evaluator = evaluator;
        this.texts = texts;
    }

    /** Takes what the map says. */
    void map(Expr.MapOf map, Frame frame) {
        texts.together(keys(map), frame);
        providers(map, frame);
        request(map, frame);
    }

    private void providers(Expr.MapOf map, Frame frame) {
        String provider = null;
        List<Texts.Written> written = new ArrayList<>();
        for (Expr.Entry entry : map.entries()) {
            String key = entry.key() instanceof Expr.Text text ? text.literal() : null;
            String value = entry.value() instanceof Expr.Text text ? text.literal() : null;
            if (key != null && value != null) {
                if (Texts.isProviderKey(key)) {
                    provider = value;
                } else {
                    written.add(new Texts.Written(key, value, entry.value().span()));
                }
            }
        }
        if (provider != null) {
            texts.beside(provider, written, frame.file().path());
        }
        for (Expr.Entry entry : map.entries()) {
            String key =
                    entry.key() == null
                            ? null
                            : Evaluator.only(evaluator.evaluate(entry.key(), frame));
            if (key != null && Texts.isProvider(key, catalog)) {
                List<Texts.Written> under = new ArrayList<>();
                under(entry.value(), key, under, 0);
                texts.beside(key, under, frame.file().path());
            }
        }
    }

    /** Texts under a key that names a provider: one, a list, a record of them. */
    private static void under(Expr value, String key, List<Texts.Written> found, int nesting) {
        switch (value) {
            case Expr.Text text when text.literal() != null ->
                    found.add(new Texts.Written(key, text.literal(), text.span()));
            case Expr.ListOf list when nesting < 2 -> {
                for (Expr each : list.items()) {
                    under(each, key, found, nesting + 1);
                }
            }
            case Expr.MapOf map when nesting < 2 -> {
                for (Expr.Entry each : map.entries()) {
                    String name = each.key() instanceof Expr.Text text ? text.literal() : null;
                    if (name != null) {
                        under(each.value(), name, found, nesting + 1);
                    }
                }
            }
            default -> {}
        }
    }

    /** In a map that has the form of a request, the model is one even where its id is a word. */
    private void request(Expr.MapOf map, Frame frame) {
        Expr model = null;
        boolean asks = false;
        for (Expr.Entry entry : map.entries()) {
            String key = entry.key() instanceof Expr.Text text ? text.literal() : null;
            if (key != null && key.equals("model")) {
                model = entry.value();
            }
            asks |=
                    key != null
                            && (key.equals("messages")
                                    || key.equals("prompt")
                                    || key.equals("input"));
        }
        if (model == null || !asks) {
            return;
        }
        List<Expr> options =
                model instanceof Expr.Choice choice ? choice.options() : List.of(model);
        for (Expr each : options) {
            if (each instanceof Expr.Text text && text.literal() != null) {
                texts.amongModels(text.literal(), text.span(), frame.file().path());
            }
        }
    }

    private static List<Expr> keys(Expr.MapOf map) {
        List<Expr> keys = new ArrayList<>();
        for (Expr.Entry entry : map.entries()) {
            if (entry.key() != null) {
                keys.add(entry.key());
            }
        }
        return keys;
    }
}
