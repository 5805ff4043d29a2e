package org.reviewlearning.heed.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.reviewlearning.heed.calendar.WorkingDays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    /** The form, for messages. */
    public static final String FORM = "a day is written YYYY-MM-DD, for example 2024-03-01.";

    @Override
    public LocalDate convert(String written) {
        LocalDate day;
        try {
            day = LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(FORM);
        }
        if (!WorkingDays.reaches(day)) {
            throw new TypeConversionException("the calendar of working days counts from 1970 to 2059.");
        }
        return day;
    }
}
