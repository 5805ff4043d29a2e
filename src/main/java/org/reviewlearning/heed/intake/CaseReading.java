package org.reviewlearning.heed.intake;

/** What came of reading one case: the case, or why it was refused. */
public sealed interface CaseReading permits CaseRead, CaseRefused {}
