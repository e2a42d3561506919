package endurance.browser.code;

import endurance.browser.wasm.Body;
import endurance.browser.wasm.FunctionType;
import endurance.browser.wasm.Opcode;
import endurance.browser.wasm.ValueType;
import endurance.browser.wasm.WasmModule;
import endurance.engine.program.DelayLine;
import endurance.engine.program.Line;
import endurance.engine.program.Program;
import java.util.ArrayList;
import java.util.List;

/** Writes groups of lines: functions of the number of a point that run over the whole batch. */
final class GroupCode {

  private static final FunctionType OF_POINT = new FunctionType(List.of(ValueType.I32), List.of());
  private static final int POINT = 0;

  private final WasmModule module;
  private final Program program;
  private final Lanes lanes;
  private final MemoryMap memory;
  private final Functions functions;
  private final Chunks chunks;

  GroupCode(
      WasmModule module, Program program, Lanes lanes, MemoryMap memory, Functions functions) {
    this.module = module;
    this.program = program;
    this.lanes = lanes;
    this.memory = memory;
    this.functions = functions;
    this.chunks = Chunks.of(program);
  }

  /** Writes and exports all groups. */
  void write() {
    group("drawn", lines(chunks.drawn()));
    group("future", lines(chunks.future(), piece(this::clearHealth)));
    group("initial", lines(chunks.initial()));
    List<Integer> point = lines(chunks.point());
    point.add(piece(terms -> check(terms, program.fleeting())));
    group("point", point);
    group("step", lines(chunks.next(), piece(terms -> enterDelays(terms))));
    group("last", List.of(piece(terms -> check(terms, program.lasting()))));
  }

  private void group(String name, List<Integer> pieces) {
    Body body = new Body(OF_POINT);
    pieces.forEach(piece -> body.get(POINT).call(piece));
    module.export(name, defined(body));
  }

  private List<Integer> lines(List<List<Line>> chunks, Integer... before) {
    List<Integer> pieces = new ArrayList<>(List.of(before));
    for (List<Line> chunk : chunks) {
      pieces.add(piece(terms -> chunk.forEach(line -> line(terms, line))));
    }
    return pieces;
  }

  /** What code is written with: terms at a place, and what they stand in. */
  private record Place(TermCode terms, LaneCode code, int lane) {}

  @FunctionalInterface
  private interface Writing {
    void at(Place place);
  }

  private int piece(Writing writing) {
    Body body = new Body(OF_POINT);
    LaneCode code = new LaneCode(body, lanes, memory);
    int lane = body.local(ValueType.I32);
    int pointBytes = body.local(ValueType.I32);
    body.get(POINT).i32(Double.BYTES).op(Opcode.I32_MUL).set(pointBytes);
    TermCode terms = new TermCode(code, functions, POINT, lane, pointBytes);
    code.overLanes(lane, () -> writing.at(new Place(terms, code, lane)));
    return defined(body);
  }

  private void line(Place place, Line line) {
    place.terms().value(line.term());
    place.terms().keep(line.slot());
    if (chunks.stored().contains(line.slot())) {
      place.code().body().get(place.lane());
      place.terms().slot(line.slot());
      place.code().store(memory.row(line.slot()));
    }
  }

  private void clearHealth(Place place) {
    place.code().body().get(place.lane());
    place.code().number(0);
    place.code().store(memory.health());
  }

  /** Adds 0 for each finite number, and NaN for any other, so that a sum keeps it. */
  private void check(Place place, List<Integer> slots) {
    LaneCode code = place.code();
    code.body().get(place.lane()).get(place.lane());
    code.load(memory.health());
    for (int slot : slots) {
      place.terms().slot(slot);
      code.number(0);
      code.op(LaneOperation.MULTIPLY);
      code.op(LaneOperation.ADD);
    }
    code.store(memory.health());
  }

  /** Stores this point's input of each delay into its ring. */
  private void enterDelays(Place place) {
    Body body = place.code().body();
    for (DelayLine delay : program.delays()) {
      body.get(POINT).i32(delay.rows()).op(Opcode.I32_REM_S).i32(memory.stride());
      body.op(Opcode.I32_MUL).get(place.lane()).op(Opcode.I32_ADD);
      place.terms().slot(delay.input());
      place.code().store(memory.row(delay.firstRow()));
    }
  }

  private int defined(Body body) {
    int index = module.declared(OF_POINT);
    module.define(index, body);
    return index;
  }
}
