package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;

/**
 * A wire shape: how requests and results of one family of APIs look. One file {@code
 * shapes/<id>.yaml}.
 *
 * @param id {@code openai-chat}, {@code anthropic-messages}, …
 * @param params arguments that show capabilities
 * @param roles role to argument names: {@code model|system|messages|tools|…}
 * @param responses dotted paths of result fields that belong to the shape ({@code
 *     choices[*].message.content}), for {@code response-use}
 * @param paths URL paths of the shape ({@code /v1/chat/completions}) to capability
 */
public record Shape(
        String id,
        List<ParamRule> params,
        Map<String, List<String>> roles,
        List<String> responses,
        Map<String, String> paths) {

    public Shape {
        params = List.copyOf(params);
        roles = Map.copyOf(roles);
        responses = List.copyOf(responses);
        paths = Map.copyOf(paths);
    }
}
