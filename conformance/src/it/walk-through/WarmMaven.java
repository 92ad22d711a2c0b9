import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.classworlds.launcher.Launcher;

/**
 * Maven's command line, many times in one JVM: a JVM for each of the page's commands would take most of the time.
 *
 * <p>Each line that comes in is a command's arguments, with tabs between; after what it prints comes a line with {@link #EXIT}.
 */
public final class WarmMaven {

    private static final String EXIT = "### exit ";

    private WarmMaven() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Launcher launcher = launcher(Path.of(System.getProperty("classworlds.conf")));
        Method maven = launcher.getMainRealm()
                .loadClass(launcher.getMainClassName())
                .getMethod("main", String[].class, ClassWorld.class);
        Properties properties = (Properties) System.getProperties().clone();

        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in));
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            Thread.currentThread().setContextClassLoader(launcher.getMainRealm());
            Object exit = maven.invoke(null, command.split("\t"), launcher.getWorld());
            // -q and the like are set there
            System.setProperties((Properties) properties.clone());
            out.println(EXIT + exit);
            out.flush();
        }
    }

    private static Launcher launcher(Path configuration) throws Exception {
        Launcher launcher = new Launcher();
        launcher.setSystemClassLoader(WarmMaven.class.getClassLoader());
        try (InputStream in = Files.newInputStream(configuration)) {
            launcher.configure(in);
        }
        return launcher;
    }
}
