package org.reviewlearning.heed.agreement;
import org.reviewlearning.heed.*;
import java.nio.file.*;
import java.util.*;
class TryText {
    public static void main(String[] a) throws Exception {
        int i=0;
        for (String line : Files.readString(Path.of(a[0])).split("\n")) {
            if (line.isBlank()) continue;
            Path d = Files.createTempDirectory("trytext");
            for (String f : List.of("book.yaml","roles.yaml","sources.yaml","thresholds.yaml")) Files.copy(Path.of("/work/main/src/test/resources/golden/problems/beside/"+f), d.resolve(f));
            StringBuilder t=new StringBuilder("package heed.rules\nimport java.util.List\nimport java.util.Set\nimport org.reviewlearning.heed.facts.*\nimport org.reviewlearning.heed.agreement.*\nrule \"r"+i+"\"\n");
            Map.of("title","t","why","w","ask","a?","to","team-manager","level","fortnight","per","case","for","foster, kinship, residential, supported, with-parents, adoption, special-guardianship, care-leaver","learning","invented-review/visits","settledBy","n","quietWhen","q").forEach((k,v)->t.append("@"+k+"( \""+v+"\" )\n"));
            Map.of("status","live","owner","o","reviewBy","2099-12-31").forEach((k,v)->t.append("@"+k+"( \""+v+"\" )\n"));
            t.append("when\n $day : AsAt()\n "+line.replace(" ;; ","\n ")+"\nthen\nend\n");
            Files.writeString(d.resolve("r"+i+".drl"), t.toString());
            try { RuleBook b = RuleBook.open(d, RandomBook.WORDS);
              String r="ok";
              for (int s=1;s<12;s++) { var x=b.assess(new RandomCases(s, RandomBook.WORDS).next(4), java.time.LocalDate.of(2024,3,1), Asking.LIVE, SecondReading.ALWAYS); r+=" "+x.outcomes().get(0).written()+(x.faulted()?x.outcomes().get(0).gaps().get(0).inWords():""); }
              System.out.println(r+"   | "+line); }
            catch (RuleBookException e) { System.out.println("refused "+e.problems().get(0).says()+" | "+line); }
            catch (Exception e) { System.out.println("BROKEN "+e.toString().substring(0,Math.min(170,e.toString().length()))+" | "+line); }
            i++;
        }
    }
}
