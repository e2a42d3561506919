@NullMarked
package endurance.browser;

import org.jspecify.annotations.NullMarked;
