/**
 * Heed puts the learning from reviews of children's cases in front of the people who can still act on it.
 *
 * <pre>
 *  rules/*.drl, *.yaml ──► rulefile ──► condition ──► RuleBook ──assess(CaseFile, asAt)──► Assessment
 *                          words,       typed tree,    │  engine (Drools) and reading      ├ prompts
 *                          places       problems       │  answer apart; evaluation         ├ unknowns
 *                                                      │  compares, decides, proves        ├ outcomes, one per rule
 *  JSON, YAML, NDJSON ──► intake ──► CaseFile ─────────┘                                   └ notAsked
 *
 *  14  cli, cli.cases, cli.rules                the command line, the cases named on it, and what is done with rules
 *  13  baseline · terminal · junit              answers kept and held against others · streams and files · JUnit
 *  12  json · impact · example · suite.html     documents out and back · what a change would do · examples begun · as a page
 *  11  suite · report · register · batch        examples · a case in text · the book in text · many cases
 *  10  this package                             the door
 *   9  explanation                              why, why not, what next, what changed
 *   8  evaluation · rulefile                    one case, one day · one rule file and its table
 *   7  engine · layer                           Drools · what a layer says otherwise
 *   6  reading · condition                      the second reader · the condition language
 *   5  assessment · wording · catalogue         what came out · said in English · figures, sources, roles
 *   4  cases · rule                             a case and its coverage · what we have learned, as data
 *   3  kinds                                    how a kind of fact is described
 *   2  facts                                    the words rules may use
 *   1  calendar · text · form · document · page counting days · located text · what a file must hold · JSON · pages
 *      intake, intake.tables, intake.ssda903    case files · any tables about children · the yearly return
 * </pre>
 *
 * <p>Start at {@link org.reviewlearning.heed.RuleBook}. Arrows point at what is known; nothing looks upwards, and
 * {@code RoomsTest} says of every room what it knows and why. Each room's own page says what to change where.
 *
 * <p>It never scores, ranks or judges anybody, and it decides nothing.
 */
@NullMarked
package org.reviewlearning.heed;

import org.jspecify.annotations.NullMarked;
