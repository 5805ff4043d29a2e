/**
 * Counting days: amounts of days, working days, weeks, months and years, forwards and backwards from a day.
 *
 * <p>Knows the JDK alone, and the bank holidays of England and Wales, which stand beside it in {@code bank-holidays.txt}
 * and are made from a kept calendar library. To teach it a year's bank holidays, add them there.
 */
@NullMarked
package org.reviewlearning.heed.calendar;

import org.jspecify.annotations.NullMarked;
