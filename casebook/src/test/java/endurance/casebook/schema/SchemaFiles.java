package endurance.casebook.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schemas that editors use, as a validator of others reads them. */
final class SchemaFiles {

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What the schema called {@code name} holds against a file; empty when nothing. */
  List<String> against(String name, Path file) {
    Schema schema =
        registry.getSchema(
            SchemaLocation.of("classpath:endurance/schema/" + name + ".schema.json"));
    try {
      return schema.validate(Files.readString(file), InputFormat.YAML).stream()
          .map(Object::toString)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The same for every file of a case folder that has a schema. */
  List<String> againstCase(Path folder) {
    List<String> all = new java.util.ArrayList<>();
    for (String name : List.of("case", "sources", "questions")) {
      all.addAll(against(name, folder.resolve(name + ".yaml")));
    }
    all.addAll(against("block", folder.resolve("library/purse.yaml")));
    return all;
  }
}
