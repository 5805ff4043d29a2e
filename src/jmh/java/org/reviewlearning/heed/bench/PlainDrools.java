package org.reviewlearning.heed.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.AsAt;

/**
 * The same rules in Drools as its documentation shows it: DRL compiled by Drools, a session for each case, everything
 * inserted, fired once. Two-valued, with no evidence and no explanation.
 */
final class PlainDrools {

    private final KieBase base;
    private final AsAt day;

    PlainDrools(RuleBook book, LocalDate on) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/plain/rules.drl", PlainDrl.of(book.rules()));
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        base = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
        Map<String, Amount> amounts = new HashMap<>();
        book.thresholds()
                .forEach(threshold -> threshold.on(on).ifPresent(value -> amounts.put(value.name(), value.amount())));
        day = new AsAt(on, amounts, WorkingDays.englandAndWales());
    }

    Set<String> ask(CaseFile caseFile) {
        Set<String> asked = new TreeSet<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("asked", asked);
            session.insert(day);
            session.insert(caseFile.child());
            caseFile.facts().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return asked;
    }
}
