package org.reviewlearning.heed.agreement;
import org.reviewlearning.heed.*;
class TryTime {
    public static void main(String[] a) throws Exception {
        RuleBook b = RuleBook.open(java.nio.file.Path.of("rules"));
        WideCases w = new WideCases(5, b.vocabulary());
        java.util.List<Double> ms = new java.util.ArrayList<>();
        for (int i=0;i<1500;i++) { var c=w.next(); long t=System.nanoTime(); b.assess(c.file(), c.days().get(0)); double d=(System.nanoTime()-t)/1e6; if(i>300) ms.add(d); }
        java.util.Collections.sort(ms);
        System.out.printf("median %.2f p90 %.2f p99 %.2f max %.2f ms mean %.2f%n", ms.get(ms.size()/2), ms.get(ms.size()*9/10), ms.get(ms.size()*99/100), ms.get(ms.size()-1), ms.stream().mapToDouble(x->x).average().orElse(0));
    }
}
