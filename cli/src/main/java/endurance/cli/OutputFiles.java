package endurance.cli;

import endurance.model.Checked;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All files a command is going to write, so that an interrupted one leaves none behind. */
final class OutputFiles implements AutoCloseable {

  private final List<OutputFile> open = new CopyOnWriteArrayList<>();

  Checked<OutputFile> open(Path file) {
    Checked<OutputFile> opened = OutputFile.open(file);
    if (opened instanceof Checked.Valid<OutputFile>(OutputFile valid)) {
      open.add(valid);
    }
    return opened;
  }

  /** May be called from any thread, and again. */
  @Override
  public void close() {
    open.forEach(OutputFile::close);
  }
}
