/**
 * The words rules may use: the kinds of fact a case file holds, and the closed lists their fields choose from.
 *
 * <p>Every kind is a record that implements {@link org.reviewlearning.heed.facts.Event} (something that happened on one
 * day) or {@link org.reviewlearning.heed.facts.Span} (something that lasted from a day until a day). Three conventions
 * hold for all of them, and for a host's own kinds:
 *
 * <ul>
 *   <li>A plain field that may be {@code null}, or {@link org.reviewlearning.heed.facts.Answer#NOT_RECORDED}, is
 *       <em>not recorded</em>: unknown, never "no".
 *   <li>A {@link org.reviewlearning.heed.facts.Part}, or a day named {@code ...On}, that is absent has <em>not happened
 *       yet</em>, provided the case file says that such parts were supplied ({@code cases.Coverage}).
 *   <li>A day marked {@link org.reviewlearning.heed.facts.MayLieAhead} may be later than the day of the assessment.
 * </ul>
 *
 * <p>This room knows {@code calendar} and the JDK. A new kind of fact is a record here, its name in {@code
 * kinds.Vocabulary}, and its words in {@code words_en.properties}: what one and several are called, how a fact says itself,
 * how its fields and the values of its lists are said. {@link org.reviewlearning.heed.facts.Language} reads them; another
 * language is another file.
 */
@NullMarked
package org.reviewlearning.heed.facts;

import org.jspecify.annotations.NullMarked;
