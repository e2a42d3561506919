/**
 * The back end that compiles a program to bytecode with vector instructions: whole groups of
 * equations fused into loops that keep their values in registers. Needs the module {@code
 * jdk.incubator.vector}; other code refers to this package by {@link
 * endurance.engine.vector.VectorBackend} only.
 */
@NullMarked
package endurance.engine.vector;

import org.jspecify.annotations.NullMarked;
