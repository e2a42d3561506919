/** Single futures: found by an answer or a number, and told month by month. */
@NullMarked
package endurance.analysis.futures;

import org.jspecify.annotations.NullMarked;
