/**
 * Children looked after returns (SSDA903) in: the CSV files as they are uploaded, of one or several years.
 *
 * <p>Start at {@link org.reviewlearning.heed.intake.ssda903.Ssda903}. How tables are read at all is {@code intake.tables};
 * what this return is, {@code ReturnTable} says: its columns and which of them are read. {@code ReturnSurvey} and {@code
 * YearOfFiles} tell which files are of which year, {@code Episodes} makes one history of a child's rows, {@code Placements},
 * {@code LegalStatuses} and {@code Arrangements} make facts of it, {@code CaseMaker} a case with its coverage.
 *
 * <p>Every rule by which something is repaired, left out or refused is one line of {@code ssda903-findings.txt}, and every
 * code one of {@code ssda903-codes.txt}. What Heed has no stated rule for, it refuses. Never read at all: SEX, ETHNIC, UPN,
 * MOTHER, MC_DOB, CIN, PLACE_PROVIDER, postcodes, URN; of OC2 all but the questionnaire; of OC3, UASC, AD1, placed for
 * adoption and deprivation of liberty all but that the child is listed, so that a broken row is told. Of health and dental
 * checks OC2 tells whether there was one in the year and not when; of a leaver's home OC3 tells what it was around a birthday
 * and not since when. Of neither can a dated fact be made.
 *
 * <p>Coverage is that of the years present, 1 April to 31 March, and of workers and missing episodes that of days in care.
 * The return holds no reviewing officer told of a move, no return interview and no telling of the child, so none of these
 * is covered, and nothing is concluded from their absence. A row that could not be read withdraws its table's coverage of
 * that child and year.
 *
 * <p>A new table begins in {@code ReturnTable}; what it holds for coverage stands in {@code FullReturn}, its codes and
 * findings in the two files, and who makes facts of it is called by {@code CaseMaker}.
 */
@NullMarked
package org.reviewlearning.heed.intake.ssda903;

import org.jspecify.annotations.NullMarked;
