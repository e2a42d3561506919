package endurance.browser;

import endurance.browser.code.MemoryMap;
import endurance.engine.Observable;
import endurance.engine.correlation.CorrelatedInputs;
import endurance.engine.program.Draw;
import endurance.engine.program.Program;
import endurance.engine.random.Quantiles;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Scaled;
import endurance.model.Checked;
import endurance.model.Problem;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes what the loader has to know about a module. */
final class Description {

  /** Rises when a loader of today could not read it any more. */
  private static final int FORMAT = 3;

  private final Changeable open;
  private final Program program;
  private final MemoryMap memory;
  private final JsonGenerator json;

  private Description(Changeable open, Program program, JsonGenerator json) {
    this.open = open;
    this.program = program;
    this.memory = new MemoryMap(program);
    this.json = json;
  }

  /** The JSON; invalid when a distribution has no quantile function. */
  static Checked<String> of(
      Changeable open,
      Program program,
      List<CorrelatedInputs> groups,
      Set<Observable> observables,
      Optional<SamplingDesign> design) {
    List<Problem> problems = new ArrayList<>();
    for (List<Draw> draws : List.of(program.inputs(), program.noises())) {
      for (Draw draw : draws) {
        if (Quantiles.of(draw.distribution(), draw.name(), draw.origin())
            instanceof Checked.Invalid<?> invalid) {
          problems.addAll(invalid.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      return Checked.invalid(problems);
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new Description(open, program, json).write(groups, observables, design);
    }
    return Checked.valid(text.toString());
  }

  private void write(
      List<CorrelatedInputs> groups, Set<Observable> observables, Optional<SamplingDesign> design) {
    json.writeStartObject();
    json.writeNumberProperty("format", FORMAT);
    json.writeNumberProperty("lanes", MemoryMap.LANES);
    json.writeNumberProperty("points", program.points());
    json.writeNumberProperty("health", memory.health());
    json.writeNumberProperty("spare", memory.spare());
    draws("inputs", program.inputs());
    draws("noises", program.noises());
    groups(groups);
    observables(observables);
    unused();
    design.ifPresent(one -> DesignJson.write(one, json));
    json.writeEndObject();
  }

  private void draws(String property, List<Draw> draws) {
    json.writeArrayPropertyStart(property);
    for (Draw draw : draws) {
      json.writeStartObject();
      json.writeStringProperty("name", draw.name());
      json.writeNumberProperty("at", memory.row(draw.slot()));
      if (open.all().contains(draw.name())) {
        json.writeBooleanProperty("changeable", true);
      }
      draw.number().ifPresent(this::number);
      json.writeName("distribution");
      DistributionJson.write(draw.distribution(), open.constants().contains(draw.name()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What is put there for the module to make the value of. */
  private void number(Scaled number) {
    json.writeObjectPropertyStart("number");
    json.writeBooleanProperty("normal", number.normal());
    json.writeNumberProperty("shift", number.shift());
    json.writeNumberProperty("factor", number.factor());
    json.writeEndObject();
  }

  /** Members in order, with the weights of their own normal and of those before. */
  private void groups(List<CorrelatedInputs> groups) {
    json.writeArrayPropertyStart("groups");
    for (CorrelatedInputs group : groups) {
      json.writeStartArray();
      for (int member = 0; member < group.names().size(); member++) {
        json.writeStartObject();
        json.writeStringProperty("name", group.names().get(member));
        json.writeArrayPropertyStart("weights");
        for (int of = 0; of <= member; of++) {
          json.writeNumber(group.weight(member, of));
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void observables(Set<Observable> observables) {
    TreeMap<Integer, TreeSet<Integer>> pointsOfSlot = new TreeMap<>();
    for (Observable observable : observables) {
      pointsOfSlot
          .computeIfAbsent(program.slotOf(observable.variable()), absent -> new TreeSet<>())
          .add(observable.point());
    }
    json.writeArrayPropertyStart("observables");
    program
        .observed()
        .forEach((name, slot) -> {
          json.writeStartObject();
          json.writeStringProperty("name", name);
          json.writeNumberProperty("at", memory.row(slot));
          json.writeArrayPropertyStart("points");
          pointsOfSlot.getOrDefault(slot, new TreeSet<>()).forEach(json::writeNumber);
          json.writeEndArray();
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  /** What may change and has no effect on anything that is observed. */
  private void unused() {
    Set<String> rest = new java.util.LinkedHashSet<>(open.all());
    program.inputs().forEach(draw -> rest.remove(draw.name()));
    json.writeArrayPropertyStart("unused");
    rest.forEach(json::writeString);
    json.writeEndArray();
  }
}
