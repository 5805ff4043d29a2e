/**
 * Tables about children in, whatever form a council keeps or sends them in: files, rows, whose rows they are, and what is
 * found in them. This room knows no form: a form is a {@link org.reviewlearning.heed.intake.tables.TableForm} with its
 * {@link org.reviewlearning.heed.intake.tables.Table}s, its codes and the rules of its findings, all of it data of its own
 * room.
 *
 * <p>{@code Folders} finds files, {@code FileSurvey} looks through each once: {@code Headers} tells which table it is,
 * {@code DayOrder} in which order all days of a file are written. {@code Children} then reads them in ranges of the
 * children's ids, each range one more reading, because nothing may be written to a disk and memory must not grow with the
 * number of children. Ids that differ in how they are written ({@code ChildId}) are one child's where the table of children
 * and the dates of birth leave nothing else ({@code WhoseRows}); dates of birth are read in every table for that alone.
 * {@code ChildReading} is what a form makes a case of.
 *
 * <p>A row is a line ({@code CsvFile}): Jackson is given one at a time, so that one quotation mark left open spoils one row
 * and not a file, and each is decoded by itself, so that a file in Windows-1252 needs no second look.
 *
 * <p>What is found is an {@link org.reviewlearning.heed.intake.tables.IntakeFinding} and never a value of a row. A new type
 * of finding is a constant of {@code TableFinding} and a line in each form's file of rules.
 */
@NullMarked
package org.reviewlearning.heed.intake.tables;

import org.jspecify.annotations.NullMarked;
