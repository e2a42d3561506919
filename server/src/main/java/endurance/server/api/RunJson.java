package endurance.server.api;

import endurance.report.json.JsonText;
import endurance.server.json.JsonReading;
import endurance.server.json.JsonValue;
import endurance.server.json.JsonValue.JsonArray;
import endurance.server.json.JsonValue.JsonNumber;
import endurance.server.json.JsonValue.JsonObject;
import endurance.server.json.JsonValue.JsonString;
import endurance.server.runs.Run;
import endurance.server.runs.RunProgress;
import endurance.server.runs.RunState;
import endurance.server.store.Timing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Runs as JSON. */
final class RunJson {

  private static final double MILLISECONDS = 1_000;

  private RunJson() {}

  static String of(Run run, Optional<RunProgress> progress) {
    return JsonText.object(json -> write(json, run, progress));
  }

  static void write(JsonText json, Run run, Optional<RunProgress> progress) {
    json.put("id", run.id());
    json.put("state", run.state().code());
    json.put("case", run.caseId());
    json.put("revision", run.revision());
    json.put("scenario", run.order().scenario());
    json.object("set", inside -> run.order().set().forEach(inside::put));
    json.put("futures", run.order().futures());
    json.put("seed", run.order().seed());
    json.put("sampling", run.order().sampling().name().toLowerCase(Locale.ROOT));
    json.put("created_at", Timing.written(run.created()));
    json.put("started_at", run.started().map(Timing::written));
    json.put("ended_at", run.ended().map(Timing::written));
    progress
        .filter(known -> run.state() == RunState.RUNNING && known.of() > 0)
        .ifPresent(known ->
            json.object(
                "progress",
                inside -> {
                  inside.put("done", known.done());
                  inside.put("of", known.of());
                  inside.put(
                      "seconds_left",
                      known
                          .left()
                          .map(left -> OptionalDouble.of(left.toMillis() / MILLISECONDS))
                          .orElse(OptionalDouble.empty()));
                }));
    run.errors().ifPresent(errors -> errors(json, errors));
  }

  /** The errors as they were kept, indented as all JSON here. */
  private static void errors(JsonText json, String kept) {
    JsonObject object =
        JsonReading.object(kept.getBytes(StandardCharsets.UTF_8), "errors").orThrow();
    if (object.fields().get("errors") instanceof JsonArray(List<JsonValue> errors)) {
      json.array(
          "errors",
          errors,
          error -> {
            if (error instanceof JsonObject(var fields)) {
              fields.forEach((name, value) -> {
                if (value instanceof JsonString(String text)) {
                  json.put(name, text);
                } else if (value instanceof JsonNumber(String number)) {
                  json.put(name, Long.parseLong(number));
                }
              });
            }
          });
    }
  }
}
