package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.reviewlearning.heed.check.RuleReader;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Field;
import org.reviewlearning.heed.facts.FieldSort;
import org.reviewlearning.heed.facts.Shape;
import org.reviewlearning.heed.facts.Vocabulary;
import org.reviewlearning.heed.rule.Rule;

/**
 * Has Drools compile rules into an executable model, and keeps only the classes it made: no container, no module in a
 * repository, no XML. Opening another book never meets this one.
 */
final class Build {

    private final Vocabulary words;
    private final ClassLoader parent;

    private Build(Vocabulary words) {
        this.words = words;
        this.parent = parent(words);
    }

    static KieBase of(List<Rule> rules, Vocabulary words) {
        return new Build(words).base(rules);
    }

    private KieBase base(List<Rule> rules) {
        PackageDescr all = new PackageDescr(RuleReader.PACKAGE);
        imports().forEach(name -> all.addImport(new ImportDescr(name)));
        AccumulateImportDescr distinct = new AccumulateImportDescr();
        distinct.setTarget(DistinctValues.class.getName());
        distinct.setFunctionName(DistinctValues.NAME);
        all.addAccumulateImport(distinct);
        rules.forEach(rule -> all.addRule(Printer.print(rule)));
        Generated generated = compile(all);
        try {
            Model model = (Model) generated
                    .loadClass(generated.modelClass)
                    .getDeclaredConstructor()
                    .newInstance();
            KieBaseConfiguration configuration = configuration(generated);
            configuration.setOption(ShareBetaNodesOption.NO);
            return KieBaseBuilder.createKieBaseFromModel(List.of(model), configuration);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules could not be loaded.", e);
        }
    }

    // The only way to name the class loader; without it Drools takes the thread's, which belongs to the host.
    @SuppressWarnings("deprecation")
    private static KieBaseConfiguration configuration(ClassLoader loader) {
        return KieServices.get().newKieBaseConfiguration(null, loader);
    }

    private Generated compile(PackageDescr all) {
        KieServices services = KieServices.get();
        // A release id of its own, so that books opened side by side never meet in Drools' repository.
        ReleaseId release = services.newReleaseId("heed", "book-" + UUID.randomUUID(), "1");
        KieModuleModel module = services.newKieModuleModel();
        module.newKieBaseModel("book").setDefault(true);
        module.setConfigurationProperty("drools.lang.level", "DRL6");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        Resource resource = services.getResources().newDescrResource(all);
        resource.setSourcePath("src/main/resources/heed/rules/book.descr");
        resource.setResourceType(ResourceType.DESCR);
        files.write(resource);
        KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(files, parent)).withKModuleModel(module);
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalStateException("Drools refused rules that Heed allowed: "
                        + errors.stream()
                                .map(Message::getText)
                                .map(text -> text.lines().findFirst().orElse(""))
                                .collect(Collectors.joining("; ")));
            }
            return new Generated((InternalKieModule) builder.getKieModule(), parent);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Every class rules may name: the kinds, their parts' and fields' closed lists, and the day. */
    private Set<String> imports() {
        Set<String> names = new TreeSet<>(List.of("java.util.List", "java.util.Set", AsAt.class.getName()));
        for (FactKind kind : words.kinds()) {
            names.add(kind.type().getCanonicalName());
            lists(kind.shape(), names);
        }
        return names;
    }

    private static void lists(Shape shape, Set<String> names) {
        for (Field field : shape.fields()) {
            if (field.sort() == FieldSort.PART) {
                lists(Shape.of(field.type()), names);
            } else if (field.type().isEnum()) {
                names.add(field.type().getCanonicalName());
            }
        }
    }

    /** The class loader that sees Heed and a host's own kinds. */
    private static ClassLoader parent(Vocabulary words) {
        List<ClassLoader> loaders = new ArrayList<>(List.of(Build.class.getClassLoader()));
        for (FactKind kind : words.kinds()) {
            ClassLoader loader = kind.type().getClassLoader();
            if (loader != null && !loaders.contains(loader)) {
                loaders.add(loader);
            }
        }
        return loaders.size() == 1 ? loaders.get(0) : new Several(loaders);
    }

    /** Looks in one class loader after another. */
    private static final class Several extends ClassLoader {

        private final List<ClassLoader> others;

        Several(List<ClassLoader> loaders) {
            super(loaders.get(0));
            this.others = loaders.subList(1, loaders.size());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (ClassLoader other : others) {
                try {
                    return other.loadClass(name);
                } catch (ClassNotFoundException e) {
                    // The next may have it; the last word is below.
                    continue;
                }
            }
            throw new ClassNotFoundException(name);
        }
    }

    /** The classes Drools made for one book; they go when the book goes. */
    private static final class Generated extends ClassLoader {

        private final Map<String, byte[]> classes = new HashMap<>();
        private final String modelClass;

        Generated(InternalKieModule module, ClassLoader parent) {
            super(parent);
            String found = "";
            for (String file : module.getFileNames()) {
                if (file.endsWith(".class")) {
                    classes.put(
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'),
                            module.getBytes(file));
                } else if (file.endsWith("/drools-model")) {
                    List<String> lines = new String(module.getBytes(file), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
                    found = lines.get(lines.size() - 1).strip();
                }
            }
            this.modelClass = found;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
