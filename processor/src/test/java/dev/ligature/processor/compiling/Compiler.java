package dev.ligature.processor.compiling;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The compilers that every case is compiled with. */
public enum Compiler {
    /** The oldest JDK that is served. */
    JAVAC_17(17),
    /** The newest long-term JDK. */
    JAVAC_25(25),
    /** Eclipse's compiler. */
    ECJ(0);

    private static final Map<Compiler, OtherJvm> OTHERS = new EnumMap<>(Compiler.class);

    private final int version;

    Compiler(int version) {
        this.version = version;
    }

    /** The javac of the JVM that runs the tests, or else another: the one that is there wherever tests run. */
    public static Compiler here() {
        return JAVAC_25.isHere() ? JAVAC_25 : JAVAC_17;
    }

    private boolean isHere() {
        return version == Runtime.version().feature();
    }

    /** Skips the test, visibly, where this compiler is not installed. */
    public void assumeInstalled() {
        Assumptions.assumeTrue(
                this == ECJ || isHere() || Jdks.find(version).isPresent(),
                () -> "no JDK " + version + " is installed beside this one, nor named by JAVA_HOME_" + version);
    }

    /** The folder of its JDK. */
    public Path home() {
        return isHere()
                ? Path.of(System.getProperty("java.home"))
                : Jdks.find(version).orElseThrow();
    }

    /** Compiles, and returns what was said. */
    public List<Said> compile(Compilation compilation) {
        if (this == ECJ) {
            return Driver.ecj(compilation);
        }
        return isHere() ? Driver.javac(compilation) : other().javac(compilation);
    }

    private OtherJvm other() {
        synchronized (OTHERS) {
            return OTHERS.computeIfAbsent(this, key -> new OtherJvm(home()));
        }
    }
}
