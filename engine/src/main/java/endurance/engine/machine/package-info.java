/**
 * The back end that writes the processor's instructions itself: x86-64 with AVX-512, which computes
 * eight futures at once.
 *
 * <p>HotSpot makes fast code of bytecode, too, but only after seconds of running it slowly, and
 * most runs are over by then. Code written here is fast from the first batch on. The way from a
 * program to it:
 *
 * <ol>
 *   <li>{@link endurance.engine.fusion.Graph} and {@link endurance.engine.fusion.Plan} turn lines
 *       into loops over the batch, as for the vector back end; here a loop may be thousands of
 *       operations long.
 *   <li>{@link endurance.engine.machine.LoopCode} spells a loop as {@link
 *       endurance.engine.machine.Block}: operations on numbered values, as many as it likes, with
 *       exponentials and their like written out operation by operation.
 *   <li>{@link endurance.engine.machine.Schedule} puts the operations in an order in which the
 *       processor need not wait for one long function after the other.
 *   <li>{@link endurance.engine.machine.BlockWriter} walks over the block once, has {@link
 *       endurance.engine.machine.Registers} give values the 32 vector registers and 7 mask
 *       registers of the processor and move to memory what is needed farthest in the future, and
 *       {@link endurance.engine.machine.Assembler} write bytes.
 *   <li>{@link endurance.engine.machine.MachineCode} maps the bytes into executable memory, which
 *       is never writable at the same time, and calls them through {@code java.lang.foreign} with
 *       the batch's array as it stands on the heap.
 * </ol>
 *
 * <p>What guards it: the assembler is compared with the encodings of GNU binutils; every function
 * with the definitions in {@link endurance.engine.arithmetic}, at arguments of all kinds; whole
 * programs with the interpreter in the tests, on thousands of generated models. Generated code
 * reads and writes nothing but the rows that the layout gave it; the layout is made by the same
 * compilation and a batch's memory by the layout.
 *
 * <p>Other code refers to this package by {@link endurance.engine.machine.MachineBackend} only.
 */
@NullMarked
package endurance.engine.machine;

import org.jspecify.annotations.NullMarked;
