package dev.ligature.processor.read;

import dev.ligature.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What is asked of the compiler's types. */
final class Types {

    /** What javac 17 calls a generic type that does not exist. */
    private static final String UNKNOWN = "<any>";

    private Types() {}

    /** The name of a class. */
    static ClassRef ref(TypeElement type) {
        return new ClassRef(packageOf(type), names(type));
    }

    static String packageOf(TypeElement type) {
        String qualified = type.getQualifiedName().toString();
        int length = qualified.length() - String.join(".", names(type)).length();
        return qualified.substring(0, Math.max(0, length - 1));
    }

    private static List<String> names(TypeElement type) {
        List<String> names = new ArrayList<>();
        selfAndOuter(type).forEach(e -> names.add(0, e.getSimpleName().toString()));
        return names;
    }

    static boolean isTopLevel(TypeElement type) {
        return type.getNestingKind() == NestingKind.TOP_LEVEL;
    }

    /** The element of a declared type; empty for all other types, erroneous ones too. */
    static Optional<TypeElement> element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** The type's arguments; none for all but declared types. */
    static List<? extends TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }

    /** Whether this is the class of this qualified name, with whatever arguments. */
    static boolean is(TypeMirror type, String qualifiedName) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(qualifiedName);
    }

    /** The first part of a type that does not exist. */
    static Optional<TypeMirror> missing(TypeMirror type) {
        for (TypeMirror argument : arguments(type)) {
            Optional<TypeMirror> inside = missing(argument);
            if (inside.isPresent()) {
                return inside;
            }
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return missing(((ArrayType) type).getComponentType());
        }
        return type.getKind() == TypeKind.ERROR ? Optional.of(type) : Optional.empty();
    }

    /** Whether the class and all around it are public. */
    static boolean isPublic(TypeElement type) {
        return selfAndOuter(type).allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Whether the class or one around it is private. */
    static boolean isPrivate(TypeElement type) {
        return selfAndOuter(type).anyMatch(e -> e.getModifiers().contains(Modifier.PRIVATE));
    }

    private static Stream<Element> selfAndOuter(TypeElement type) {
        return Stream.iterate((Element) type, TypeElement.class::isInstance, Element::getEnclosingElement);
    }

    /** The class and its superclasses but {@code Object}, from below. */
    static Stream<TypeElement> selfAndSuper(TypeElement type) {
        return Stream.iterate(
                        Optional.of(type),
                        Optional::isPresent,
                        (Optional<TypeElement> below) ->
                                below.map(TypeElement::getSuperclass).flatMap(Types::element))
                .flatMap(Optional::stream)
                .filter(each -> !each.getQualifiedName().contentEquals("java.lang.Object"));
    }

    /** Whether an exception of this type need not be caught. */
    static boolean isUnchecked(TypeMirror exception) {
        return element(exception).stream()
                .flatMap(Types::selfAndSuper)
                .anyMatch(type -> type.getQualifiedName().contentEquals("java.lang.RuntimeException")
                        || type.getQualifiedName().contentEquals("java.lang.Error"));
    }

    /** Whether code in all of these packages can use the class; from the unnamed package nobody can import. */
    static boolean accessible(TypeElement type, Set<String> packages) {
        String packageName = packageOf(type);
        boolean importable = isPublic(type) && !packageName.isEmpty();
        return importable || (!isPrivate(type) && Set.of(packageName).containsAll(packages));
    }

    /** What kind of thing a type is, for a sentence: {@code an interface}. */
    static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> "a record";
            case ENUM -> "an enum";
            case INTERFACE -> "an interface";
            case ANNOTATION_TYPE -> "an annotation";
            default -> type.getModifiers().contains(Modifier.ABSTRACT) ? "an abstract class" : "a class";
        };
    }

    static boolean isRecord(TypeElement type) {
        return type.getKind() == ElementKind.RECORD;
    }

    /** The type as in source, with simple names and without annotations. */
    static String text(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return text(((ArrayType) type).getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return "? extends " + text(wildcard.getExtendsBound());
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
        }
        String name = declared.asElement().getSimpleName().toString();
        if (name.equals(UNKNOWN)) {
            return "that stands there";
        }
        return arguments(type).isEmpty()
                ? name
                : arguments(type).stream().map(Types::text).collect(Collectors.joining(", ", name + "<", ">"));
    }
}
