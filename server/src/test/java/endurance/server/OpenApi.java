package endurance.server;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the interface, as a program of others reads it. */
final class OpenApi {

  private static final String FILE = "endurance/server/openapi.yaml";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private final JsonNode root;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Set<String> exercised = new LinkedHashSet<>();

  OpenApi() {
    try (InputStream in = OpenApi.class.getResourceAsStream("/" + FILE)) {
      root = new YAMLMapper().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every method of every path, such as {@code get /api/runs/{id}}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(method.getKey() + " " + path.getKey());
        }
      }
    }
    return operations;
  }

  /** The operations that were answered as they should be at least once. */
  Set<String> exercised() {
    return new TreeSet<>(exercised);
  }

  /** What the description holds against an answer; empty when nothing. */
  List<String> against(Answer answer) {
    Optional<String> template = template(answer.path());
    if (template.isEmpty()) {
      return List.of("no path of the description is " + answer.path());
    }
    String method = answer.method().toLowerCase(java.util.Locale.ROOT);
    JsonNode operation = root.path("paths").path(template.get()).path(method);
    List<String> objections = new ArrayList<>();
    JsonNode responses = operation.path("responses");
    JsonNode response = responses.path(String.valueOf(answer.status()));
    if (response.isMissingNode()) {
      response = responses.path("default");
      if (answer.status() < 400) {
        objections.add("status " + answer.status() + " is not described");
      }
    }
    JsonNode content = resolved(response).path("content");
    if (content.isMissingNode()) {
      if (!answer.body().isEmpty()) {
        objections.add("a body is not described: " + answer.body());
      }
    } else {
      JsonNode media = content.path(answer.type());
      if (media.isMissingNode()) {
        objections.add("media type " + answer.type() + " is not described");
      } else if (answer.type().endsWith("json")) {
        objections.addAll(against(schemaName(media.path("schema")), answer.body()));
      }
    }
    if (objections.isEmpty() && answer.status() < 400) {
      exercised.add(method + " " + template.get());
    }
    return objections;
  }

  /** What a named schema holds against some JSON. */
  List<String> against(String schemaName, String json) {
    Schema schema =
        registry.getSchema(
            SchemaLocation.of("classpath:" + FILE + "#/components/schemas/" + schemaName));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String schemaName(JsonNode schema) {
    String reference = schema.path("$ref").asString();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asString().substring(1)) : node;
  }

  private Optional<String> template(String path) {
    String asked = path.replaceFirst("\\?.*$", "");
    return root.path("paths").properties().stream()
        .map(Map.Entry::getKey)
        .filter(template ->
            asked.matches(template.replace("{name}", ".+").replaceAll("\\{[a-z]+\\}", "[^/]+")))
        .findFirst();
  }
}
