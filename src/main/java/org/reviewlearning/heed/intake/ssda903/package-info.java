/**
 * Children looked after returns (SSDA903) in: the CSV files as they are uploaded, of one or several years.
 *
 * <p>Start at {@link org.reviewlearning.heed.intake.ssda903.Ssda903}. Files are told by their header ({@code Headers}),
 * years by their names and dates ({@code Survey}), and children are read in ranges of their ids, each range one more
 * reading of the files ({@code Children}), because nothing may be written to a disk and memory must not grow with the
 * number of children. {@code Episodes} makes one history of a child's rows, {@code Stays} and {@code Arrangements} make
 * facts of it, {@code CaseMaker} a case with its coverage.
 *
 * <p>Every rule by which something is repaired, left out or refused is one constant of {@code Sort}, with its id and its
 * sentence. What Heed has no stated rule for, it refuses. Never read at all: SEX, ETHNIC, UPN, MOTHER, MC_DOB, CIN,
 * PLACE_PROVIDER, postcodes, URN; of OC2 all but the questionnaire; of OC3, UASC, AD1, placed for adoption and deprivation
 * of liberty all but that the child is listed, so that a broken row is told. {@code Table} says which columns are.
 *
 * <p>Whose rows they are is looked at before anything is made of them ({@code WhoseRows}): ids that differ in how they are
 * written ({@code ChildId}) are one child's where the header table and the dates of birth leave nothing else. Days are read
 * in the order that all days of a file tell ({@code DayOrder}). Dates of birth are read in every table for that alone.
 *
 * <p>Coverage is that of the years present, 1 April to 31 March, and of workers and missing episodes that of days in care.
 * The return holds no reviewing officer told of a move, no return interview and no telling of the child, so none of these is covered, and nothing is concluded from their
 * absence. A row that could not be read withdraws its table's coverage of that child and year.
 *
 * <p>Jackson is given one line at a time ({@code CsvFile}): a row is a line, so that one quotation mark left open spoils
 * one row and not a file, and each line is decoded by itself, so that a file in Windows-1252 needs no second look.
 */
@NullMarked
package org.reviewlearning.heed.intake.ssda903;

import org.jspecify.annotations.NullMarked;
