/**
 * The words rules may use: the kinds of fact a case file holds, and how days are counted.
 *
 * <p>Every kind is a record that implements {@link org.reviewlearning.heed.facts.Event} (something that happened on one
 * day) or {@link org.reviewlearning.heed.facts.Span} (something that lasted from a day until a day). Three conventions
 * hold for all of them, and for a host's own kinds:
 *
 * <ul>
 *   <li>A plain field that may be {@code null}, or {@link org.reviewlearning.heed.facts.Answer#NOT_RECORDED}, is
 *       <em>not recorded</em>: unknown, never "no".
 *   <li>A {@link org.reviewlearning.heed.facts.Part}, or a day named {@code ...On}, that is absent has <em>not happened
 *       yet</em>, provided the case file says that such parts were supplied ({@link
 *       org.reviewlearning.heed.facts.Coverage}).
 *   <li>A day marked {@link org.reviewlearning.heed.facts.MayLieAhead} may be later than the day of the assessment.
 * </ul>
 *
 * <p>This room knows the JDK and nothing else. Start at {@link org.reviewlearning.heed.facts.CaseFile}.
 */
@NullMarked
package org.reviewlearning.heed.facts;

import org.jspecify.annotations.NullMarked;
