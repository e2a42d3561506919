package endurance.browser.wasm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes in the encodings of the format: numbers of 7 bits a byte, names, little-endian doubles. */
public final class ByteWriter {

  private static final int GROUP = 7;
  private static final int MORE = 0x80;
  private static final int SIGN = 0x40;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void one(int value) {
    bytes.write(value);
  }

  void all(byte[] some) {
    bytes.writeBytes(some);
  }

  /** LEB128 without sign. */
  public void unsigned(long value) {
    long rest = value;
    while (rest >>> GROUP != 0) {
      bytes.write((int) (rest & (MORE - 1)) | MORE);
      rest >>>= GROUP;
    }
    bytes.write((int) rest);
  }

  /** LEB128 with sign: the shortest form. */
  void signed(long value) {
    long rest = value;
    while (true) {
      int group = (int) (rest & (MORE - 1));
      rest >>= GROUP;
      boolean isLast = (rest == 0 && (group & SIGN) == 0) || (rest == -1 && (group & SIGN) != 0);
      bytes.write(isLast ? group : group | MORE);
      if (isLast) {
        return;
      }
    }
  }

  void word(long value) {
    for (int i = 0; i < Long.BYTES; i++) {
      bytes.write((int) (value >>> (Byte.SIZE * i)));
    }
  }

  void name(String name) {
    sized(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes with their number before them. */
  void sized(byte[] some) {
    unsigned(some.length);
    all(some);
  }

  int size() {
    return bytes.size();
  }

  public byte[] toBytes() {
    return bytes.toByteArray();
  }
}
