/**
 * Heed puts the learning from reviews of children's cases in front of the people who can still act on it.
 *
 * <pre>
 *  rules/*.drl, *.yaml ──► read ──► check ──► model ──► RuleBook ──assess(CaseFile, asAt)──► Assessment
 *                          places   problems  Drools      ▲                                  ├ prompts
 *  JSON, YAML, NDJSON, or the host's records ──► CaseFile ──┘                                  ├ unknowns
 *                                                                                              ├ outcomes, one per rule
 *                                                                                              └ notAsked
 * </pre>
 *
 * <p>Start at {@link org.reviewlearning.heed.RuleBook}. The rooms, from the ground up: {@code facts} (the words rules may
 * use), {@code text} (text with places), {@code rule} (what we have learned, as data), {@code assessment} (what came
 * out), {@code check} (what is allowed in rule files), {@code reading} (the second, three-valued reader), {@code engine}
 * (Drools, known nowhere else), {@code intake} (case files), {@code suite} (examples beside rules), {@code report}
 * (words and JSON), {@code cli}. Arrows point at what is known; nothing looks upwards.
 *
 * <p>It never scores, ranks or judges anybody, and it decides nothing.
 */
@NullMarked
package org.reviewlearning.heed;

import org.jspecify.annotations.NullMarked;
