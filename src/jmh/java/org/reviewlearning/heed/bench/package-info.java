/**
 * What Heed costs, and against what: shipped rules written by hand in Java, and the same rules in Drools alone, in one run
 * on one machine.
 *
 * <p>{@code mvn -B -Pbenchmarks test} runs everything and prints the README's tables, {@code -Dheed.forks=1} in half the
 * time; {@code -Dheed.jmh="Assess -f 1 -wi 3 -i 3 -w 2 -r 2"} runs some of it, and {@code -Dheed.jmh="Open -bm ss -f 5 -wi
 * 0 -i 1"} opens books cold, each in a Java of its own.
 *
 * <p>What is compared is not alike: the hand-written rules know true and false only, give no reasons, and were compiled
 * long before; so do the rules in Drools alone. The ratio is the price of cannot-tell, of evidence, and of rules that
 * people change without a build.
 */
@NullMarked
package org.reviewlearning.heed.bench;

import org.jspecify.annotations.NullMarked;
