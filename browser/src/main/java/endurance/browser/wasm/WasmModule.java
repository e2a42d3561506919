package endurance.browser.wasm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A module on its way: functions that it takes from outside, its own, one memory and what stands in
 * it at first. Filled piece by piece, then written once.
 *
 * <p>Reference: WebAssembly Core Specification, release 2.0, "Binary Format", modules.
 */
public final class WasmModule {

  private static final byte[] MAGIC = {0, 'a', 's', 'm', 1, 0, 0, 0};
  private static final int PAGE = 65_536;

  private static final int TYPES = 1;
  private static final int IMPORTS = 2;
  private static final int FUNCTIONS = 3;
  private static final int MEMORY = 5;
  private static final int EXPORTS = 7;
  private static final int CODE = 10;
  private static final int DATA = 11;

  private record Import(String name, int type) {}

  private record Data(int address, byte[] bytes) {}

  private final Map<FunctionType, Integer> types = new LinkedHashMap<>();
  private final List<Import> imports = new ArrayList<>();
  private final List<Integer> functions = new ArrayList<>();
  private final Map<Integer, Body> bodies = new LinkedHashMap<>();
  private final Map<String, Integer> exports = new LinkedHashMap<>();
  private final List<Data> data = new ArrayList<>();

  /** A function from outside; all of them are named before the module's own. */
  public int imported(String name, FunctionType type) {
    if (!functions.isEmpty()) {
      throw new IllegalStateException("functions from outside come first");
    }
    imports.add(new Import(name, type(type)));
    return imports.size() - 1;
  }

  /** A function of the module, whose code may come later. */
  public int declared(FunctionType type) {
    functions.add(type(type));
    return imports.size() + functions.size() - 1;
  }

  public void define(int function, Body body) {
    bodies.put(function, body);
  }

  /** Makes a function visible from outside. */
  public void export(String name, int function) {
    exports.put(name, function);
  }

  /** What stands in memory at first. */
  public void data(int address, byte[] bytes) {
    if (bytes.length > 0) {
      data.add(new Data(address, bytes.clone()));
    }
  }

  private int type(FunctionType type) {
    return types.computeIfAbsent(type, absent -> types.size());
  }

  /**
   * The module as bytes.
   *
   * @param memory bytes of memory; all that the module ever has
   */
  public byte[] toBytes(int memory) {
    ByteWriter all = new ByteWriter();
    all.all(MAGIC);
    section(all, TYPES, List.copyOf(types.keySet()), FunctionType::write);
    section(
        all,
        IMPORTS,
        imports,
        (one, to) -> {
          to.name("host");
          to.name(one.name());
          to.one(0);
          to.unsigned(one.type());
        });
    section(all, FUNCTIONS, functions, (one, to) -> to.unsigned(one));
    int pages = Math.ceilDiv(memory, PAGE);
    section(
        all,
        MEMORY,
        List.of(pages),
        (one, to) -> {
          to.one(1);
          to.unsigned(one);
          to.unsigned(one);
        });
    List<Map.Entry<String, Integer>> visible = new ArrayList<>(exports.entrySet());
    visible.addFirst(Map.entry("memory", -1));
    section(
        all,
        EXPORTS,
        visible,
        (one, to) -> {
          to.name(one.getKey());
          to.one(one.getValue() < 0 ? 2 : 0);
          to.unsigned(Math.max(0, one.getValue()));
        });
    List<Body> code = new ArrayList<>();
    for (int i = 0; i < functions.size(); i++) {
      Body body = bodies.get(imports.size() + i);
      if (body == null) {
        throw new IllegalStateException("function " + (imports.size() + i) + " has no code");
      }
      code.add(body);
    }
    section(all, CODE, code, (one, to) -> to.sized(one.toBytes()));
    section(
        all,
        DATA,
        data,
        (one, to) -> {
          to.one(0);
          to.one(0x41);
          to.signed(one.address());
          to.one(0x0B);
          to.sized(one.bytes());
        });
    return all.toBytes();
  }

  @FunctionalInterface
  private interface Part<T> {
    void write(T one, ByteWriter to);
  }

  private static <T> void section(ByteWriter all, int number, List<T> parts, Part<T> written) {
    if (parts.isEmpty()) {
      return;
    }
    ByteWriter section = new ByteWriter();
    section.unsigned(parts.size());
    Consumer<T> each = one -> written.write(one, section);
    parts.forEach(each);
    all.one(number);
    all.sized(section.toBytes());
  }
}
