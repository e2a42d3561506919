package endurance.engine.machine;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.Resource;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The assembler against another one. */
class AssemblerTest {

  private static List<List<String>> rows(String name) {
    return Resource.lines("machine/" + name).stream()
        .skip(1)
        .map(line -> List.of(line.split(";", -1)))
        .toList();
  }

  private static String hex(Assembler code) {
    return HexFormat.of().formatHex(code.bytes());
  }

  @Test
  void vectorInstructionsHaveTheBytesThatBinutilsGivesThem() {
    List<List<String>> rows = rows("vector-encodings.csv");
    assertThat(rows).hasSizeGreaterThan(300);
    for (List<String> row : rows) {
      VectorInstruction what = VectorInstruction.valueOf(row.get(0));
      int extra = Integer.parseInt(row.get(1));
      int first = Integer.parseInt(row.get(2));
      int second = Integer.parseInt(row.get(3));
      int mask = Integer.parseInt(row.get(8));
      boolean zero = row.get(9).equals("1");
      int immediate = Integer.parseInt(row.get(10));
      Assembler code = new Assembler();
      if (what == VectorInstruction.GATHER) {
        code.gather(first, Base.valueOf(row.get(5)), immediate, mask);
      } else if (row.get(4).equals("register")) {
        int third = Integer.parseInt(row.get(5));
        code.registers(what, extra, first, second, third, mask, zero, immediate);
      } else {
        Base base = Base.valueOf(row.get(5));
        int displacement = Integer.parseInt(row.get(6));
        boolean broadcast = row.get(7).equals("1");
        code.memory(
            what, extra, first, second, base, displacement, broadcast, mask, zero, immediate);
      }
      assertThat(hex(code)).describedAs(row.get(12)).isEqualTo(row.get(11));
    }
  }

  @Test
  void maskInstructionsHaveTheBytesThatBinutilsGivesThem() {
    List<List<String>> rows = rows("mask-encodings.csv");
    assertThat(rows).hasSizeGreaterThan(40);
    for (List<String> row : rows) {
      MaskInstruction what = MaskInstruction.valueOf(row.get(0));
      int first = Integer.parseInt(row.get(1));
      Assembler code = new Assembler();
      if (row.get(4).isEmpty()) {
        code.masks(what, first, Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
      } else {
        int displacement = Integer.parseInt(row.get(5));
        code.maskInMemory(what, first, Base.valueOf(row.get(4)), displacement);
      }
      assertThat(hex(code)).describedAs(row.get(7)).isEqualTo(row.get(6));
    }
  }

  @Test
  void everyVectorInstructionIsCompared() {
    List<String> compared = rows("vector-encodings.csv").stream().map(List::getFirst).toList();
    for (VectorInstruction instruction : VectorInstruction.values()) {
      assertThat(compared).contains(instruction.name());
    }
  }
}
