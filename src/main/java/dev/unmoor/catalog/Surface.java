package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;

/**
 * A programming interface in one language family.
 *
 * @param imports import roots
 * @param clients what makes a client or model object
 * @param calls what reaches the service
 * @param annotations annotations and decorators that declare a client, a call or a prompt
 * @param constants symbols that stand for model ids: dotted suffix to id
 * @param exceptions names of the vendor's exceptions
 * @param types names of further types that a value may be declared with, where none of the above
 *     tells that a package has them
 */
public record Surface(
        List<ImportRule> imports,
        List<ClientRule> clients,
        List<CallRule> calls,
        List<AnnotationRule> annotations,
        Map<String, String> constants,
        List<String> exceptions,
        List<String> types) {

    public Surface {
        imports = List.copyOf(imports);
        clients = List.copyOf(clients);
        calls = List.copyOf(calls);
        annotations = List.copyOf(annotations);
        constants = Map.copyOf(constants);
        exceptions = List.copyOf(exceptions);
        types = List.copyOf(types);
    }
}
