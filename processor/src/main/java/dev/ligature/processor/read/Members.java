package dev.ligature.processor.read;

import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.JavaWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The fields and methods of a class and its superclasses, as the JavaBeans conventions name them. */
final class Members {

    private final TypeElement model;
    private final javax.lang.model.util.Types types;
    private final List<TypeElement> classes = new ArrayList<>();

    Members(TypeElement model, javax.lang.model.util.Types types) {
        this.model = model;
        this.types = types;
        Types.selfAndSuper(model).forEach(owner -> classes.add(0, owner));
    }

    /** The class and its superclasses but {@code Object}, the topmost first. */
    List<TypeElement> classes() {
        return classes;
    }

    /** The fields of a class that its objects have and keep. */
    static List<VariableElement> fields(TypeElement owner) {
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
                .toList();
    }

    /** The methods of a class that take nothing and give something. */
    static List<ExecutableElement> accessors(TypeElement owner) {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> method.getTypeParameters().isEmpty())
                .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
                .toList();
    }

    /** The property that {@code getX} or {@code isX} is of; empty for other methods. */
    static Optional<String> property(ExecutableElement accessor) {
        String name = accessor.getSimpleName().toString();
        TypeMirror type = accessor.getReturnType();
        boolean isBoolean = type.getKind() == TypeKind.BOOLEAN || Types.is(type, "java.lang.Boolean");
        return after("get", name).or(() -> after("is", name).filter(rest -> isBoolean));
    }

    private static Optional<String> after(String prefix, String name) {
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(decapitalised(name.substring(prefix.length())))
                : Optional.empty();
    }

    /** As the JavaBeans specification does it: {@code Title} is {@code title}, but {@code URL} stays. */
    private static String decapitalised(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * Why nothing in generated code can be called like a property. A getter can be named so, and Eclipse's compiler goes on
     * where a component is.
     */
    static Optional<String> noName(String property) {
        return JavaWords.isKeyword(property) ? Optional.of("its name is a word of Java") : Optional.empty();
    }

    /** The field of this name of the lowest class that has one. */
    Optional<VariableElement> field(String name) {
        return field(name::equals);
    }

    /** The same, whatever letters are capital. */
    Optional<VariableElement> fieldLike(String name) {
        return field(name::equalsIgnoreCase);
    }

    private Optional<VariableElement> field(Predicate<String> name) {
        return all(ElementFilter::fieldsIn)
                .filter(field -> name.test(field.getSimpleName().toString()))
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .reduce((upper, lower) -> lower);
    }

    /** The public method that gives a property of this type: {@code getX} or {@code isX}, else {@code x}. */
    Optional<ExecutableElement> getter(String property, TypeMirror type) {
        String capitalised = CamelCase.capitalised(property);
        return Stream.of("get" + capitalised, "get" + property, "is" + capitalised, "is" + property, property)
                .flatMap(name -> getters(name, type).reduce((upper, lower) -> lower).stream())
                .findFirst();
    }

    private Stream<ExecutableElement> getters(String name, TypeMirror type) {
        return classes.stream()
                .flatMap(owner -> accessors(owner).stream())
                .filter(accessor -> accessor.getSimpleName().contentEquals(name))
                .filter(Members::isUsable)
                .filter(accessor -> types.isSubtype(boxed(type(accessor)), boxed(type)));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** The public method that sets a property of this type. */
    Optional<ExecutableElement> setter(String property, TypeMirror type) {
        return setters(property).filter(method -> same(parameter(method), type)).reduce((upper, lower) -> lower);
    }

    /** Whether a public method sets a property of this name, of whatever type. */
    boolean isSet(String property) {
        return setters(property).findAny().isPresent();
    }

    private Stream<ExecutableElement> setters(String property) {
        List<String> names = List.of("set" + CamelCase.capitalised(property), "set" + property);
        return all(ElementFilter::methodsIn)
                .filter(method -> names.contains(method.getSimpleName().toString()))
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> method.getParameters().size() == 1)
                .filter(Members::isUsable);
    }

    private <T> Stream<T> all(Function<List<? extends Element>, List<T>> kind) {
        return classes.stream().flatMap(owner -> kind.apply(owner.getEnclosedElements()).stream());
    }

    /** The name of a method; empty if there is none. */
    static String name(Optional<ExecutableElement> method) {
        return method.map(m -> m.getSimpleName().toString()).orElse("");
    }

    /** Whether generated code can call it and has nothing to catch. */
    static boolean isUsable(ExecutableElement member) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                && member.getThrownTypes().stream().allMatch(Types::isUnchecked);
    }

    /** The type of a field, or of what an accessor gives, in this model. */
    TypeMirror type(Element member) {
        TypeMirror seen = seen(member);
        return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }

    private TypeMirror parameter(ExecutableElement setter) {
        return ((ExecutableType) seen(setter)).getParameterTypes().get(0);
    }

    /** With the arguments that the model gives to the type parameters of its superclasses. */
    private TypeMirror seen(Element member) {
        return types.asMemberOf((DeclaredType) model.asType(), member);
    }

    boolean same(TypeMirror one, TypeMirror other) {
        return types.isSameType(one, other);
    }
}
