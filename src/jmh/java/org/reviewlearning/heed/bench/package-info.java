/**
 * How fast Heed is, and against what: the same rules written by hand in Java, in the same run on the same machine.
 *
 * <p>{@code mvn -B -Pbenchmarks test} runs everything; {@code -Dheed.jmh="Assess -f 1 -wi 3 -i 3 -w 2 -r 2"} some of it
 * for a short while, and {@code -Dheed.jmh="Open -bm ss -f 5 -wi 0 -i 1"} opens books cold, each in a Java of its own.
 *
 * <p>What is compared is not alike: the hand-written rules know true and false only, give no reasons, and were compiled
 * long before. The ratio is the price of cannot-tell, of evidence, and of rules that people change without a build.
 */
@NullMarked
package org.reviewlearning.heed.bench;

import org.jspecify.annotations.NullMarked;
